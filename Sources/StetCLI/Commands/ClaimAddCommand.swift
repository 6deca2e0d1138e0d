import ArgumentParser
import StetDesk
import StetModel

/// `stet claim add`: takes a claim in.
struct ClaimAddCommand: ChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a claim: one proposition that can be true or false.",
        discussion: """
            With --article, say where it stands there by --quote or by --start and --end.

              stet claim add "The quay is closed until spring." --article a1 --quote "closed until spring"
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @Option(help: "The article it was found in.") var article: String?
    /// Where in the article.
    @OptionGroup var place: PlaceOptions
    @Option(help: "Who made it: a source's id or a name.") var claimant: String?
    @Option(help: "The workflow it goes through; else the desk's own.") var workflow: String?
    @Option(help: "1 (first) to 5 (last); else 3.") var priority: Int?
    @Option(help: "The claim it is a part of.") var parent: String?
    @Option(help: "The day it speaks of.") var asOf: String?
    @Option(help: "Why it was selected.") var reason: String?
    @Option(help: "What it is: claim, tip or piece; else claim.") var kind: String?
    @Option(help: "What it is about, for the choice of people.") var topic: String?
    @Option(help: "The language of what it rests on, such as de.") var language: String?
    @Option(
        help: ArgumentHelp(
            "A kind of fact it states (again for more): \(FactTag.listed).", valueName: "tag"))
    var tag: [String] = []
    @Argument(help: "The proposition, as one sentence.") var text: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var draft = ClaimDraft(text: text)
        (draft.claimant, draft.workflow, draft.asOf, draft.reason) = (claimant, workflow, asOf, reason)
        draft.priority = priority ?? draft.priority
        draft.parent = try parent.map { try deskID($0) }
        draft.kind = try kind.map { try choice($0, of: "--kind") } ?? .claim
        (draft.topic, draft.language) = (topic, language)
        draft.tags = try tag.map { try choice($0, of: "--tag") }
        guard draft.kind != .correction else {
            throw CommandError.wrongUse(
                "A correction belongs to a claim.", advice: "Use 'stet correction request CLAIM TEXT'.")
        }
        let desk = try desk(in: surroundings)
        let value = try desk.addClaim(
            draft, in: try article.map { try deskID($0) }, at: try place.wish(), options: try changeOptions())
        let id = value.words("id")
        if !mutation.dryRun, try options.outputFormat() == .table {
            for earlier in try desk.checkedBefore(try deskID(id)) {
                surroundings.console.hint("checked before: \(earlier.checkedBefore)")
            }
        }
        return try answer(value, in: surroundings) {
            "Added \(id), which is \(value.words("state"))." + (try next(id, on: desk))
        }
    }
}

extension JSON {
    /// An earlier claim in a few words, such as `c12 (false, 2024): …`.
    var checkedBefore: String {
        "\(words("id")) (\(words("verdict")), \(words("since").prefix(4))): \(words("text"))"
    }
}

/// `stet claim appear`: notes one more place where a claim appears.
struct ClaimAppearCommand: ClaimChangeVerb {
    static let configuration = CommandConfiguration(
        commandName: "appear", abstract: "Note one more place where a claim appears.",
        discussion: "For example: stet claim appear c1 --article a2 --quote \"shut until March\"")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var seen: SeenOption
    @Option(help: "The article it appears in.") var article: String
    /// Where in the article.
    @OptionGroup var place: PlaceOptions
    @Argument(help: "The claim, such as c1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let wish = try place.requiredWish()
        let value = try desk(in: surroundings).addAppearance(
            of: try deskID(id), in: try deskID(article), at: wish, options: try claimOptions())
        return try answer(value, in: surroundings) {
            "\(value.words("id")) also appears in \(article) (version \(value.words("version")))."
        }
    }
}
