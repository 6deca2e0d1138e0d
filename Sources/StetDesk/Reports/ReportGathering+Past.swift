import StetMatching
import StetModel
import StetReading
import StetReport
import StetStorage

extension ReportGathering {
    /// Makes what was gathered what it was when the log ended with an event.
    ///
    /// A name that is protected now stays hidden, whatever it was then.
    mutating func goBack(to last: Event?) throws {
        let past = try PastRows(
            at: last?.seq ?? 0,
            of: [
                Article.table, StoryArticle.table, Source.table, Attribution.table, AttributionSpan.table,
                Hop.table, Appearance.table, KeptFlag.table,
            ], in: database)
        try goBackSources(past)
        try goBackPapers(past)
        for (id, quoted) in dossier.quoted {
            guard let attribution = try past.records([quoted.attribution]).first else {
                dossier.quoted[id] = nil
                continue
            }
            dossier.quoted[id] = .init(
                attribution: attribution, spans: try past.records(quoted.spans),
                hops: try past.records(quoted.hops))
        }
        try goBackClaims(past, last)
        let flags = try past.records(Array(dossier.keptFlags.values))
        dossier.keptFlags = Dictionary(
            flags.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        dossier.head.logSequence = last?.seq ?? 0
        dossier.head.logHash = last?.hash ?? ""
        dossier.events.removeAll { $0.event.seq > last?.seq ?? 0 }
        (dossier.lineage, dossier.citedWays) = (ArticleLineage(), [:])
        dossier.attributeAppearances()
        dossier.laySideBySide()
        var stories: [ReportDossier] = []
        for story in dossier.stories {
            var whole = self
            whole.dossier = story
            try whole.goBack(to: last)
            stories.append(whole.dossier)
        }
        dossier.stories = stories
    }

    private mutating func goBackSources(_ past: PastRows) throws {
        let now = dossier
        var then: [ID<Source>: Source] = [:]
        for var source in try past.records(Array(now.sources.values)) {
            source.isProtected = now.source(source.id)?.isProtected ?? source.isProtected
            then[source.id] = source
        }
        dossier.sources = then
        dossier.indexSources()
    }

    /// The articles that were there and, in a story, belonged to it, each with the text it had.
    private mutating func goBackPapers(_ past: PastRows) throws {
        let links = try dossier.papers.flatMap { try database.stories(of: $0.article.id) }
        let linked = Set(try past.records(links).map(\.article))
        var papers: [ReportDossier.Paper] = []
        dossier.paperOfRevision = [:]
        for paper in dossier.papers {
            guard var article = try past.records([paper.article]).first else { continue }
            if dossier.scope.kind == .story, !linked.contains(article.id) { continue }
            var kept = paper
            let revision = try database.requireRevision(of: article)
            if article.revision != paper.article.revision {
                article.sha256 = revision.sha256
                kept.text = try database.requireText(article.sha256)
                for stored in try database.readings(of: revision.id)
                where stored.suggester == ArticleReader.suggester {
                    kept.reading = try Reading(packed: stored.packed)
                }
            }
            kept.article = article
            dossier.paperOfRevision[revision.id] = papers.count
            papers.append(kept)
        }
        dossier.papers = papers
    }

    private mutating func goBackClaims(_ past: PastRows, _ last: Event?) throws {
        var claims: [ClaimFile] = []
        var appearances: [ID<Claim>: [Appearance]] = [:]
        for file in dossier.claims {
            let id = file.claim.id
            guard let last, let then = try ClaimDossier(of: id, upTo: last, in: database) else { continue }
            claims.append(try shelf.file(then))
            let rows = try past.records(dossier.appearances[id] ?? []) { $0.claim == id }
            let ordered = rows.filter(\.isFirst) + rows.filter { !$0.isFirst }
            appearances[id] = ordered.filter { $0.claim == id }
        }
        (dossier.claims, dossier.appearances) = (claims, appearances)
    }
}
