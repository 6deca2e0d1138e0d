import StetMatching
import StetModel
import StetText
import Testing

struct StoryGroupingTests {
    private let profile: StoryProfile
    private let again: StoryProfile
    private let stranger: StoryProfile

    init() throws {
        func made(_ text: String) throws -> StoryProfile {
            StoryProfile(text: try ExactText(text), reading: Reading())
        }
        profile = try made(StoryProfileTests.ferry)
        again = try made(StoryProfileTests.ferryAgain)
        stranger = try made(StoryProfileTests.stranger)
    }

    private func day(_ number: Int) -> Timestamp { Timestamp(milliseconds: number * 86_400_000) }

    private func candidate(_ profile: StoryProfile, story: Int, day: Int?) -> StoryCandidate {
        StoryCandidate(article: story, story: story, published: day.map(self.day), profile: profile)
    }

    @Test func `an article about the event of yesterday joins its story`() {
        let candidates = [
            candidate(stranger, story: 1, day: 100), candidate(profile, story: 2, day: 99),
        ]
        let decision = StoryGrouping.decide(again, published: day(100), candidates: candidates)
        guard case .joins(2, let reason, _) = decision else {
            Issue.record("The article did not join story 2: \(decision)")
            return
        }
        #expect(reason.contains("to a2,"))
        #expect(reason.contains("one day"))
    }

    @Test func `an event of the same affair ten days before is related, not the same story`() {
        let earlier = [candidate(profile, story: 7, day: 90)]
        let decision = StoryGrouping.decide(again, published: day(100), candidates: earlier)
        guard case .starts(let related) = decision else {
            Issue.record("The article joined a story ten days old.")
            return
        }
        #expect(related.map(\.story) == [7])
    }

    @Test func `a report with its own voices joins the event of the same two days, and none days before`()
        throws
    {
        let voices = StoryProfile(
            text: try ExactText(
                """
                Gulls were all that moved at the quay when Tomas Reke tied up his launch. "I have brought \
                tankers through fog for thirty years," said the pilot, 61. "The new Kestrel berth scares \
                me." His wife brought soup to the pickets; nobody there had seen Brandt. Fishmongers in \
                Ostermole worry about the weekend market, and the lighthouse cafe has shut.
                """), reading: Reading())
        let score = voices.similarity(to: profile)
        #expect(score < Score(thousandths: 300))
        let early = StoryGrouping.decide(
            voices, published: day(101), candidates: [candidate(profile, story: 5, day: 100)])
        let late = StoryGrouping.decide(
            voices, published: day(103), candidates: [candidate(profile, story: 5, day: 100)])
        guard case .joins(5, _, _) = early, case .starts = late else {
            Issue.record("\(early), \(late), likeness \(score)")
            return
        }
    }

    private static let alike: [(one: String, two: String)] = [
        (
            """
            Two people were killed and three wounded when a gunman opened fire in a bar in Calder late on \
            Friday, police said. Officers arrested a man a few streets away and recovered a handgun. The \
            police chief, Dana Ruiz, said the motive was not known. Witnesses heard at least ten shots.
            """,
            """
            A man was shot dead outside a supermarket in Norwick on Saturday, police said. Officers are \
            looking for a gunman who fled. Inspector Paul Denby said the motive was not known. Witnesses \
            heard three shots, and police recovered a handgun from a drain near the bar next door.
            """
        ),
        (
            """
            Vantor, the chip maker, said on Saturday that its profit rose 38 percent in the third quarter, \
            beating analysts' forecasts. Revenue grew to 9.4 billion dollars. The chief executive, Lena \
            Moss, raised the forecast for the full year. Shares rose 6 percent in early trading.
            """,
            """
            Hollis, the retailer, said on Saturday that its profit fell 19 percent in the third quarter, \
            missing analysts' forecasts. Revenue dropped to 3.1 billion dollars. The chief executive, Ivan \
            Petty, cut the forecast for the full year. Shares fell 11 percent in early trading.
            """
        ),
    ]

    @Test(arguments: alike)
    func `two crimes, or two companies' results, of one day stay two stories`(one: String, two: String) throws
    {
        let first = StoryProfile(text: try ExactText(one), reading: Reading())
        let second = StoryProfile(text: try ExactText(two), reading: Reading())
        let likeness = first.likeness(to: second)
        #expect(likeness.score >= Score(thousandths: 380), "what a lower likeness tells is tested above")
        #expect(likeness.names == 0 && likeness == second.likeness(to: first))
        let decision = StoryGrouping.decide(
            second, published: day(100), candidates: [candidate(first, story: 1, day: 100)])
        guard case .starts = decision else {
            Issue.record("\(decision)")
            return
        }
    }

    @Test func `a text that lost its capitals shares the names that another has`() throws {
        let words = Array(StoryProfileTests.ferryAgain.utf8).map {
            (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
        }
        let text = try ExactText(words)
        var reading = Reading()
        let whole = profile.likeness(to: again)
        #expect(whole.names >= 3)
        #expect(profile.likeness(to: StoryProfile(text: text, reading: reading)).names == 0)
        reading.isFlattened = true
        let flattened = profile.likeness(to: StoryProfile(text: text, reading: reading))
        #expect(flattened.names >= whole.names && flattened.score == whole.score)
    }

    @Test(arguments: [(100, [1]), (95, [])])
    func `an article about the event of two stories of the same days shows that they are one`(
        other: Int, also: [Int]
    ) {
        let candidates = [candidate(profile, story: 1, day: other), candidate(again, story: 2, day: 100)]
        let decision = StoryGrouping.decide(again, published: day(100), candidates: candidates)
        guard case .joins(2, _, let found) = decision else {
            Issue.record("The article did not join story 2: \(decision)")
            return
        }
        #expect(found.map(\.story) == also)
    }

    @Test func `a stranger starts a story that is related to none`() {
        let candidates = [candidate(profile, story: 1, day: 100), candidate(again, story: 1, day: 100)]
        let decision = StoryGrouping.decide(stranger, published: day(100), candidates: candidates)
        #expect(decision == .starts(related: []))
    }

    @Test func `the same text again joins whatever the dates`() {
        let dates = [nil, day(-4_000), Timestamp(milliseconds: .max), Timestamp(milliseconds: .min)]
        for published in dates {
            let decision = StoryGrouping.decide(
                profile, published: published, candidates: [candidate(profile, story: 3, day: 100)])
            guard case .joins(3, _, _) = decision else {
                Issue.record("The same text did not join at \(String(describing: published)).")
                continue
            }
        }
    }

    @Test func `the order of the candidates does not decide`() {
        let candidates = (1...6).map { candidate($0 % 2 == 0 ? profile : again, story: $0, day: 100) }
        let decision = StoryGrouping.decide(again, published: day(100), candidates: candidates)
        let reversed = StoryGrouping.decide(again, published: day(100), candidates: candidates.reversed())
        #expect(decision == reversed)
    }
}
