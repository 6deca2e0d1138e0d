import ArgumentParser
import StetDesk
import StetModel
import StetStorage

/// `stet claim rate`: gives one's own verdict.
struct ClaimRateCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "rate", abstract: "Give your own verdict on a claim, in the slot you hold.",
        discussion: """
            The verdicts are those of the claim's scale, which 'stet claim show' names. A later verdict \
            of yours takes the place of the earlier one.

              stet claim rate c1 mostly-true --rationale "Both logs say so; the date is off by a day."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "Why: what convinced you.") var rationale: String
    @Option(help: "How sure you are, 0 to 1.") var confidence: Double?
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: "The verdict, such as mostly-true.") var verdict: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let desk = try desk(in: surroundings)
        let value = try desk.rateClaim(
            try deskID(id), verdict, rationale: rationale, confidence: try score(),
            options: try claimOptions())
        return try answer(value, in: surroundings) {
            "Your verdict on \(id) as its \(value.words("slot")) is \(value.words("verdict")) "
                + "(\(value.words("id")), version \(value.words("version")))." + (try next(id, on: desk))
        }
    }

    private func score() throws(CommandError) -> Score? {
        guard let confidence else { return nil }
        guard (0...1).contains(confidence) else {
            throw .wrongValue(option: "--confidence", value: "\(confidence)", possible: ["0 … 1"])
        }
        return Score(thousandths: Int((confidence * 1_000).rounded()))
    }
}

/// `stet claim move`: takes one step of the workflow.
struct ClaimMoveCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Take one step of a claim's workflow.",
        discussion: """
            'stet claim explain' says which actions there are, what they need and who could. A refusal \
            (exit status 2) names everything that is missing, and changes nothing.

              stet claim move c1 submit
              stet claim move c1 return --comment "The log of 5 March is missing."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "What there is to say, where the step needs it.") var comment: String?
    @Option(help: "The code of the reason, of those the workflow lists.") var reason: String?
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: "The action, such as submit.") var action: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let desk = try desk(in: surroundings)
        let value = try desk.moveClaim(
            try deskID(id), by: action, comment: comment, reason: reason, options: try claimOptions())
        return try answer(value, in: surroundings) { value.moveSentence + (try next(id, on: desk)) }
    }
}

/// `stet claim override`: takes a step although something is missing.
struct ClaimOverrideCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "override", abstract: "Take a step although something is missing, and say why.",
        discussion: """
            Only what the workflow lets be overridden, by whom it says. The reason stands in the log and is \
            counted in a report. That people are kept apart is never overridden.

              stet claim override c1 approve --reason "The archive is closed until Monday; two saw it."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "Why, in at least 20 characters.") var reason: String
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: "The action, such as approve.") var action: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let desk = try desk(in: surroundings)
        let value = try desk.overrideClaim(
            try deskID(id), by: action, because: reason, options: try claimOptions())
        return try answer(value, in: surroundings) { value.moveSentence + (try next(id, on: desk)) }
    }
}

/// `stet claim drop`: stops checking a claim.
struct ClaimDropCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Stop checking a claim, with the reason.",
        discussion: "For example: stet claim drop c4 --reason \"It is an opinion.\"")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "Why.") var reason: String
    @Argument(help: "The claim, such as c4.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).dropClaim(
            try deskID(id), reason: reason, options: try claimOptions())
        return try answer(value, in: surroundings) { value.moveSentence }
    }
}

/// `stet claim explain`: says what a step needs, and who could take it.
struct ClaimExplainCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what each step needs, what is missing and who could take it.",
        discussion: "For example: stet claim explain c1 approve")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: "The action; else every action from where the claim is.") var action: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let (console, format) = (surroundings.console, try options.outputFormat())
        let page = try desk(in: surroundings).explainClaim(try deskID(id), action: action)
        if format == .table {
            for one in page.items {
                let card = Card.explanation(one)
                try console.write(card.rendered(width: console.width, isColoured: console.isColoured))
            }
        } else if action != nil, let one = page.items.first {
            try Answer(one, text: "").print(on: console, as: format)
        } else {
            let columns = ["action", "allowed", "to", "missing", "commentLength", "who"].map { Column($0) }
            try Listing(columns: columns, items: page.items).print(on: console, as: format)
        }
        return .done
    }
}

extension JSON {
    /// What a step did, in a sentence.
    fileprivate var moveSentence: String {
        let way =
            words("from") == words("to")
            ? "is still \(words("to")) after \(words("action"))"
            : "moved from \(words("from")) to \(words("to")) by \(words("action"))"
        return "\(words("id")) \(way) (version \(words("version")))."
    }
}

extension Card {
    /// The card of one action of a claim.
    static func explanation(_ one: JSON) -> Card {
        let to = one["to"] == nil ? "" : " → \(one.words("to"))"
        let isAllowed = one["allowed"]?.boolean == true
        var card = Card(one.words("action") + to, isAllowed ? "you can" : "you cannot now")
        for missing in one["missing"]?.array ?? [] { card.field("missing", missing.string) }
        if let length = one["commentLength"]?.integer {
            card.field("needs", length > 1 ? "a comment of at least \(length) characters" : "a comment")
        }
        let who = (one["who"]?.array ?? []).compactMap(\.string).map { "@\($0)" }
        card.field("could", who.isEmpty ? "nobody now" : who.joined(separator: ", "))
        return card
    }
}
