import StetExchange
import StetMatching
import StetModel
import StetReading
import StetText

/// An article with all that the program finds in it: made on any core, stored by one.
struct ReadArticle: Sendable {
    /// The article.
    let item: ImportItem
    /// The reading, packed.
    let packed: [UInt8]
    /// How many suggestions it makes.
    let suggestionCount: Int
    /// What the grouping of stories needs to know.
    let profile: StoryProfile
    /// What finds the articles that share text with it.
    let sketch: CopySketch
    /// What a story that begins with it is called.
    let firstWords: String
    /// What others read in it.
    var suggestions: [SuggestedReading] = []

    /// Reads an article.
    init(_ item: ImportItem, reader: ArticleReader) {
        self.item = item
        let reading = reader.read(item.text, outlet: item.details.outlet)
        packed = reading.packed()
        suggestionCount = reading.suggestionCount
        profile = StoryProfile(text: item.text, reading: reading, title: item.details.title)
        sketch = CopySketch(text: item.text, reading: reading)
        firstWords = ReadArticle.opening(of: item, reading)
    }

    /// The headline, or the beginning of the first sentence: what a story is called at first.
    private static func opening(of item: ImportItem, _ reading: Reading) -> String {
        if let title = item.details.title { return title }
        let sentence = reading.sentences.first?.span ?? item.text.wholeSpan
        let limit = 80
        let words = item.text[sentence].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count > limit ? words.prefix(limit - 1) + "…" : words
    }

    /// Reads all of `items`, in order, on as many cores as `jobs` says.
    static func read(_ items: [ImportItem], jobs: Int) async -> [ReadArticle] {
        let share = max(1, (items.count + jobs - 1) / max(1, jobs))
        let shares = stride(from: 0, to: items.count, by: share).map { start in
            Array(items[start..<min(start + share, items.count)])
        }
        return await withTaskGroup(of: (Int, [ReadArticle]).self) { group in
            for (index, share) in shares.enumerated() {
                group.addTask {
                    let reader = ArticleReader()
                    return (index, share.map { ReadArticle($0, reader: reader) })
                }
            }
            var read: [Int: [ReadArticle]] = [:]
            for await (index, articles) in group { read[index] = articles }
            return shares.indices.flatMap { read[$0] ?? [] }
        }
    }
}
