import ArgumentParser
import StetDesk
import StetExchange
import StetModel

/// `stet claim similar`: whether something like it was checked before.
struct ClaimSimilarCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "similar", abstract: "Find claims of the desk that say much the same.",
        discussion: """
            Was this checked before? The likest claims come first, with their verdicts; a score of 1 is the \
            same words. It is a suggestion: read both before you rely on one, and keep what you found with \
            stet claim link. With - many texts are asked for at once, as JSON lines {"id","text"}, with \
            "date", "speaker" and the sentences around them, "before" and "after" or "context", where they \
            are known, and answered {"id","matches"}, a line each. For example:

              stet claim similar "They doubled the #HarbourTax!" --date 2026-11-20
              stet claim similar - < posts.jsonl
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "The words to look for, where they are not a claim yet.") var text: String?
    @Option(help: "The sentences before and after; they count for less.") var context: String?
    @Option(help: "Who said it.") var speaker: String?
    @Option(help: ArgumentHelp("When it was said; a nearer claim stands first.", valueName: "day"))
    var date: String?
    @Option(help: "At most so many.") var limit = 5
    @Flag(help: "For a claim, also those that were refused as precedents.") var all = false
    @Argument(help: "The claim, such as c1; or the words to look for; or - for many, as JSON lines.")
    var claim: String?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        guard (claim == nil) != (text == nil) else {
            throw CommandError.wrongUse(
                "Either a claim or a text is looked for.", advice: "Give an id such as c1, or --text TEXT.")
        }
        guard (1...100).contains(limit) else {
            throw CommandError.wrongValue(option: "--limit", value: "\(limit)", possible: ["1 … 100"])
        }
        if claim == "-" { return try answerLines(in: surroundings) }
        var wish = SimilarClaimWish()
        // What has not the form of an id is looked for as it stands.
        if let words = claim, !isID(words) {
            wish.text = words
        } else {
            wish.claim = try claim.map { try deskID($0) }
            wish.text = text ?? ""
        }
        (wish.speaker, wish.date, wish.context, wish.limit) = (speaker, date, context, limit)
        wish.includesRefused = all
        let found = try desk(in: surroundings).similarClaims(wish)
        let columns = [
            Column("id"), Column.number("score"), Column("state"), Column("verdict"), Column("precedent"),
            Column("text", heading: "claim"),
        ]
        let csv = [
            "id", "score", "state", "category", "verdict", "publication", "asOf", "since", "precedent",
            "text",
        ]
        return try list(found, columns, csv: csv, empty: "Nothing like it was found.", in: surroundings)
    }

    /// Whether a word is a letter and a number, or a number, as ids are.
    private func isID(_ word: String) -> Bool {
        let number = word.utf8.drop { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
        let letters = word.utf8.count - number.count
        return letters <= 1 && !number.isEmpty
            && number.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    /// The largest input of many texts, in bytes of their words.
    private static let inputLimit = 256 << 20

    /// Answers texts from standard input, a line each, on one state of the desk.
    private func answerLines(in surroundings: Surroundings) throws -> ExitStatus {
        _ = try options.format(among: OutputFormat.self, standard: .jsonl)
        var ids: [JSON?] = []
        var wishes: [SimilarClaimWish] = []
        var size = 0
        try MatchLines.each(of: "-", in: surroundings) { line in
            size += [line.text, line.before, line.after, line.context].reduce(0) { $0 + $1.utf8.count }
            guard size <= ClaimSimilarCommand.inputLimit else {
                throw CommandError.tooLarge("standard input", limit: ClaimSimilarCommand.inputLimit)
            }
            var wish = SimilarClaimWish()
            (wish.text, wish.limit) = (line.text, limit)
            (wish.before, wish.after, wish.context) = (line.before, line.after, line.context)
            (wish.speaker, wish.date) = (line.speaker, line.date)
            ids.append(line.id)
            wishes.append(wish)
        }
        var place = 0
        try desk(in: surroundings).similarClaims(wishes) { matches in
            try surroundings.console.writeLine(
                JSON.object(leavingOut: ["id": ids[place], "matches": .array(matches)]))
            place += 1
        }
        return .done
    }
}
