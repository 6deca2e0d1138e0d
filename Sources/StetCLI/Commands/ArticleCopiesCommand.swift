import ArgumentParser
import StetDesk
import StetModel

/// `stet article copies`: which articles share text with one.
struct ArticleCopiesCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "copies", abstract: "List the articles that share text with one, and who had it first.",
        discussion: """
            Text that was lightly rewritten counts too. Who had it from whom is told where credits, cues or \
            times tell it. For example: stet article copies a1 --least 0.25
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "How much of the shorter article must be shared, from 0.05 to 1.") var least = 0.15
    @Argument(help: "The article, such as a1.") var id: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard (0.05...1).contains(least) else {
            throw CommandError.wrongValue(option: "--least", value: "\(least)", possible: ["0.05 … 1"])
        }
        let found = try desk(in: surroundings).articleCopies(
            try deskID(id), least: Score(thousandths: Int((least * 1_000).rounded())))
        let columns = [
            Column("article"), Column.number("containment"), Column.number("words"), Column("direction"),
            Column("outlet"), Column("published") { String($0.words("published").prefix(10)) },
            Column("title"),
        ]
        let csv = [
            "article", "containment", "words", "direction", "directionReason", "outlet", "published", "title",
        ]
        let empty = "No other article shares that much text with it."
        return try list(found, columns, csv: csv, empty: empty, in: surroundings)
    }
}
