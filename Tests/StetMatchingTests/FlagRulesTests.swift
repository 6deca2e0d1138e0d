import StetMatching
import StetModel
import StetText
import Testing

/// Each rule with what it must see and what it must leave alone.
struct FlagRulesTests {
    private func kinds(
        _ stories: [MarkedStory], through hops: [[String]] = [], lineage: ArticleLineage = ArticleLineage(),
        published: [Int: String] = [:], said: Bool = false
    ) -> [StoryFlagKind] {
        flags(stories, through: hops, lineage: lineage, published: published, said: said).map(\.kind)
    }

    private func flags(
        _ stories: [MarkedStory], through hops: [[String]] = [], lineage: ArticleLineage = ArticleLineage(),
        published: [Int: String] = [:], said: Bool = false
    ) -> [StoryFlag] {
        let facts = stories.enumerated().map { place, story in
            story.facts(through: hops.indices.contains(place) ? hops[place] : [])
        }
        let utterance = Utterance(
            speaker: stories[0].reading.attributions.first?.source?.name,
            mentions: stories.map { $0.mention() },
            fullest: 0)
        return StoryFlags.raised(
            by: StoryFacts(
                appearances: facts, utterances: said ? [utterance] : [], lineage: lineage,
                texts: stories.map(\.story), published: published, claims: [1: "The ferry will sail."]))
    }

    @Test func `outlets that name each other report in a circle`() throws {
        let one = try MarkedStory(
            1, "Tidewire", "«s:Evening Bell» says «c:the ferry will sail».", sourcing: .institution)
        let two = try MarkedStory(
            2, "Evening Bell", "«s:Tidewire» says «c:the ferry sails».", sourcing: .institution)
        let found = flags([one, two]).filter { $0.kind == .circularReporting }
        #expect(found.map { $0.evidence.map(\.article) } == [[1, 2]])
        let third = try MarkedStory(
            2, "Evening Bell", "«s:Ana Ruiz» says «c:the ferry sails».", name: "Ana Ruiz")
        #expect(!kinds([one, third]).contains(.circularReporting))
    }

    @Test func `two outlets that heard the speaker themselves are no single origin`() throws {
        let one = try MarkedStory(
            1, "Tidewire", "«s:Ana Ruiz» said «c:the ferry will sail».", name: "Ana Ruiz")
        let two = try MarkedStory(2, "Evening Bell", "«s:Ana Ruiz» said «c:it will sail».", name: "Ana Ruiz")
        #expect(!kinds([one, two]).contains(.singleOrigin))
        #expect(kinds([one, two], through: [[], ["Tidewire"]]).contains(.singleOrigin))
    }

    @Test(arguments: [
        ("Port officials", "A port official", true),
        ("Two port officials", "one of the port officials", true),
        ("A port official", "A port official", false), ("Port officials", "Officials", false),
    ])
    func `officials are false for one official`(later: String, earlier: String, isRaised: Bool) throws {
        let one = try MarkedStory(
            1, "Tidewire", "«s:\(earlier)» said «c:the quay is unsafe».", sourcing: .unnamed)
        let two = try MarkedStory(
            2, "Evening Bell", "«s:\(later)» said «c:it was unsafe».", sourcing: .unnamed)
        #expect(kinds([one, two], through: [[], ["Tidewire"]]).contains(.falsePlural) == isRaised)
    }

    @Test func `officials are false where the article itself has one person say it`() throws {
        let plural = try MarkedStory(
            1, "Tidewire", "«s:Port officials» say «c:the quay is unsafe».", sourcing: .unnamed)
        let single = try MarkedStory(
            1, "Tidewire", "«s:Ana Ruiz» says «c:the quay is unsafe».", name: "Ana Ruiz")
        #expect(kinds([plural, single]).contains(.falsePlural))
        let other = try MarkedStory(
            1, "Tidewire", "«s:Ilse Brandt» says «c:the quay is unsafe».", name: "Ilse Brandt")
        #expect(!kinds([plural, single, other]).contains(.falsePlural))
    }

    @Test(arguments: [
        ("U.S. harbour officials", "US harbour officials", false),
        ("an official who knows the plan", "one official", false),
        ("a senior harbour official", "an official", true),
    ])
    func `a description drifts where it tells something else`(one: String, two: String, isRaised: Bool) throws
    {
        let first = try MarkedStory(
            1, "Tidewire", "«s:\(one)» said «c:the quay is unsafe».", sourcing: .unnamed)
        let second = try MarkedStory(
            2, "Evening Bell", "«s:\(two)» said «c:it is unsafe».", sourcing: .unnamed)
        #expect(kinds([first, second], through: [[], ["Tidewire"]]).contains(.sourceDrift) == isRaised)
    }

    @Test(arguments: [
        ("A harbour official", true), ("Three aides", true), ("Critics", false), ("Local residents", false),
    ])
    func `only informants owe a reason for not being named`(words: String, isRaised: Bool) throws {
        let story = try MarkedStory(
            1, "Tidewire", "«s:\(words)» said «c:the quay is unsafe».", sourcing: .unnamed)
        #expect(kinds([story]).contains(.anonymityWithoutReason) == isRaised)
    }

    @Test(arguments: [
        ("the ferry was a pipe dream", Sourcing.unnamed, true), ("the minister is a liar", .unnamed, true),
        ("the ferry will sail in May", .unnamed, false), ("the ferry was a pipe dream", .onRecord, false),
    ])
    func `an opinion without a name is flagged`(content: String, sourcing: Sourcing, isRaised: Bool) throws {
        let story = try MarkedStory(
            1, "Tidewire", "«s:A port official» said «c:\(content)», «r:fearing for the post».",
            sourcing: sourcing)
        #expect(kinds([story]).contains(.anonymousOpinion) == isRaised)
    }

    @Test func `what another outlet gives to somebody is stated as known`() throws {
        let told = try MarkedStory(
            1, "Tidewire", "«s:Ana Ruiz» said «c:the quay is unsafe».", name: "Ana Ruiz")
        let bare = try MarkedStory(2, "Evening Bell", "«c:The quay is unsafe.» Boats lie at the mole.")
        #expect(kinds([told, bare]).contains(.missingAttribution))
        let credited = ArticleLineage(links: [:], credits: [2: ["Seawire"]])
        #expect(!kinds([told, bare], lineage: credited).contains(.missingAttribution))
        #expect(!kinds([bare]).contains(.missingAttribution))
    }

    @Test func `what is put down to nobody is flagged, a hedge is not`() throws {
        let bare = try MarkedStory(1, "Tidewire", "It is understood «c:the quay is unsafe».")
        var facts = bare.facts(claim: nil)
        (facts.mode, facts.hops) = (.indirect, [])
        #expect(StoryFlags.raised(by: StoryFacts(appearances: [facts])).map(\.kind) == [.missingAttribution])
        let hedged = try MarkedStory(
            1, "Tidewire", "The quay «h:reportedly» «c:is unsafe».", sourcing: .unattributed)
        #expect(!kinds([hedged]).contains(.missingAttribution))
    }

    @Test func `one person without a name is one source in however many outlets`() throws {
        let one = try MarkedStory(
            1, "Tidewire", "«s:A port official» said «c:the quay is unsafe».", sourcing: .unnamed)
        let two = try MarkedStory(
            2, "Evening Bell", "«s:An official» said «c:it is unsafe».", sourcing: .unnamed)
        let found = kinds([one, two], through: [[], ["Tidewire"]])
        #expect(found.contains(.singleSource))
        #expect(!found.contains(.singleOrigin))
    }

    @Test(arguments: [
        ("had reached an accord on the ferry", "agreed to seek an accord on the ferry", true),
        ("would sign an accord on the ferry", "may sign an accord on the ferry", true),
        ("had reached an accord on the ferry", "has reached an accord on the ferry", false),
        ("will sign an accord on the ferry", "would sign an accord on the ferry", false),
        ("had reached an accord on the ferry", "would ask the fishermen about herring", false),
    ])
    func `accounts differ where a thing is done in one and meant in another`(
        one: String, two: String, isRaised: Bool
    ) throws {
        let first = try MarkedStory(
            1, "Tidewire", "«s:Ana Ruiz» said «c:it was too early to say the towns \(one)».", name: "Ana Ruiz"
        )
        let second = try MarkedStory(
            2, "Evening Bell", "«s:Ana Ruiz» said «c:it was too early to say the towns \(two)».",
            name: "Ana Ruiz")
        #expect(kinds([first, second], said: true).contains(.meaningChanged) == isRaised)
    }

    @Test(arguments: [
        ("Andrei Volkov", true), ("Volkov", false), ("A. Volkov", false), ("Andrey P. Volkov", false),
        ("Ilse Brandt", false),
    ])
    func `a name spelt in two ways is flagged`(name: String, isRaised: Bool) throws {
        let one = try MarkedStory(1, "Tidewire", "«s:Andrey Volkov» said «c:so».", name: "Andrey Volkov")
        let two = try MarkedStory(2, "Evening Bell", "«s:\(name)» said «c:thus».", name: name)
        #expect(kinds([one, two]).contains(.nameMismatch) == isRaised)
    }

    @Test(arguments: [
        ("Deputy Mayor Ana Ruiz", "Mayor Ana Ruiz", true), ("Mayor Ana Ruiz", "Governor Ana Ruiz", true),
        ("Mayor Ana Ruiz", "Ana Ruiz, the mayor", false),
        ("Mayor Ana Ruiz", "Ana Ruiz, a Vell politician", false),
        ("Ana Ruiz, a spokeswoman for Mayor Pel Ek", "Ana Ruiz, the governor", true),
        ("Ana Ruiz, a spokeswoman for Mayor Pel Ek", "Spokeswoman Ana Ruiz", false),
        ("Special envoy Ana Ruiz", "Ana Ruiz, the government adviser on boats", true),
        ("harbour adviser Ana Ruiz", "bridge adviser Ana Ruiz", true),
        ("Mayor Ek's adviser Ana Ruiz", "Ek's adviser Ana Ruiz", false),
    ])
    func `two offices that nobody holds at once are flagged`(one: String, two: String, isRaised: Bool) throws
    {
        let first = try MarkedStory(1, "Tidewire", "«s:\(one)» said «c:so».", name: "Ana Ruiz")
        let second = try MarkedStory(2, "Evening Bell", "«s:\(two)» said «c:thus».", name: "Ana Ruiz")
        #expect(kinds([first, second]).contains(.titleMismatch) == isRaised)
    }

    @Test(arguments: [
        ("12 boats sank", "fourteen boats sank", true), ("12 boats sank", "twelve boats sank", false),
        ("3.5 million euros are missing", "4 million euros are missing", true),
        ("about 1,200 boats sank", "1,187 boats sank", false), ("8% of boats sank", "9% of boats sank", true),
        ("12 boats sank", "14 people drowned", false), ("it sank in 2019", "it sank in 2020", false),
        ("12 boats of 40 boats sank", "14 boats sank", false),
        ("it will be closed for two years", "it will be closed for three years", true),
        ("it was closed two years ago", "it was closed three years ago", false),
        ("the mayor is 52 years old", "the mayor is 53 years old", false),
    ])
    func `numbers of one thing that differ are flagged`(one: String, two: String, isRaised: Bool) throws {
        let first = try MarkedStory(1, "Tidewire", "«s:Ana Ruiz» said «c:\(one)».", name: "Ana Ruiz")
        let second = try MarkedStory(2, "Evening Bell", "«s:Ana Ruiz» said «c:\(two)».", name: "Ana Ruiz")
        #expect(kinds([first, second]).contains(.numberMismatch) == isRaised)
    }

    @Test(arguments: [
        ("on Tuesday", "on Monday", true), ("on Tuesday", "on September 17", false),
        ("on September 16", "on 17 September", true), ("on Tuesday", "next Monday", false),
        ("on Tuesday", "on September 31", false),
    ])
    func `days of one thing that differ are flagged`(one: String, two: String, isRaised: Bool) throws {
        let first = try MarkedStory(
            1, "Tidewire", "«s:Ana Ruiz» said «c:the quay broke \(one)».", name: "Ana Ruiz")
        let second = try MarkedStory(
            2, "Evening Bell", "«s:Ana Ruiz» said «c:the quay broke \(two)».", name: "Ana Ruiz")
        let days = [1: "2024-09-18", 2: "2024-09-19T08:00:00.000Z"]
        #expect(kinds([first, second], published: days).contains(.dateMismatch) == isRaised)
    }

    @Test func `an old claim that is told as new is stale`() throws {
        let first = try MarkedStory(
            1, "Tidewire", "«s:Ana Ruiz» said «c:the quay is unsafe».", name: "Ana Ruiz")
        let later = try MarkedStory(
            2, "Evening Bell", "«s:Ana Ruiz» said «c:the quay is unsafe».", name: "Ana Ruiz")
        let dated = try MarkedStory(
            2, "Evening Bell", "Last year «s:Ana Ruiz» said «c:the quay is unsafe».", name: "Ana Ruiz")
        let days = [1: "2023-02-01", 2: "2024-09-19"]
        #expect(kinds([first, later], published: days).contains(.staleClaim))
        #expect(!kinds([first, dated], published: days).contains(.staleClaim))
        #expect(!kinds([first, later], published: [1: "2024-09-17", 2: "2024-09-19"]).contains(.staleClaim))
    }

    @Test func `a correction elsewhere is seen where it is about the claim`() throws {
        let said = "«s:Ana Ruiz» said «c:the ferry will sail in spring»."
        let notice = " «k:Correction: an earlier version said that the ferry will sail.»"
        let one = try MarkedStory(1, "Tidewire", said + notice, name: "Ana Ruiz")
        let other = try MarkedStory(
            1, "Tidewire", said + " «k:Correction: her age is forty.»", name: "Ana Ruiz")
        let two = try MarkedStory(2, "Evening Bell", said, name: "Ana Ruiz")
        let mended = try MarkedStory(2, "Evening Bell", said + " «k:Corrected on Friday.»", name: "Ana Ruiz")
        let days = [1: "2024-09-17", 2: "2024-09-18"]
        let found = flags([one, two], published: days).filter { $0.kind == .correctionUpstream }
        #expect(found.map { $0.evidence.map(\.article) } == [[1, 2]])
        #expect(kinds([one, two], through: [[], ["Tidewire"]]).contains(.correctionUpstream))
        #expect(!kinds([one, two]).contains(.correctionUpstream))
        #expect(!kinds([other, two], published: days).contains(.correctionUpstream))
        #expect(!kinds([one, mended], published: days).contains(.correctionUpstream))
    }

    @Test(arguments: [
        ("«s:Ilse Brandt» «c:accused Mayor Ana Ruiz of fraud».", true),
        ("«s:Ilse Brandt» «c:accused Mayor Ana Ruiz of fraud», which Ruiz denied.", false),
        ("«s:Ilse Brandt» «c:accused the mayor of fraud».", false),
        ("«s:Ilse Brandt» «c:accused Ana Ruiz of fraud». Her office did not respond.", false),
        ("«s:Ilse Brandt» «c:thanked Ana Ruiz for the ferry».", false),
        ("«s:Ilse Brandt» said «c:her owner, Vellsund Lines, had ignored two warnings».", true),
        ("«s:Ilse Brandt» said «c:Vellsund Lines had ignored two warnings». The company denied it.", false),
        ("«s:Ilse Brandt» said «c:the owner had ignored two warnings».", false),
    ])
    func `an accusation without an answer is flagged`(text: String, isRaised: Bool) throws {
        let story = try MarkedStory(1, "Tidewire", text, name: "Ilse Brandt")
        #expect(kinds([story]).contains(.allegationWithoutReply) == isRaised)
    }

    @Test func `an article full of accusations takes no longer than it is long`() throws {
        let text = String(repeating: "Ilse Brandt accused Ana Ruiz of fraud. ", count: 4_000)
        let story = try MarkedStory(1, "Tidewire", "«c:\(text)»")
        #expect(kinds([story]).contains(.allegationWithoutReply))
    }
}
