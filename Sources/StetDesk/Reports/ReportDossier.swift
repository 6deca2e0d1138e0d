import StetMatching
import StetModel
import StetReport
import StetText

/// Everything a report is made from, read in one transaction; from here on all is pure.
struct ReportDossier {
    /// One article with its text and what was read in it.
    struct Paper {
        var article: Article
        var relation: StoryRelation
        var text: ExactText
        var reading: Reading
        var waiting: Int

        /// What people call it: its outlet, else its headline, else its number.
        var name: String { article.outlet ?? article.title ?? article.id.description }
    }

    /// One attribution that a person accepted or marked.
    struct Quoted {
        var attribution: Attribution
        var spans: [AttributionSpan]
        var hops: [Hop]

        func spans(_ part: AttributionPart) -> [AttributionSpan] { spans.filter { $0.part == part } }
    }

    var head: ReportHead
    var scope: ReportScope
    var papers: [Paper] = []
    var paperOfRevision: [ID<Revision>: Int] = [:]
    var claims: [ClaimFile] = []
    var appearances: [ID<Claim>: [Appearance]] = [:]
    var quoted: [ID<Attribution>: Quoted] = [:]
    var sources: [ID<Source>: Source] = [:]
    var spellings: [ID<Source>: [String]] = [:]
    var events: [(event: Event, step: Step?)] = []
    var viewer: Member
    /// The papers' texts made ready for being laid side by side, in their order.
    var texts: [StoryText] = []
    /// By article: the earlier article whose words it has.
    var rewritten: [Int: Int] = [:]

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

    /// The name that this viewer may see.
    func name(of id: ID<Source>) -> String {
        guard let source = source(id) else { return id.description }
        return source.isProtected && !viewer.may(.readProtected) ? "protected source \(source.id)" : source.name
    }

    /// The words at a place, as reports point to them.
    func quote(_ span: TextSpan, _ revision: ID<Revision>, _ words: String) -> QuotedSpan? {
        guard let paper = paperOfRevision[revision] else { return nil }
        return QuotedSpan(article: papers[paper].article.id.description, span: span, text: words)
    }
}
