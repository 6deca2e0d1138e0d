import StetText
import Testing

struct SentencesTests {
    @Test(arguments: [
        ["Dr. Ek met Sen. Ruiz on Jan. 4.", "They spoke."],
        ["J. K. Moor won.", "She left the U.S. Senate."],
        ["It fell 3.5 percent in the U.S.", "The rest held."],
        ["He said no.", "Rep. Ek, R-Vell, said it was No. 1."],
        [
            "The case was Ek v. Vell.", "It was a mess in the wash.",
            "Boats came from Ft. Vell, Wash. and Ore. ports.",
        ],
        ["“It is over.”", "He left."],
        ["Is it?", "Yes!", "No…", "So it was."],
        ["A headline without a stop\n\n", "The story."],
        ["One line\n", "Another line"],
        ["A line that was broken\nin the middle of it."],
    ])
    func `sentences end where a reader would end them`(sentences: [String]) throws {
        let isJoined = sentences.contains { $0.hasSuffix("\n") }
        let text = try ExactText(sentences.joined(separator: isJoined ? "" : " "))
        let tokens = Tokens(text).all
        let found = Sentences().ranges(in: tokens).map { range in
            text[
                TextSpan(
                    start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end))]
        }
        let trimmed = sentences.map { String($0.reversed().drop { $0 == "\n" }.reversed()) }
        #expect(found == trimmed)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `sentences leave no token out and none is endless`(seed: UInt64) throws {
        var random = RandomTexts(seed: seed)
        let tokens = Tokens(try random.text(limit: 3_000)).all
        let ranges = Sentences().ranges(in: tokens)
        #expect(ranges.flatMap { Array($0) } == Array(tokens.indices))
        #expect(ranges.allSatisfy { $0.count <= Sentences.longest + 10 })
    }
}
