import ArgumentParser
import StetDesk
import StetExchange
import StetMatching
import StetModel

/// `stet match similar`: which of the claims in a file say much the same as some texts, without a desk.
struct MatchSimilarCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "similar",
        abstract: "Find the claims of a file that texts repeat, without a desk.",
        discussion: """
            Both are JSON lines. A claim is {"id","text"} with "title", "rationale", "speaker" and "date" \
            where they are known; a text is {"id","text"} with "speaker", "date" and the sentences around \
            it, "before" and "after" or "context". Each text is answered by one line, the likest claim \
            first; a nearer day and the same speaker count where both sides tell them.

              stet match similar --claims checked.jsonl posts.jsonl --limit 5
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("The claims, one a line.", valueName: "file")) var claims: String
    @Option(help: "At most so many claims for each text.") var limit = 5
    @Argument(help: "The texts to look for, one a line; - is standard input.") var texts: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard (1...1_000).contains(limit) else {
            throw CommandError.wrongValue(option: "--limit", value: "\(limit)", possible: ["1 … 1000"])
        }
        let format = try options.format(among: OutputFormat.self, standard: .jsonl)
        var builder = IndexBuilder(.claims)
        var ids: [JSON] = []
        try MatchLines.each(of: claims, in: surroundings) { line in
            ids.append(line.id ?? .integer(ids.count + 1))
            builder.append(
                SearchDocument(
                    number: ids.count, text: line.text, title: line.title, background: line.rationale,
                    speaker: line.speaker, day: line.date.flatMap(dayNumber)))
        }
        let similar = SimilarClaims(try SearchIndex(builder.finish()))
        var answers: [JSON] = []
        try MatchLines.each(of: texts, in: surroundings) { line in
            let query = SearchQuery(
                line.text, before: line.before, after: line.after, context: line.context,
                speaker: line.speaker, day: line.date.flatMap(dayNumber))
            let matches = try similar.matches(for: query, limit: limit).map { hit -> JSON in
                ["id": ids[hit.number - 1], "score": JSON(Score(thousandths: hit.score))]
            }
            let answer: JSON = .object(leavingOut: ["id": line.id, "matches": .array(matches)])
            if format == .jsonl {
                try surroundings.console.writeLine(answer)
            } else {
                answers += format == .json ? [answer] : MatchSimilarCommand.flattened(line.id, matches)
            }
        }
        guard format != .jsonl else { return .done }
        let columns = [Column("text"), Column("claim"), Column.number("score")]
        try Listing(columns: columns, items: answers).print(on: surroundings.console, as: format)
        return .done
    }

    /// The matches of one text, a line each.
    private static func flattened(_ id: JSON?, _ matches: [JSON]) -> [JSON] {
        matches.map { .object(leavingOut: ["text": id, "claim": $0["id"], "score": $0["score"]]) }
    }
}
