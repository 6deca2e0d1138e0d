import StetModel
import StetReading
import StetText
import Testing

struct HostileTextTests {
    @Test(arguments: [
        "\"", "“", "”", "'", " 'a", "(", "{a}", "[", "said ", "he said ", ", said", "\"a,\" he said. ",
        "according to ",
        "citing he said, ",
        "was cited as saying ", "\"a b c d\n\n", "he said that ", "who said, ", "told ",
        "A. ", "U.S. ",
        "he said   the town is   ", "\u{202E}said ", "语 said ", "… ", "— said ", "By Ann Ek\n", "\n", ".",
        "anonymity ",
    ])
    func `any text read over and over gives spans inside it, in order`(unit: String) throws {
        let text = try ExactText(String(repeating: unit, count: 400))
        let reading = ArticleReader().read(text)
        #expect(HostileTextTests.isSound(reading, in: text))
    }

    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func `texts made by chance are read soundly`(seed: UInt64) throws {
        var random = RandomNews(seed: seed)
        let text = try random.text()
        #expect(HostileTextTests.isSound(ArticleReader().read(text), in: text))
    }

    /// Whether all spans lie in the text, in order, and parents come before their children.
    private static func isSound(_ reading: Reading, in text: ExactText) -> Bool {
        var spans = reading.regions.map(\.span) + reading.sentences.map(\.span) + reading.claims.map(\.span)
        for (index, one) in reading.attributions.enumerated() {
            spans += one.cue + one.content + (one.source?.spans ?? [])
            guard !one.cue.isEmpty, !one.content.isEmpty, one.parent ?? -1 < index else { return false }
            guard inOrder(one.content), inOrder(one.cue) else { return false }
        }
        return spans.allSatisfy { !$0.isEmpty && $0.end <= text.length }
            && inOrder(reading.sentences.map(\.span)) && inOrder(reading.regions.map(\.span))
    }

    private static func inOrder(_ spans: [TextSpan]) -> Bool {
        zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }
    }
}
