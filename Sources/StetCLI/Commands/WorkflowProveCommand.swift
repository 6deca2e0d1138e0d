import ArgumentParser
import StetDesk
import StetModel
import StetWorkflow

/// `stet workflow prove`: explores whether a workflow keeps its promises.
struct WorkflowProveCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "prove", abstract: "Prove the promises of a workflow, or show how they are broken.",
        discussion: """
            Every situation that a small team can bring a claim into is explored. Each promise of the file \
            is proved, or the shortest sequence of acts that breaks it is shown; the exit status is 1 \
            unless all are proved. It needs no desk. For example: stet workflow prove four-eyes
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "A file, - for standard input, or the name of a workflow.") var workflow: String
    @Option(help: "How many people the team has, 1 to 7.") var people = Workflow.provedPeople
    @Option(help: "How many situations are looked at for one promise.") var limit = 400_000

    func validate() throws {
        guard Workflow.provablePeople.contains(people) else {
            throw ValidationError(
                "A team that is explored has 1 to \(Workflow.provablePeople.upperBound) people.")
        }
        guard limit > 0 else { throw ValidationError("The limit is a number of situations, at least 1.") }
    }

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let format = try options.outputFormat()
        let workflow = try readWorkflow(workflow, in: surroundings)
        var bar = ProgressBar("situations", total: nil, on: surroundings.console)
        let proof = await workflow.proofAtOnce(people: people, limit: limit) { bar.advance(to: $0) }
        bar.finish()
        if format == .table {
            try write(proof, of: workflow, on: surroundings.console)
        } else {
            let columns = ["promise", "proved", "people", "counterexample"].map { Column($0) }
            try Listing(columns: columns, items: proof.answers.map(\.answer)).print(
                on: surroundings.console, as: format)
        }
        return proof.isProved ? .done : .problemsFound
    }

    private func write(_ proof: WorkflowProof, of workflow: Workflow, on console: Console) throws {
        if proof.answers.isEmpty {
            try console.writeLine("‘\(workflow.name)’ promises nothing.")
        }
        for answer in proof.answers {
            try console.writeForeign("\(answer.promise.sentence): \(answer.outcome.words)\n")
            for (number, act) in (answer.counterexample ?? []).enumerated() {
                try console.writeForeign("  \(number + 1). \(act)\n")
            }
        }
        console.note("\(proof.situations) situations were looked at.")
    }
}

extension StetVerb {
    /// The workflow of that name, or the file; a faulty file is told as by `check`.
    func readWorkflow(_ workflow: String, in surroundings: Surroundings) throws -> Workflow {
        if workflow == "-" || workflow.contains("/") || workflow.contains(".") {
            return try Workflow(yaml: try surroundings.yaml(workflow), file: workflow)
        }
        return try Workflow(yaml: try text(ofWorkflow: workflow, in: surroundings), file: "\(workflow).yaml")
    }

    /// The file of the workflow of that name; one that comes with the program needs no desk.
    func text(ofWorkflow name: String, in surroundings: Surroundings) throws -> String {
        if WorkflowFiles.names.contains(name) { return try WorkflowFiles.text(name) }
        do {
            return try desk(in: surroundings).workflowText(name)
        } catch CommandError.noDeskHere {
            return try WorkflowFiles.text(name)
        }
    }
}

extension PromiseOutcome {
    /// The outcome in words.
    fileprivate var words: String {
        switch self {
        case .proved(let people): "proved for teams of up to \(people)"
        case .broken: "broken"
        case .undecided(let situations): "not decided within \(situations) situations"
        }
    }
}

extension PromiseAnswer {
    /// The answer as JSON tells it.
    fileprivate var answer: JSON {
        var (proved, people, situations): (JSON, Int?, Int?) = (.boolean(false), nil, nil)
        switch outcome {
        case .proved(let count): (proved, people) = (.boolean(true), count)
        case .broken: break
        case .undecided(let count): (proved, situations) = (.null, count)
        }
        return .object(leavingOut: [
            "promise": .string(promise.sentence), "line": .integer(place.line), "proved": proved,
            "people": people.map(JSON.integer), "situations": situations.map(JSON.integer),
            "counterexample": counterexample.map { .array($0.map(JSON.string)) } ?? .null,
        ])
    }
}
