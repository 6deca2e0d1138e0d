import StetMatching
import StetModel
import StetText
import Testing

struct ClaimRemarksTests {
    private func remarks(
        _ claim: String, _ stories: [MarkedStory], appearing: [MarkedStory] = []
    ) -> [ClaimRemark] {
        ClaimRemarks.found(
            by: StoryFacts(
                appearances: appearing.map { $0.facts() }, texts: (appearing + stories).map(\.story),
                claims: [1: claim]))
    }

    private let claim = "Ardmere and Talvonia are in talks about the night ferry."

    @Test(arguments: [
        ("they were not taking part in the talks", true), ("they were not involved in these talks", true),
        ("they had never been consulted about the ferry", true),
        ("they were not involved in the regatta", false),
        ("they were involved in the talks", false),
    ])
    func `who stands apart is told beside the claim`(content: String, isFound: Bool) throws {
        let story = try MarkedStory(
            2, "Tidewire", "«s:Harbour officials» said «c:\(content)».", sourcing: .unnamed)
        #expect(remarks(claim, [story]).map(\.kind) == (isFound ? [.standsApart] : []))
    }

    @Test func `nobody is called they in a remark`() throws {
        let story = try MarkedStory(
            2, "Tidewire", "«s:They» said «c:they were not taking part in the talks».", sourcing: .unnamed)
        #expect(remarks(claim, [story]).isEmpty)
    }

    @Test(arguments: [
        ("Ardmere and Talvonia are not in talks about a ferry", AttributionStance.asserts, true),
        ("any talks about the night ferry", .denies, true),
        ("no talks about the night ferry were held", .asserts, true),
        ("the talks about the night ferry were long", .asserts, false),
        ("the weather was not good", .asserts, false),
    ])
    func `a denial by somebody else is told beside the claim`(
        content: String, stance: AttributionStance, isFound: Bool
    ) throws {
        let story = try MarkedStory(
            2, "Tidewire", "«s:Ilse Brandt» said «c:\(content)».", stance: stance, name: "Ilse Brandt")
        #expect(remarks(claim, [story]).map(\.kind) == (isFound ? [.denies] : []))
    }

    @Test func `what one speaker said is one remark with every place`() throws {
        let one = try MarkedStory(
            2, "Tidewire", "«s:Harbour officials» said «c:they were not involved in these talks».",
            sourcing: .unnamed)
        let two = try MarkedStory(
            3, "Evening Bell",
            "«s:Officials of the harbour» said «c:they had not been consulted about the talks».",
            sourcing: .unnamed)
        let found = remarks(claim, [one, two])
        #expect(found.map(\.speaker) == ["Harbour officials"])
        #expect(found.map { $0.places.map(\.article) } == [[2, 3]])
    }

    @Test func `the claimant's own words and the claim's own places are no remarks`() throws {
        let said = try MarkedStory(
            1, "Tidewire",
            "«s:Ana Ruiz» said «c:the talks about the night ferry are not held by the mayors».",
            name: "Ana Ruiz")
        #expect(remarks(claim, [], appearing: [said]).isEmpty)
        let again = try MarkedStory(
            2, "Evening Bell", "«s:Ruiz» said «c:no talks about the ferry are held».", name: "Ruiz")
        #expect(remarks(claim, [again], appearing: [said]).isEmpty)
    }
}
