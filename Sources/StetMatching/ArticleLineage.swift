import StetModel
import StetText

/// Which article of a story has its words from which, by what they share and what tells the direction.
///
/// A credit line settles it against the clock: who credits an agency at the end has it from the agency,
/// though both bear one date. Each article is compared with a bounded number of others, those that share
/// most runs of words with it and those that it credits.
public struct ArticleLineage: Sendable {
    /// For each article what it may have its words from, credited before earlier, much before little.
    private let links: [Int: [ArticleLink]]
    /// For each article whom it credits that wrote none of the others.
    private let credits: [Int: [String]]
    /// The words that articles have in common, for every two of them that were compared and have any.
    public let copies: [ArticleCopies]

    /// Nothing is known of any article.
    public init() {
        links = [:]
        credits = [:]
        copies = []
    }

    /// A lineage that is known.
    public init(
        links: [Int: [ArticleLink]], credits: [Int: [String]] = [:], copies: [ArticleCopies] = []
    ) {
        self.links = links
        self.credits = credits
        self.copies = copies
    }

    /// The lineage of these articles; each text has its credits.
    public init(of texts: [StoryText], credits: [ArticleCredits]) {
        var builder = LineageBuilder(texts, credits)
        let links = builder.links()
        self.init(links: links, credits: builder.strangers(), copies: builder.copies())
    }

    /// What an article may have its words from.
    public func links(of article: Int) -> [ArticleLink] { links[article] ?? [] }

    /// The one agency without an article here that an article credits as a whole.
    func creditedStranger(of article: Int) -> String? {
        guard let names = credits[article], names.count == 1 else { return nil }
        return names[0]
    }

    /// Whether two articles have the same words and nothing tells whose they were first.
    func areTwins(_ one: Int, _ two: Int) -> Bool {
        links(of: one).contains { $0.article == two && $0.ground == .unknown }
    }
}
