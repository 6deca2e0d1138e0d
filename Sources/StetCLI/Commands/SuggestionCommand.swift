import ArgumentParser
import StetDesk
import StetModel

/// `stet suggestion`: what the program proposes and a person decides about.
struct SuggestionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggestion",
        abstract: "What the program proposes; a person accepts or rejects it.",
        discussion: """
            Nothing proposed counts before somebody accepts it. For example:

              stet suggestion list --story s1 --kind attribution
              stet suggestion accept x3 --claim "The quay is closed until spring."
            """,
        subcommands: [
            SuggestionListCommand.self, SuggestionAcceptCommand.self, SuggestionRejectCommand.self,
            SuggestionReopenCommand.self,
        ])
}

/// `stet suggestion list`: what waits for a decision.
struct SuggestionListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what waits for a decision, by number.",
        discussion: "For example: stet suggestion list --article a1 --kind claim --limit 10")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only those about the articles of this story.") var story: String?
    @Option(help: "Only those about this article.") var article: String?
    @Option(help: "Only those of one kind: attribution, claim or region.") var kind: String?
    @Flag(help: "Also those that were decided about.") var decided = false
    /// Which page of the list.
    @OptionGroup var page: PageOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var filter = SuggestionFilter()
        filter.story = try story.map { try deskID($0) }
        filter.article = try article.map { try deskID($0) }
        filter.kind = try kind.map { try choice($0, of: "--kind") }
        filter.includesDecided = decided
        filter.after = try page.afterID(Suggestion.self)
        filter.limit = try page.checkedLimit()
        let found = try desk(in: surroundings).suggestionList(filter)
        var columns = [Column("id")]
        if kind == nil { columns.append(Column("kind")) }
        if article == nil { columns.append(Column("article")) }
        columns.append(
            Column("confidence", heading: "sure") {
                $0.words($0["confidence"] == nil ? "score" : "confidence")
            })
        if decided { columns.append(Column("decision")) }
        columns += [
            Column("source", heading: "who") {
                $0["source"].map(SuggestionListCommand.name) ?? $0.words("label")
            },
            Column("text"),
        ]
        if found.items.contains(where: { $0["checkedBefore"] != nil }) {
            columns.append(
                Column("checkedBefore", heading: "checked before") {
                    $0["checkedBefore"].map { "\($0.words("id")) (\($0.words("verdict")))" } ?? ""
                })
        }
        return try list(found, columns, in: surroundings)
    }

    private static func name(_ source: JSON) -> String {
        source["name"]?.string
            ?? (source["spans"]?.array ?? []).map { $0.words("text") }.joined(separator: " … ")
    }
}

/// `stet suggestion accept`: makes suggestions the desk's own.
struct SuggestionAcceptCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Accept suggestions, all of them or none.",
        discussion: """
            An attribution becomes an attribution of the desk, and its source a source; a sentence \
            becomes a claim; a region becomes an annotation. With --claim the words attributed also \
            become a claim with this text, with --into they are one more appearance of a claim.

              stet suggestion accept x3 --claim "The quay is closed until spring."
              stet suggestion accept x17 x42 --into c1
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: ArgumentHelp("Make a claim of it, in these words.", valueName: "text")) var claim: String?
    @Option(help: ArgumentHelp("Make it one more appearance of this claim.", valueName: "claim"))
    var into: String?
    @Argument(help: "The suggestions, such as x3.") var ids: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let wish: ClaimWish
        switch (claim, into) {
        case (nil, nil): wish = .asSuggested
        case (let text?, nil): wish = .new(text)
        case (nil, let id?): wish = .into(try deskID(id))
        default:
            throw CommandError.wrongUse(
                "--claim makes a new claim and --into takes one there is.", advice: "Give one of the two.")
        }
        let value = try desk(in: surroundings).acceptSuggestions(
            try ids.map { try deskID($0) }, claim: wish, options: try changeOptions())
        return try answer(value, in: surroundings) {
            (value["items"]?.array ?? []).map { sentence($0) }.joined(separator: "\n")
        }
    }

    private func sentence(_ item: JSON) -> String {
        var made: [String] = []
        if item["attribution"] != nil {
            let source = item["source"].map { _ in " of \(item.words("sourceName")) (\(item.words("source")))"
            }
            made.append("the attribution \(item.words("attribution"))\(source ?? "")")
        }
        if item["claim"] != nil {
            made.append(
                into == nil ? "the claim \(item.words("claim"))" : "an appearance of \(item.words("claim"))")
        }
        if item["annotation"] != nil { made.append("the annotation \(item.words("annotation"))") }
        var text = "Accepted \(item.words("id")): it is now \(made.joined(separator: " and "))."
        for other in item["similarSources"]?.array ?? [] {
            text += " Is \(item.words("sourceName")) the same as \(other.words("name"))? If so: "
            text += "'stet source merge \(item.words("source")) \(other.words("id"))'."
        }
        return text
    }
}

/// `stet suggestion reject`: says that suggestions are wrong or not wanted.
struct SuggestionRejectCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: "Reject suggestions, with the reason.",
        discussion: "For example: stet suggestion reject x5 x6 --reason \"a headline, not a statement\"")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: "Why.") var reason: String
    @Argument(help: "The suggestions, such as x5.") var ids: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).rejectSuggestions(
            try ids.map { try deskID($0) }, reason: reason, options: try changeOptions())
        return try answer(value, in: surroundings) {
            let rejected = (value["items"]?.array ?? []).map { $0.words("id") }
            return "Rejected \(rejected.joined(separator: ", ")). 'stet suggestion reopen' takes one back."
        }
    }
}

/// `stet suggestion reopen`: takes a decision about a suggestion back.
struct SuggestionReopenCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Take a decision about a suggestion back.",
        discussion: """
            What was made of the suggestion goes with the decision, if nothing leans on it yet. For \
            example: stet suggestion reopen x5
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Argument(help: "The suggestion, such as x5.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let value = try desk(in: surroundings).reopenSuggestion(try deskID(id), options: try changeOptions())
        return try answer(value, in: surroundings) { "\(value.words("id")) waits for a decision again." }
    }
}
