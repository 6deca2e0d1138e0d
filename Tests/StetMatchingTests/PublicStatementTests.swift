import StetMatching
import StetModel
import StetText
import Testing

struct PublicStatementTests {
    @Test(arguments: [
        ("«s:Ana Ruiz» tweeted «c:the ferry sails».", ["tweeted"], true),
        ("«s:Ana Ruiz» backed away, saying on Twitter «c:the ferry sails».", ["saying"], true),
        ("«s:Ana Ruiz» left the post and said «c:the ferry sails».", ["said"], false),
        ("«s:Ana Ruiz» wrote «c:the ferry sails».", ["wrote"], true),
    ])
    func `a post is known by its verb or by its place`(text: String, cues: [String], isPublic: Bool) throws {
        let story = try MarkedStory(1, "Tidewire", text)
        let span = try #require(story.marks["c"]?.first)
        #expect(PublicStatement.isTold(by: cues, in: story.text, story.reading, at: span) == isPublic)
    }
}
