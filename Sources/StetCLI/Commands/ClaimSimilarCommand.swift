import ArgumentParser
import StetDesk
import StetModel

/// `stet claim similar`: whether something like it was checked before.
struct ClaimSimilarCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "similar", abstract: "Find claims of the desk that say much the same.",
        discussion: """
            Was this checked before? The likest claims come first, with their verdicts; a score of 1 is the \
            same words. It is a suggestion: read both before you rely on one. For example: \
            stet claim similar --text "They doubled the #HarbourTax!"
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "The words to look for, where they are not a claim yet.") var text: String?
    @Option(help: "Who said it.") var speaker: String?
    @Option(help: ArgumentHelp("When it was said; a nearer claim stands first.", valueName: "day"))
    var date: String?
    @Option(help: "At most so many.") var limit = 5
    @Argument(help: "The claim, such as c1.") var id: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard (id == nil) != (text == nil) else {
            throw CommandError.wrongUse(
                "Either a claim or a text is looked for.", advice: "Give an id such as c1, or --text TEXT.")
        }
        guard (1...100).contains(limit) else {
            throw CommandError.wrongValue(option: "--limit", value: "\(limit)", possible: ["1 … 100"])
        }
        var wish = SimilarClaimWish()
        wish.claim = try id.map { try deskID($0) }
        wish.text = text ?? ""
        (wish.speaker, wish.date, wish.limit) = (speaker, date, limit)
        let found = try desk(in: surroundings).similarClaims(wish)
        let columns = [
            Column("id"), Column.number("score"), Column("state"), Column("verdict"),
            Column("text", heading: "claim"),
        ]
        let csv = ["id", "score", "state", "category", "verdict", "publication", "asOf", "since", "text"]
        return try list(found, columns, csv: csv, in: surroundings)
    }
}
