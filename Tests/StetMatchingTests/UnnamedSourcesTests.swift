import StetMatching
import StetModel
import StetText
import Testing

struct UnnamedSourcesTests {
    private static let words = "that a shared watch over the strait was a pipe dream"

    private func telling(
        _ who: String, _ words: String, _ article: Int, reason: String? = nil
    ) throws -> StoryText {
        var text = try ReadingBuilder("\(who) said \(words).")
            .saying(words, by: nil, mode: .indirect, sourcing: .unnamed)
        let span = try text.text.onlyPlace(of: who)
        text.reading.attributions[0].source = SourceMention(spans: [span], name: nil)
        text.reading.attributions[0].anonymityReason = try reason.map { try text.text.onlyPlace(of: $0) }
        return text.story(article)
    }

    private func sources(_ texts: [StoryText]) -> [UnnamedSource] {
        UnnamedSources.of(texts, QuoteAlignment.utterances(of: texts, includingSingle: true))
    }

    @Test func `one unnamed official under three descriptions is one source, with what changes`() throws {
        let reason = "on condition of anonymity"
        let texts = [
            try telling("One unspecified official", Self.words, 1),
            try telling("A U.S. intelligence official", Self.words, 2),
            try telling("One of the officials, who spoke \(reason),", Self.words, 3, reason: reason),
        ]
        let found = sources(texts)
        #expect(found.map { $0.mentions.map(\.article) } == [[1, 2, 3]])
        let drift = found[0].drift.map { "\($0.kind) \($0.mention)/\($0.against): \($0.detail)" }
        #expect(
            drift == [
                "nation 1/0: us", "office 1/0: intelligence", "rank 0/1: unspecified",
                "rank 0/2: unspecified",
                "reason 2/0: the reason for anonymity",
            ])
    }

    @Test func `officials of two nations with one opinion are two sources`() throws {
        let texts = [
            try telling("A Russian official", Self.words, 1), try telling("A French official", Self.words, 2),
        ]
        #expect(sources(texts).map { $0.mentions.map(\.article) } == [[1], [2]])
    }

    @Test func `several officials for one is a change of number`() throws {
        let texts = [
            try telling("A harbour official", Self.words, 1), try telling("Harbour officials", Self.words, 2),
        ]
        #expect(sources(texts).flatMap(\.drift).map(\.detail) == ["several for one"])
    }

    @Test func `unnamed sources that said other things stay apart`() throws {
        let texts = [
            try telling("One official", Self.words, 1),
            try telling("One official", "that the ferries would stop before the winter", 2),
        ]
        #expect(sources(texts).count == 2)
    }

    @Test(arguments: [
        (
            "a senior White House official", SourceTraits.Number.one, [String](), ["white house"],
            ["senior"]
        ),
        ("three U.S. intelligence agencies", .several, ["us"], ["intelligence"], []),
        (
            "some u s  and european security and intelligence officers", .several, ["european", "us"],
            ["intelligence", "security"], []
        ),
        ("one of the officials", .one, [], [], []),
    ])
    func `a description tells number, nation, office and standing`(
        words: String, number: SourceTraits.Number, nations: [String], offices: [String], ranks: [String]
    ) {
        let description = SourceTraits(words)
        #expect(description.number == number)
        #expect(description.nations == nations)
        #expect(description.offices == offices)
        #expect(description.ranks == ranks)
    }
}
