import ArgumentParser
import StetDesk
import StetModel

/// `stet correction`: what was wrong with claims that were done.
struct CorrectionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correction", abstract: "Correct what was published, in the open.",
        discussion: """
            For example:

              stet correction request c1 "The quay reopened in February, not in March."
              stet correction decide k1 --kind correction --wording "An earlier version gave a wrong month."
            """,
        subcommands: [
            CorrectionRequestCommand.self, CorrectionListCommand.self, CorrectionShowCommand.self,
            CorrectionDecideCommand.self, CorrectionPublishCommand.self,
        ])
}

/// `stet correction request`: says what was wrong.
struct CorrectionRequestCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Ask for a correction of a claim that is done.",
        discussion: "For example: stet correction request c1 \"The quay reopened in February.\"")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(
        help: """
            What it is: typo, correction, clarification, update, editors-note, retraction or no-action; \
            it can be decided later.
            """)
    var kind: String?
    @Argument(help: "The claim, such as c1.") var id: String
    @Argument(help: "What is wrong.") var text: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).requestCorrection(
            of: try deskID(id), text, kind: try kind.map { try choice($0, of: "--kind") },
            options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) is asked for; it is worked on as \(value.words("item")), "
                + "which is \(value.words("state"))."
        }
    }
}

/// `stet correction list`: the corrections of the desk.
struct CorrectionListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the corrections, by number.",
        discussion: "For example: stet correction list --claim c1")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only those of this claim.") var claim: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk(in: surroundings).correctionList(of: try claim.map { try deskID($0) })
        let columns = ["id", "claim", "item", "state", "kind", "request", "by"].map { Column($0) }
        let csv = [
            "id", "claim", "item", "state", "category", "request", "kind", "wording", "beforeText",
            "beforeVerdict", "by", "at", "publishedAt",
        ]
        return try list(found, columns, csv: csv, in: surroundings)
    }
}

/// `stet correction show`: one correction.
struct CorrectionShowCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a correction, with what the claim said before.",
        discussion: "For example: stet correction show k1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The correction, such as k1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk(in: surroundings).correction(try deskID(id))
        return try show(found, Card.correction, in: surroundings)
    }
}

/// `stet correction decide`: says what kind it is, and takes a step.
struct CorrectionDecideCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Say what a correction is and what readers are told.",
        discussion: """
            Nobody who wrote or approved the claim assesses its correction, and that no action is needed \
            takes a second person. 'stet claim explain ITEM' names the steps. For example:

              stet correction decide k1 --kind update --wording "The quay reopened on 3 February."
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "What it is, such as correction, retraction or no-action.") var kind: String?
    @Option(help: "What readers are told.") var wording: String?
    @Option(help: "The step to take, such as submit.") var action: String?
    @Option(help: "What there is to say about the step.") var comment: String?
    @Argument(help: "The correction, such as k1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var decision = CorrectionDecision()
        decision.kind = try kind.map { try choice($0, of: "--kind") }
        (decision.wording, decision.action, decision.comment) = (wording, action, comment)
        guard kind != nil || wording != nil || action != nil else {
            throw CommandError.wrongUse(
                "There is nothing to decide.", advice: "Give --kind, --wording or --action.")
        }
        let value = try desk(in: surroundings).decideCorrection(
            try deskID(id), decision, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) is \(value.words("state"))"
                + (value["kind"] == nil ? "." : ": \(value.words("kind")).")
        }
    }
}

/// `stet correction publish`: tells readers.
struct CorrectionPublishCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish a correction that is done.",
        discussion: """
            The claim is marked as corrected or retracted, and every claim that leans on the same evidence \
            or words is put to its people again. For example: stet correction publish k1
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Argument(help: "The correction, such as k1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).publishCorrection(
            try deskID(id), options: try claimOptions())
        return try answer(value, in: surroundings) {
            let again = (value["recheck"]?.array ?? []).compactMap(\.string)
            return "\(value.words("claim")) is \(value.words("publication"))."
                + (again.isEmpty ? "" : " To be looked at again: \(again.joined(separator: ", ")).")
        }
    }
}

extension Card {
    /// The card of a correction.
    fileprivate static func correction(_ one: JSON) -> Card {
        var card = Card(one.words("id"))
        card.field("claim", one, "claim")
        card.field("item", "\(one.words("item")) (\(one.words("state")))")
        card.field("asked for", one, "request")
        card.field("by", "@\(one.words("by")), \(one.minute("at"))")
        card.field("kind", one["kind"] == nil ? "not decided" : one.words("kind"))
        card.field("wording", one, "wording")
        card.field("said before", one, "beforeText")
        card.field("verdict before", one, "beforeVerdict")
        card.field("says now", one["now"]?.words("text"))
        card.field("publication", one["now"]?.words("publication"))
        if one["publishedAt"] != nil { card.field("published", one.minute("publishedAt")) }
        return card
    }
}
