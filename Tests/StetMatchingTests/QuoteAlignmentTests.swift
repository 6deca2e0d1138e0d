import StetMatching
import StetModel
import StetText
import Testing

struct QuoteAlignmentTests {
    private static let whole =
        "We will not open the lock gates tonight. Nobody should wait. The river decides."

    /// The difference of the second article's mention against the first article's whole quotation.
    private func difference(
        _ rendering: String, mode: AttributionMode = .direct
    ) throws -> QuoteDifference? {
        let first = try ReadingBuilder("“\(Self.whole)” she said.").saying(Self.whole, by: "Ilse Brandt")
        let second = try ReadingBuilder("“\(rendering)”").saying(rendering, by: "Brandt", mode: mode)
        let found = QuoteAlignment.utterances(of: [first.story(1), second.story(2)])
        return found.first?.mentions.first { $0.article == 2 }?.difference
    }

    @Test(arguments: [
        (whole, QuoteDifference.none),
        ("We will not open the lock gates tonight — nobody should wait; the river decides", .punctuation),
        ("We will not open the lockgates tonight. Nobody should wait. The river decides.", .punctuation),
        ("We will not open the lockgates tonight.", .truncated),
        ("We will not open the lock gates tonight.", .truncated),
        ("We will not open the lock gates tonight ... The river decides.", .ellipsis),
        ("We will not open the lock gates tonight. The river decides.", .merged),
        ("We will not open the lock gates today. Nobody should wait. The river decides.", .altered),
        ("We will not open the gates tonight. Nobody should wait. The river decides.", .altered),
        ("We will not open [them] tonight. Nobody should wait. The river decides.", .ellipsis),
        (
            "We will not open the lock gates tonight. Nobody should wait [sic]. The river decides.",
            .punctuation
        ),
    ])
    func `the difference between two renderings is named`(
        rendering: String, expected: QuoteDifference
    ) throws {
        #expect(try difference(rendering) == expected)
    }

    @Test func `what is told instead of quoted is a paraphrase`() throws {
        let told = "the lock gates would not open that night and the river would decide"
        #expect(try difference(told, mode: .indirect) == .paraphrased)
    }

    @Test func `what was cut is shown in the fullest wording`() throws {
        let first = try ReadingBuilder("“\(Self.whole)”").saying(Self.whole, by: "Ilse Brandt")
        let cut = "We will not open the lock gates tonight."
        let second = try ReadingBuilder("“\(cut)”").saying(cut, by: "Mayor Brandt")
        let found = QuoteAlignment.utterances(of: [second.story(2), first.story(1)])
        #expect(found.map(\.speaker) == ["Ilse Brandt"])
        #expect(found[0].mentions[found[0].fullest].article == 1)
        let mention = try #require(found[0].mentions.first { $0.article == 2 })
        #expect(mention.cut.map { first.text[$0] } == ["Nobody should wait. The river decides"])
    }

    @Test func `two translations handed on by an agency are one utterance`() throws {
        let one = "The lists are passed to and fro, are weighed. No side has left the room over the tariff"
        let two = "The lists are exchanged every week. Nobody walked out of the room because of a tariff"
        let first = try ReadingBuilder("“\(one)”")
            .saying(one, by: "Andrey Volkov", through: ["Norpress"])
        let second = try ReadingBuilder("“\(two)”")
            .saying(two, by: "Andrei Volkov", through: ["Norpress"])
        let found = QuoteAlignment.utterances(of: [first.story(1), second.story(2)])
        #expect(found.count == 1)
        #expect(found[0].mentions.filter { $0.against != nil }.map(\.difference) == [.translated])
    }

    @Test func `a few quoted words within what is told belong to the quotation they are taken from`() throws {
        let whole = "The fact that we met does not mean I think the lock can happen. It can't."
        let first = try ReadingBuilder("“\(whole)” Brandt wrote.").saying(whole, by: "Ilse Brandt")
        let spliced = "it “can’t happen.”"
        let second = try ReadingBuilder("Brandt took it back, saying \(spliced)")
            .saying(spliced, by: "Brandt", mode: .mixed)
        let found = QuoteAlignment.utterances(of: [first.story(1), second.story(2)])
        #expect(found.map { $0.mentions.map(\.article) } == [[1, 2]])
        #expect(found[0].mentions[1].difference == .merged)
    }

    @Test(arguments: [
        (
            "the upper lock will close for repairs", "the upper lock may close for repairs",
            QuoteStrength.Direction.weaker
        ),
        ("some of the cranes failed the test", "all of the cranes failed the test", .stronger),
        (
            "the council had agreed to move the cranes", "the council was discussing to move the cranes",
            .weaker
        ),
        ("the pilots perhaps misread the chart", "the pilots misread the chart", .stronger),
    ])
    func `a telling that claims more or less says which word makes it so`(
        one: String, two: String, expected: QuoteStrength.Direction
    ) throws {
        let first = try ReadingBuilder("Brandt said \(one).").saying(one, by: "Ilse Brandt", mode: .indirect)
        let second = try ReadingBuilder("Brandt said \(two).").saying(two, by: "Brandt", mode: .indirect)
        let found = QuoteAlignment.utterances(of: [first.story(1), second.story(2)])
        let mention = try #require(found.first?.mentions.first { $0.against != nil })
        let isSecond = mention.article == 2
        let opposite: QuoteStrength.Direction = expected == .weaker ? .stronger : .weaker
        #expect(mention.strength?.direction == (isSecond ? expected : opposite))
    }

    @Test func `the difference is shown word by word`() throws {
        let first = try ReadingBuilder("“\(Self.whole)”").saying(Self.whole, by: "Ilse Brandt")
        let other = "We will not open the old gates tonight. The river itself decides."
        let second = try ReadingBuilder("“\(other)”").saying(other, by: "Brandt")
        let found = QuoteAlignment.utterances(of: [first.story(1), second.story(2)])
        let mention = try #require(found.first?.mentions.first { $0.article == 2 })
        let told = mention.words.map { run in
            let (one, two) = (run.first.map { first.text[$0] }, run.second.map { second.text[$0] })
            return "\(run.kind): \(one ?? "") / \(two ?? "")"
        }
        #expect(
            told == [
                "same: We will not open the / We will not open the", "changed: lock / old",
                "same: gates tonight / gates tonight", "cut: Nobody should wait / ",
                "same: The river / The river", "added:  / itself", "same: decides / decides",
            ])
    }

    @Test func `the same words of two people are two utterances`() throws {
        let first = try ReadingBuilder("“\(Self.whole)”").saying(Self.whole, by: "Ilse Brandt")
        let second = try ReadingBuilder("“\(Self.whole)”").saying(Self.whole, by: "Tom Keller")
        #expect(QuoteAlignment.utterances(of: [first.story(1), second.story(2)]).isEmpty)
    }

    @Test func `a quotation is found in a flattened text that marks nothing`() throws {
        let first = try ReadingBuilder("“\(Self.whole)”").saying(Self.whole, by: "Ilse Brandt")
        let words = "we will not open the lock gates tonight  nobody should wait  the river decides"
        let flat = try ReadingBuilder("ostermole   \(words)  brandt said ", isFlattened: true)
        let found = QuoteAlignment.utterances(of: [first.story(1), flat.story(2)])
        let mention = try #require(found.first?.mentions.first { $0.article == 2 })
        #expect(mention.attribution == nil)
        #expect(mention.difference == .punctuation)
        #expect(flat.text[mention.span] == words)
    }

    @Test func `a quotation interrupted by the speaker's name is one`() throws {
        let first = try ReadingBuilder("“\(Self.whole)”").saying(Self.whole, by: "Ilse Brandt")
        let one = "We will not open the lock gates tonight,"
        let two = "Nobody should wait. The river decides."
        let second = try ReadingBuilder("“\(one)” Brandt said. “\(two)”")
            .saying(one, by: "Brandt").saying(two, by: "Brandt")
        let found = QuoteAlignment.utterances(of: [first.story(1), second.story(2)])
        #expect(found.count == 1)
        #expect(found[0].mentions.map(\.spans.count).sorted() == [1, 2])
        #expect(found[0].mentions.compactMap { $0.against == nil ? nil : $0.difference } == [.punctuation])
    }

    @Test func `a remark within a remark of one article is not two mentions`() throws {
        let inner = "the lock gates stay shut tonight"
        let outer = "the harbour master told her that \(inner)"
        let text = try ReadingBuilder("Brandt said \(outer).")
            .saying(outer, by: "Brandt", mode: .indirect).saying(inner, by: "Brandt", mode: .indirect)
        #expect(QuoteAlignment.utterances(of: [text.story(1)]).isEmpty)
        #expect(QuoteAlignment.utterances(of: [text.story(1)], includingSingle: true).count == 1)
    }

    @Test func `what one says of another's remark is not that remark`() throws {
        let remark = "he warned the harbour council twice about the cranes"
        let finding = "that the pilots knew of the risk to the cranes, a matter Keller said \(remark)"
        let report = try ReadingBuilder("The inquiry found \(finding).")
            .saying(finding, by: "Skerry Inquiry", mode: .indirect, sourcing: .institution)
            .saying(remark, by: "Tom Keller", mode: .indirect, through: ["Skerry Inquiry"])
        let told = "that he had warned the harbour council twice about the old cranes"
        let other = try ReadingBuilder("Keller wrote \(told).").saying(told, by: "Keller", mode: .indirect)
        let found = QuoteAlignment.utterances(of: [report.story(1), other.story(2)])
        #expect(found.map { $0.mentions.map(\.attribution) } == [[1, 0]])
    }

    @Test func `an agency that only hands words on has not said them`() throws {
        let words = "the cranes would be moved before the winter storms"
        let handed = "Brandt as saying \(words)"
        var report = try ReadingBuilder("Norpress quoted \(handed).")
            .saying(handed, by: "Norpress", mode: .indirect, sourcing: .institution)
            .saying(words, by: "Brandt", mode: .indirect, through: ["Norpress"])
        report.reading.attributions[1].parent = 0
        report.reading.attributions[1].cue = [try report.text.onlyPlace(of: "as saying")]
        report.reading.attributions[1].source?.spans = [try report.text.onlyPlace(of: "Brandt")]
        let found = QuoteAlignment.utterances(of: [report.story(1)], includingSingle: true)
        #expect(found.map { $0.mentions.map(\.speaker) } == [["Brandt"]])
    }

    @Test func `a turn of phrase is not somebody's words`() throws {
        let words = "the lists play a crucial role in the tariff"
        let first = try ReadingBuilder("“\(words)”").saying(words, by: "Ilse Brandt")
        let second = try ReadingBuilder("Bees play a crucial role in the valley.")
        #expect(QuoteAlignment.utterances(of: [first.story(1), second.story(2)]).isEmpty)
    }

    @Test func `a text that is all one quotation stays bounded`() throws {
        let sentence = "The harbour master closed the bridge because the river rose again today "
        let text = try ExactText(String(repeating: sentence, count: 2_000))
        let spans = (0..<2_000).map { TextSpan(start: $0 * 72, end: $0 * 72 + 71) }
        let reading = Reading(
            attributions: spans.enumerated().map { number, span in
                ReadAttribution(
                    mode: .direct, sourcing: .onRecord,
                    source: SourceMention(spans: [], name: number % 2 == 0 ? "Ana Ruiz" : "Ruiz"), cue: [],
                    content: [span], confidence: Score(thousandths: 900))
            })
        let story = StoryText(article: 1, text: text, reading: reading)
        #expect(QuoteAlignment.utterances(of: [story, story]).count < 4)
    }
}
