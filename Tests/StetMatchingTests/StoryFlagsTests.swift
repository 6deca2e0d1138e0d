import StetMatching
import StetModel
import StetText
import Testing

struct StoryFlagsTests {
    private func kinds(_ facts: [AppearanceFacts], _ utterances: [Utterance] = []) -> [StoryFlagKind] {
        StoryFlags.raised(by: StoryFacts(appearances: facts, utterances: utterances)).map(\.kind)
    }

    private func mention(
        _ article: Int, _ difference: QuoteDifference, against: Int?, cut: [TextSpan] = []
    ) -> UtteranceMention {
        UtteranceMention(
            article: article, attribution: 0, speaker: "Ilse Brandt", mode: .direct,
            spans: [TextSpan(start: 10, end: 60)], difference: difference, against: against, cut: cut)
    }

    @Test func `one origin behind two outlets is flagged with both places`() {
        let flags = StoryFlags.raised(
            by: StoryFacts(appearances: [
                OriginsTests.fact(1, "Tidepress", ["Andrey Volkov", "NP"]),
                OriginsTests.fact(2, "Evening Bell", ["Andrei Volkov", "NP"]),
            ]))
        #expect(flags.map(\.kind) == [.singleOrigin])
        #expect(flags[0].claims == [1])
        #expect(flags[0].evidence.map(\.article) == [1, 2])
        #expect(flags[0].detail.contains("2 outlets"))
    }

    @Test func `a claim in one outlet from one person hangs on a single source`() {
        #expect(kinds([OriginsTests.fact(1, "Tidepress", ["Andrey Volkov"])]) == [.singleSource])
    }

    @Test func `two independent origins raise nothing`() {
        let facts = [
            OriginsTests.fact(1, "Tidepress", ["Andrey Volkov"]),
            OriginsTests.fact(2, "Evening Bell", ["Ilse Brandt"]),
        ]
        #expect(kinds(facts).isEmpty)
    }

    @Test func `an unnamed source without a reason is flagged, with one it is not`() {
        var fact = OriginsTests.fact(1, "Tidepress", ["an official"], .unnamed, words: "an official")
        fact.claim = nil
        #expect(kinds([fact]) == [.anonymityWithoutReason])
        fact.anonymityReason = TextSpan(start: 70, end: 90)
        #expect(kinds([fact]).isEmpty)
    }

    @Test func `an article's flag for want of a reason names each of its unnamed sources`() {
        let facts = ["an official", "an aide", "An official"].map { words in
            var fact = OriginsTests.fact(1, "Tidepress", [words], .unnamed, words: words)
            fact.claim = nil
            return fact
        }
        let flags = StoryFlags.raised(by: StoryFacts(appearances: facts))
        #expect(
            flags.map(\.detail) == ["Tidepress does not name “an official” or “an aide” and gives no reason."]
        )
    }

    @Test func `one unnamed source under two descriptions has drifted`() {
        var facts = [
            OriginsTests.fact(1, "Tidepress", ["x"], .unnamed, words: "one of the officials"),
            OriginsTests.fact(2, "Evening Bell", ["y", "Tidepress"], .unnamed, words: "an insider"),
        ]
        #expect(kinds(facts).contains(.sourceDrift))
        facts[1].sourceWords = "One of the OFFICIALS"
        #expect(!kinds(facts).contains(.sourceDrift))
    }

    @Test func `a hedge that comes and one that goes are told apart`() {
        let hedge = TextSpan(start: 2, end: 9)
        let plain = OriginsTests.fact(1, "Tidepress", ["Andrey Volkov"])
        var hedged = OriginsTests.fact(2, "Evening Bell", ["Andrey Volkov"])
        hedged.hedge = hedge
        #expect(kinds([plain, hedged]).contains(.hedgeAdded))
        #expect(kinds([hedged, plain]).contains(.hedgeLost))
        let flags = StoryFlags.raised(by: StoryFacts(appearances: [plain, hedged]))
        let evidence = flags.first { $0.kind == .hedgeAdded }?.evidence
        #expect(evidence == [.init(article: 1, span: plain.span), .init(article: 2, span: hedge)])
    }

    @Test(arguments: [
        (QuoteDifference.truncated, StoryFlagKind.quoteTruncated), (.altered, .quoteAltered),
        (.merged, .quoteMerged), (.translated, .translationVariance),
    ])
    func `a quotation that differs between outlets is flagged`(
        difference: QuoteDifference, kind: StoryFlagKind
    ) {
        let cut = [TextSpan(start: 40, end: 60)]
        let utterance = Utterance(
            speaker: "Ilse Brandt",
            mentions: [mention(1, .none, against: nil), mention(2, difference, against: 0, cut: cut)],
            fullest: 0)
        #expect(kinds([], [utterance]) == [kind])
    }

    @Test(arguments: [QuoteDifference.none, .punctuation, .ellipsis, .paraphrased])
    func `an honest rendering is not flagged`(difference: QuoteDifference) {
        let utterance = Utterance(
            speaker: "Ilse Brandt",
            mentions: [mention(1, .none, against: nil), mention(2, difference, against: 0)], fullest: 0)
        #expect(kinds([], [utterance]).isEmpty)
    }

    @Test func `a quotation printed in two pieces that lack nothing together is not cut`() {
        let (early, late) = (TextSpan(start: 10, end: 30), TextSpan(start: 30, end: 60))
        let mentions = [
            mention(1, .none, against: nil), mention(2, .truncated, against: 0, cut: [late]),
            mention(2, .truncated, against: 0, cut: [early]),
        ]
        #expect(kinds([], [Utterance(speaker: nil, mentions: mentions, fullest: 0)]).isEmpty)
    }

    @Test func `every flag names the published rule it follows`() {
        for kind in StoryFlagKind.allCases {
            let sources = ["Reuters Handbook", "AP Statement", "SPJ Code"]
            #expect(sources.contains { kind.rule.contains($0) }, "\(kind.rawValue)")
            #expect(kind.rule.hasSuffix("."))
        }
    }
}
