import StetMatching
import StetModel
import StetReport
import StetText

/// Everything a report is made from, read in one transaction; from here on all is pure.
struct ReportDossier {
    /// One article with its text and what was read in it.
    struct Paper {
        /// The article.
        var article: Article
        /// How it stands to the story.
        var relation: StoryRelation
        /// Its exact text.
        var text: ExactText
        /// What the program read in it.
        var reading: Reading
        /// Whom it credits as a whole.
        var credited: [String]
        /// How many suggestions nobody decided about.
        var waiting: Int

        /// What people call it: its outlet, else its headline, else its number.
        var name: String { article.outlet ?? article.title ?? article.id.description }
    }

    /// One attribution that a person accepted or marked.
    struct Quoted {
        /// The attribution.
        var attribution: Attribution
        /// Its words.
        var spans: [AttributionSpan]
        /// The way from its origin.
        var hops: [Hop]

        /// The words that are this part of it.
        func spans(_ part: AttributionPart) -> [AttributionSpan] { spans.filter { $0.part == part } }
    }

    /// Desk, time and head of the log.
    var head: ReportHead
    /// What the report is about.
    var scope: ReportScope
    /// The articles, members of the story first.
    var papers: [Paper] = []
    /// Which paper a text belongs to.
    var paperOfRevision: [ID<Revision>: Int] = [:]
    /// The claims.
    var claims: [ClaimFile] = []
    /// Where each claim appears.
    var appearances: [ID<Claim>: [Appearance]] = [:]
    /// The attributions in the papers.
    var quoted: [ID<Attribution>: Quoted] = [:]
    /// Every source of the desk.
    var sources: [ID<Source>: Source] = [:]
    /// The sources that were merged into each one that stands, itself included, by number.
    var mergedUnder: [ID<Source>: [ID<Source>]] = [:]
    /// The first of the sources that stand, by the name that this viewer may see.
    var sourceNamed: [String: ID<Source>] = [:]
    /// How each source is spelt.
    var spellings: [ID<Source>: [String]] = [:]
    /// The events on the claims, each with the step it was.
    var events: [(event: Event, step: Step?)] = []
    /// Which claim each of those that ended by being merged went into.
    var mergedInto: [ID<Claim>: ID<Claim>] = [:]
    /// For whom the report is made.
    var viewer: Member
    /// The papers' texts made ready for being laid side by side, in their order.
    var texts: [StoryText] = []
    /// The stories that the subject is a part of, where it is not a story itself.
    var stories: [ReportDossier] = []
    /// What is kept of the flags of these stories, by identity.
    var keptFlags: [String: KeptFlag] = [:]
    /// The highest number a flag of the desk has.
    var lastFlag = 0
    /// Which paper an article is, by its number; known once they are laid side by side.
    var paperOfArticle: [Int: Int] = [:]
    /// Which article has its words from which.
    var lineage = ArticleLineage()
    /// By article: the ways that its attributions name.
    var citedWays: [Int: [CitedWay]] = [:]

    /// The attributions in the papers, by number.
    var quotedInOrder: [Quoted] { quoted.sorted { $0.key < $1.key }.map(\.value) }

    /// The source as it stands after merging.
    func source(_ id: ID<Source>) -> Source? {
        var source = sources[id]
        // A chain of merges is as long as there are sources at most.
        for _ in sources.indices {
            guard let next = source?.mergedInto else { return source }
            source = sources[next]
        }
        return source
    }

    /// Notes which sources stand for which, and by which names.
    mutating func indexSources() {
        (mergedUnder, sourceNamed) = ([:], [:])
        for id in sources.keys.sorted() {
            guard let standing = source(id) else { continue }
            mergedUnder[standing.id, default: []].append(id)
            if standing.id == id, sourceNamed[name(of: id)] == nil { sourceNamed[name(of: id)] = id }
        }
    }

    /// The name that this viewer may see.
    func name(of id: ID<Source>) -> String {
        guard let source = source(id) else { return id.description }
        return source.isProtected && !viewer.may(.readProtected)
            ? "protected source \(source.id)" : source.name
    }

    /// The words at a place, as reports point to them.
    func quote(_ span: TextSpan, _ revision: ID<Revision>, _ words: String) -> QuotedSpan? {
        guard let paper = paperOfRevision[revision] else { return nil }
        return QuotedSpan(article: papers[paper].article.id.description, span: span, text: words)
    }
}
