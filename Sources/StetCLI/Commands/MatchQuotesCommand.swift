import ArgumentParser
import StetExchange
import StetMatching
import StetModel
import StetText

/// `stet match quotes`: whether two quotations render one utterance.
struct MatchQuotesCommand: PairsVerb {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Tell for pairs of quotations whether each was said once.",
        discussion: """
            The file has a pair in each row: a table with the columns a and b, or lines of JSON with these \
            members; id, speakerA and speakerB may stand beside them. The answer is same or different, with \
            a score (from 0.5 on they are the same), the difference and its words. For example:

              stet match quotes pairs.csv --format table
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The file of pairs; - is standard input.") var file: String

    var columns: [Column] {
        [
            Column("match"), .number("score"), Column("difference"), Column("a", heading: "one"),
            Column("b", heading: "other"),
        ]
    }

    func answer(_ pair: TextPair) -> JSON {
        let (one, two): (ExactText, ExactText)
        do throws(TextError) {
            (one, two) = (try ExactText(pair.first), try ExactText(pair.second))
        } catch {
            // What is no text is nobody's words.
            return .object(leavingOut: [
                "id": pair.id, "a": .string(pair.first), "b": .string(pair.second), "match": "different",
                "score": JSON(Score(thousandths: 0)),
            ])
        }
        let found = QuotePair(one, two, speakers: (pair.firstSpeaker, pair.secondSpeaker))
        let (fuller, other) = found?.isFirstFuller ?? true ? (one, two) : (two, one)
        let isSame = found?.isSame ?? false
        return .object(leavingOut: [
            "id": pair.id, "a": .string(pair.first), "b": .string(pair.second),
            "match": isSame ? "same" : "different", "score": JSON(found?.score ?? Score(thousandths: 0)),
            "difference": isSame ? found.map { .string($0.difference.rawValue) } : nil,
            "fuller": isSame ? found?.isFirstFuller ?? true ? "a" : "b" : nil,
            "strength": isSame ? found?.strength.map { .string($0.direction.rawValue) } : nil,
            "strengthReason": isSame ? found?.strength.map { .string($0.reason) } : nil,
            "words": isSame ? found.map { .array($0.words.map { $0.told(fuller, other) }) } : nil,
        ])
    }
}
