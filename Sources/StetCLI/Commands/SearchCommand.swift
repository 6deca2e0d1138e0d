import ArgumentParser
import StetDesk
import StetModel

/// `stet search`: finds articles, claims and evidence by their words.
struct SearchCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find articles, claims and evidence by their words.",
        discussion: """
            The best hits come first, each with the places of the words. A word is found in all its forms; \
            harb* finds every word that begins so, and "…" finds the words as they are written, one behind \
            the other. What is in quotation marks and what ends with a star must be there; of the other \
            words, the more the better. For example:

              stet search harbour tax
              stet search '"closed until spring" quay' --kind article --limit 5
            """)

    @OptionGroup var options: GlobalOptions
    @Option(
        help: ArgumentHelp("Only one kind (again for more): article, claim or evidence.", valueName: "kind"))
    var kind: [String] = []
    @Option(help: "At most so many.") var limit = 20
    @Argument(help: "What to look for.") var query: [String]

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard (1...1_000).contains(limit) else {
            throw CommandError.wrongValue(option: "--limit", value: "\(limit)", possible: ["1 … 1000"])
        }
        var wish = SearchWish(query.joined(separator: " "))
        let kinds: [SearchedKind] = try kind.map { try choice($0, of: "--kind") }
        if !kinds.isEmpty { wish.kinds = kinds }
        wish.limit = limit
        let found = try desk(in: surroundings).search(wish)
        let columns = [
            Column("id"), Column("kind"), Column.number("score"),
            Column("about") { $0.words($0["outlet"] == nil ? "verdict" : "outlet") },
            Column("excerpt", heading: "words"),
        ]
        let csv = ["id", "kind", "score", "title", "outlet", "claim", "verdict", "excerpt"]
        return try list(found, columns, csv: csv, empty: "Nothing was found.", in: surroundings)
    }
}
