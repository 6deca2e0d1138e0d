import ArgumentParser
import StetDesk
import StetModel
import StetStorage
import StetWorkflow

/// `stet workflow`: the rules that claims go by.
struct WorkflowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workflow",
        abstract: "The rules that claims go by: states, steps and who may take them.",
        discussion: """
            For example:

              stet workflow show four-eyes > ours.yaml
              stet workflow check ours.yaml
              stet workflow prove ours.yaml
            """,
        subcommands: [
            WorkflowListCommand.self, WorkflowShowCommand.self, WorkflowCheckCommand.self,
            WorkflowProveCommand.self, WorkflowGraphCommand.self, WorkflowAddCommand.self,
            WorkflowMigrateCommand.self,
        ])
}

/// `stet workflow list`: the workflows there are.
struct WorkflowListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the workflows in the program and on the desk.",
        discussion: "Without a desk it lists those in the program. For example: stet workflow list")

    @OptionGroup var options: GlobalOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let columns = [
            Column("name"), Column("origin"), Column.number("version"), Column("default"),
            Column("scale"), Column("description"),
        ]
        return try list(try page(in: surroundings), columns, in: surroundings)
    }

    private func page(in surroundings: Surroundings) throws -> ListPage {
        do {
            return try desk(in: surroundings).workflowList()
        } catch CommandError.noDeskHere {
            return ListPage(
                items: try WorkflowFiles.names.map { name in
                    let workflow = try WorkflowFiles.workflow(name)
                    return .object(leavingOut: [
                        "name": .string(name), "version": .integer(workflow.version), "origin": "program",
                        "default": false, "scale": .string(workflow.scale.value),
                        "states": .integer(workflow.states.count),
                        "actions": .integer(workflow.actions.count),
                        "label": workflow.label?.text().map(JSON.string),
                        "description": workflow.description.map(JSON.string),
                    ])
                })
        }
    }
}

/// `stet workflow show`: the file of a workflow.
struct WorkflowShowCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print the file of a workflow, or with --format json what it says.",
        discussion: "For example: stet workflow show four-eyes")

    /// The formats of the answer.
    enum Format: String, CaseIterable {
        case table, yaml, json
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The workflow, such as four-eyes.") var name: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let format = try options.format(among: Format.self, standard: .table)
        let text = try text(ofWorkflow: name, in: surroundings)
        if format == .json {
            let workflow = try Workflow(yaml: text, file: "\(name).yaml")
            try surroundings.console.writeLine(workflow.answer.pretty)
        } else {
            try surroundings.console.writeForeign(text)
        }
        return .done
    }
}

/// `stet workflow check`: looks for faults in workflow files.
struct WorkflowCheckCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look for faults in workflow files; it needs no desk.",
        discussion: """
            Every fault is listed with file, line and column; the exit status is 1 when there are any. \
            For example: stet workflow check ours.yaml
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The files; - is standard input.") var files: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let format = try options.outputFormat()
        let console = surroundings.console
        var faults: [WorkflowFault] = []
        for file in files {
            do {
                faults += WorkflowFiles.faults(in: try surroundings.yaml(file), file: file)
            } catch let error as WorkflowFileError {
                faults += error.faults
            }
        }
        if format == .table {
            for fault in faults { try console.writeForeign(fault.description + "\n") }
            if faults.isEmpty { try console.writeLine("\(files.joined(separator: ", ")): no faults.") }
        } else {
            let columns = ["file", "line", "column", "message", "hint"].map { Column($0) }
            try Listing(columns: columns, items: faults.map(\.answer)).print(on: console, as: format)
        }
        return faults.isEmpty ? .done : .problemsFound
    }
}

/// `stet workflow add`: takes a workflow into the desk.
struct WorkflowAddCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a workflow to the desk, or a new version of one.",
        discussion: """
            Claims that are under way stay under the version they started with. For example: stet \
            workflow add ours.yaml, and then: stet claim add "…" --workflow ours
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Argument(help: "The file.") var file: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let text = try surroundings.yaml(file)
        let value = try desk(in: surroundings).addWorkflow(text, file: file, options: try changeOptions())
        return try answer(value, in: surroundings) {
            "The workflow \(value.words("workflow")) is on the desk, version \(value.words("version"))."
        }
    }
}

extension Surroundings {
    /// The text of a YAML file.
    ///
    /// - Throws: `WorkflowFileError` where it is too long or no UTF-8.
    func yaml(_ path: String) throws -> String {
        do {
            return try WorkflowFiles.text(of: source(path).all(limit: WorkflowFiles.byteLimit), file: path)
        } catch CommandError.tooLarge(_, let limit) {
            let message = "The file has more than \(limit) bytes, which is the limit."
            throw WorkflowFileError(faults: [
                WorkflowFault(file: path, place: Place(line: 1, column: 1), message: message)
            ])
        }
    }
}

extension WorkflowFault {
    fileprivate var answer: JSON {
        .object(leavingOut: [
            "file": .string(file), "line": .integer(line), "column": .integer(column),
            "message": .string(message), "hint": hint.map(JSON.string),
        ])
    }
}

extension Workflow {
    /// What the file says, as JSON tells it.
    fileprivate var answer: JSON {
        let members: KeyValuePairs<String, JSON?> = [
            "name": .string(name), "version": .integer(version), "label": label?.text().map(JSON.string),
            "description": description.map(JSON.string), "scale": .string(scale.value),
            "initial": .string(initial.value),
            "states": .array(
                states.map { state in
                    .object(leavingOut: [
                        "name": .string(state.name), "category": .string(state.category.rawValue),
                        "label": state.label?.text().map(JSON.string),
                    ])
                }),
            "slots": .array(
                slots.map { slot in
                    .object(leavingOut: [
                        "name": .string(slot.name), "label": slot.label?.text().map(JSON.string),
                        "roles": .array(slot.roles.map { .string($0.rawValue) }),
                        "distinct": .array(slot.distinct.map { .string($0.name) }),
                        "blind": .boolean(slot.isBlind),
                    ])
                }),
            "actions": .array(
                actions.map { action in
                    .object(leavingOut: [
                        "name": .string(action.name), "label": action.label?.text().map(JSON.string),
                        "description": action.description.map(JSON.string),
                    ])
                }),
            "steps": .array(
                steps.map { step in
                    .object(leavingOut: [
                        "action": .string(step.action), "from": .array(step.from.map(JSON.string)),
                        "to": step.to.map(JSON.string), "automatic": .boolean(step.isAutomatic),
                        "timed": step.isTimed ? true : nil,
                    ])
                }),
        ]
        return .object((JSON.object(leavingOut: members).object ?? []) + timerMembers)
    }
}
