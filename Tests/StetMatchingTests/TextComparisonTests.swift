import StetMatching
import StetModel
import StetText
import Testing

struct TextComparisonTests {
    @Test func `two texts that share a quotation match as copy and as quote`() throws {
        let words = "The pilots never saw the drawings of the berth before the vote"
        let first = try ReadingBuilder("“\(words),” Ilse Brandt said.").saying(words, by: "Ilse Brandt")
        let second = try ReadingBuilder("Brandt told us: “\(words).”").saying(words, by: "Brandt")
        let matches = TextComparison.matches(between: [first.story(0), second.story(1)])
        #expect(matches.map(\.kind) == [.copied, .quote])
        #expect(matches.map(\.difference) == [.none, .none])
        #expect(matches.map { first.text[$0.first.span] } == [words, words])
        #expect(matches.map { second.text[$0.second.span] } == [words, words])
    }

    @Test func `texts without anything in common do not match`() throws {
        let first = try ReadingBuilder(StoryProfileTests.ferry).story(0)
        let second = try ReadingBuilder(StoryProfileTests.stranger).story(1)
        #expect(TextComparison.matches(between: [first, second]).isEmpty)
        #expect(TextComparison.matches(between: []).isEmpty)
    }

    @Test func `every two texts with one quotation are laid beside each other`() throws {
        let words = "The pilots never saw the drawings of the berth before the vote"
        let stories = try (0..<3).map {
            try ReadingBuilder("“\(words),” Ilse Brandt said.").saying(words, by: "Ilse Brandt").story($0)
        }
        let quotes = TextComparison.matches(between: stories).filter { $0.kind == .quote }
        #expect(quotes.map { [$0.first.article, $0.second.article] } == [[0, 1], [0, 2], [1, 2]])
    }

    @Test(arguments: [
        ("The river decides over the gates.", "“The river decides over the gates”", [TextMatch.Kind.quote]),
        (
            "The airline will cut 300 jobs at its base.", "The airline will cut 800 jobs at its base.",
            [.copied]
        ),
        ("The river decides over the lock gates.", "The audit cost the council a fortune.", []),
    ])
    func `short texts that attribute nothing are compared as quotations`(
        one: String, two: String, expected: [TextMatch.Kind]
    ) throws {
        let stories = [try ReadingBuilder(one).story(0), try ReadingBuilder(two).story(1)]
        #expect(TextComparison.matches(between: stories).map(\.kind) == expected)
    }
}
