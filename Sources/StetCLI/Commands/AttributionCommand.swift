import ArgumentParser
import StetDesk
import StetModel

/// `stet attribution`: who is said to have said what, as people accepted it.
struct AttributionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribution",
        abstract: "Who said what, through whom, as people accepted it.",
        discussion: """
            For example:

              stet attribution list --article a1
              stet attribution show t1
              stet attribution add a2 --cue said --source "The minister" --quote "the boat will sail"
            """,
        subcommands: [
            AttributionListCommand.self, AttributionShowCommand.self, AttributionAddCommand.self,
        ])
}

/// `stet attribution add`: marks what the reader did not see.
struct AttributionAddCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Mark an attribution that the program did not see.",
        discussion: """
            The content must stand in the article once, or at --start and --end. Where the cue or the \
            source stand several times, those nearest to the content are meant.

              stet attribution add a2 --cue said --source "The minister" --quote "the boat will sail"
              stet attribution add a2 --cue said --source envoy --quote "talks go on" --through Talvinform
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var place: PlaceOptions
    @Argument(help: "The article, such as a1.") var article: String
    @Option(help: "The words that report, such as said.") var cue: String
    @Option(help: "The words that name the source.") var source: String?
    @Option(help: "Who that is, where the words do not say it.") var name: String?
    @Option(help: "direct, indirect or mixed.") var mode: String?
    @Option(help: "on-record, background, unnamed, document, institution or unattributed.")
    var sourcing: String?
    @Option(help: "asserts, denies or declines.") var stance: String?
    @Option(help: "Who passed it on, nearest to the source first; may be repeated.") var through: [String] =
        []
    @Option(help: "The attribution it is nested in, such as t1.") var parent: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var draft = AttributionDraft(cue: .quote(cue), content: try place.requiredWish())
        draft.source = source.map { .quote($0) }
        draft.name = name
        if let mode { draft.mode = try choice(mode, of: "--mode") }
        if let sourcing { draft.sourcing = try choice(sourcing, of: "--sourcing") }
        if let stance { draft.stance = try choice(stance, of: "--stance") }
        draft.through = through
        draft.parent = try parent.map { try deskID($0) }
        let value = try desk(in: surroundings).addAttribution(
            in: try deskID(article), draft, options: try changeOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) is an attribution in \(value.words("article")), marked by you."
        }
    }
}

/// `stet attribution list`: the attributions of an article or of the desk.
struct AttributionListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List attributions, by number.",
        discussion: "For example: stet attribution list --article a1")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only those in this article.") var article: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try desk(in: surroundings).attributionList(article: try article.map { try deskID($0) })
        let columns = [
            Column("id"), Column("article"), Column("mode"), Column("sourcing"),
            Column("source", heading: "who") { $0["source"]?.words("name") ?? "" },
            Column("content", heading: "what") { ($0["content"] ?? .null).spanWords },
        ]
        return try list(found, columns, in: surroundings)
    }
}

/// `stet attribution show`: one attribution with its words.
struct AttributionShowCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show an attribution with its words and where they stand.",
        discussion: "For example: stet attribution show t1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The attribution, such as t1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let attribution = try desk(in: surroundings).attribution(try deskID(id))
        return try show(attribution, Card.attribution, in: surroundings)
    }
}

extension JSON {
    /// The words of `{"spans":[…]}`, piece by piece.
    var spanWords: String {
        (self["spans"]?.array ?? []).map { $0.words("text") }.joined(separator: " … ")
    }
}

extension Card {
    /// The card of an attribution.
    static func attribution(_ attribution: JSON) -> Card {
        let place = [attribution.words("article"), attribution.words("outlet")].filter { !$0.isEmpty }
        var card = Card(attribution.words("id"), "in \(place.joined(separator: ", "))")
        let source = attribution["source"]
        card.field("who", source.map { "\($0.words("name")) (\($0.words("id")))" })
        for name in ["mode", "sourcing", "stance"] { card.field(name, attribution, name) }
        card.field("way", (attribution["hops"]?.array ?? []).compactMap(\.string).joined(separator: " → "))
        card.field("nested in", attribution, "parent")
        card.field("suggestion", attribution, "suggestion")
        card.field("accepted", "by @\(attribution.words("by")), \(attribution.words("at"))")
        card.block("source words", source?["spans"], row: Card.span)
        card.block("cue", attribution["cue"]?["spans"], row: Card.span)
        card.block("content", attribution["content"]?["spans"], row: Card.span)
        card.block("reason for anonymity", attribution["anonymityReason"].map { [$0] }, row: Card.span)
        card.block("hedge", attribution["hedge"].map { [$0] }, row: Card.span)
        return card
    }

    /// A span with its words.
    static func span(_ span: JSON) -> [String] {
        ["\(span.words("start"))…\(span.words("end"))", "“\(span.words("text"))”"]
    }
}
