import StetMatching
import StetModel
import StetText
import Testing

struct StoryIndexTests {
    private struct Gone: Error {}

    private func profile(_ text: String) throws -> StoryProfile {
        StoryProfile(text: try ExactText(text), reading: Reading())
    }

    private func candidate(_ article: Int, _ profile: StoryProfile) -> StoryCandidate {
        StoryCandidate(article: article, story: 1, published: nil, profile: profile)
    }

    @Test func `articles that share three keys are found among those added`() throws {
        var index = StoryIndex(deskIsEmpty: true)
        index.add(candidate(1, try profile(StoryProfileTests.ferry)))
        index.add(candidate(2, try profile(StoryProfileTests.stranger)))
        let found = index.candidates(
            for: try profile(StoryProfileTests.ferryAgain), latestArticles: { _ in [] }, load: { _ in nil })
        #expect(found.map(\.article) == [1])
    }

    @Test func `an index of a desk in use loads each key and each article once`() throws {
        let ferry = try profile(StoryProfileTests.ferry)
        var index = StoryIndex()
        var keysAsked: [Int] = []
        var articlesAsked: [Int] = []
        for _ in 0..<3 {
            let found = index.candidates(
                for: ferry,
                latestArticles: { key in
                    keysAsked.append(key)
                    return [5, 4]
                },
                load: { article in
                    articlesAsked.append(article)
                    return candidate(article, ferry)
                })
            #expect(found.map(\.article) == [5, 4])
        }
        #expect(keysAsked == ferry.keys)
        #expect(articlesAsked == [5, 4])
    }

    @Test func `a failure to load is passed on`() throws {
        var index = StoryIndex()
        let ferry = try profile(StoryProfileTests.ferry)
        #expect(throws: Gone.self) {
            try index.candidates(
                for: ferry, latestArticles: { _ throws(Gone) in throw Gone() },
                load: { _ throws(Gone) in nil })
        }
    }

    @Test func `ten thousand identical articles keep the candidates bounded and the latest first`() throws {
        let ferry = try profile(StoryProfileTests.ferry)
        var index = StoryIndex(deskIsEmpty: true)
        for article in 1...10_000 { index.add(candidate(article, ferry)) }
        let found = index.candidates(for: ferry, latestArticles: { _ in [] }, load: { _ in nil })
        let expected = Array((9_985...10_000).reversed())
        #expect(found.map(\.article) == expected)
    }
}
