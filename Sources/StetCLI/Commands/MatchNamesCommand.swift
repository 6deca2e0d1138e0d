import ArgumentParser
import StetExchange
import StetMatching
import StetModel

/// `stet match names`: whether two names mean one person or organisation.
struct MatchNamesCommand: PairsVerb {
    static let configuration = CommandConfiguration(
        commandName: "names", abstract: "Tell for pairs of names whether each may mean the same one.",
        discussion: """
            The file has a pair in each row: a table with the columns a and b, or lines of JSON with these \
            members; an id may stand beside them. The answer is same, variant or different, with a score \
            and the reason. A variant is a suggestion that a person decides about. For example:

              stet match names pairs.csv --format table
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The file of pairs; - is standard input.") var file: String

    var columns: [Column] {
        [
            Column("match"), .number("score"), Column("a", heading: "one"), Column("b", heading: "other"),
            Column("reason"),
        ]
    }

    func answer(_ pair: TextPair) -> JSON {
        let found = NameVariants.scored(pair.first, pair.second)
        var reason: String?
        if case .variant(let why) = found.match { reason = why }
        return .object(leavingOut: [
            "id": pair.id, "a": .string(pair.first), "b": .string(pair.second),
            "match": .string(found.match.name), "score": JSON(found.score),
            "reason": reason.map { .string($0) },
        ])
    }
}
