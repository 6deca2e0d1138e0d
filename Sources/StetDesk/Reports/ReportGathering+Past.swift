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
        let relations = try relations(past)
        try addClaimsThatLeft(relations)
        try goBackPapers(past, relations)
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

    /// How each article stood to the story then; nothing where the report is not about a story.
    private func relations(_ past: PastRows) throws -> [ID<Article>: StoryRelation] {
        guard dossier.scope.kind == .story, let story = ID<Story>(dossier.scope.id) else { return [:] }
        let now = try dossier.papers.flatMap { try database.stories(of: $0.article.id) }
        let then = try past.records(now)
        let own = then.filter { $0.story == story }
        let members = Set(own.filter { $0.relation == .member }.map(\.article))
        // An article of another story is related by a link that a member holds.
        let beside = Set(then.filter { members.contains($0.article) }.map(\.story))
        var relations: [ID<Article>: StoryRelation] = [:]
        for link in then where link.relation == .member && beside.contains(link.story) {
            relations[link.article] = .related
        }
        for link in own { relations[link.article] = link.relation }
        // Where a claim appears belongs to the report without a link to its story.
        let linked = Set(then.map(\.article)).subtracting(now.filter { $0.story == story }.map(\.article))
        for paper in dossier.papers where linked.contains(paper.article.id) {
            relations[paper.article.id] = relations[paper.article.id] ?? paper.relation
        }
        return relations
    }

    /// Adds the claims of articles that told the story then and do not now.
    private mutating func addClaimsThatLeft(_ relations: [ID<Article>: StoryRelation]) throws {
        var known = Set(dossier.claims.map(\.claim.id))
        var added: [ClaimFile] = []
        for paper in dossier.papers
        where relations[paper.article.id] == .member && paper.relation == .related {
            let revision = try database.requireRevision(of: paper.article)
            for appearance in try database.appearances(in: revision.id)
            where known.insert(appearance.claim).inserted {
                added.append(try shelf.file(try database.require(appearance.claim)))
                dossier.appearances[appearance.claim] = try database.appearances(of: appearance.claim)
            }
        }
        try addEvents(of: added)
        dossier.claims = (dossier.claims + added).sorted { $0.claim.id < $1.claim.id }
        dossier.events.sort { $0.event.seq < $1.event.seq }
    }

    /// The articles that were there and, in a story, belonged to it, each with the text it had.
    private mutating func goBackPapers(
        _ past: PastRows, _ relations: [ID<Article>: StoryRelation]
    ) throws {
        var papers: [ReportDossier.Paper] = []
        dossier.paperOfRevision = [:]
        for paper in dossier.papers {
            guard var article = try past.records([paper.article]).first else { continue }
            var kept = paper
            if dossier.scope.kind == .story {
                guard let relation = relations[article.id] else { continue }
                kept.relation = relation
            }
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
            let rows = try past.records(dossier.appearances[id] ?? []) { $0.claim == id }
            guard dossier.scope.kind != .story || belonged(then.claim, rows) else { continue }
            claims.append(try shelf.file(then))
            let ordered = rows.filter(\.isFirst) + rows.filter { !$0.isFirst }
            appearances[id] = ordered.filter { $0.claim == id }
        }
        (dossier.claims, dossier.appearances) = (claims, appearances)
    }

    /// Whether a claim was one of the story: found in it, or made by an article that tells it.
    private func belonged(_ claim: Claim, _ appearances: [Appearance]) -> Bool {
        claim.story?.description == dossier.scope.id
            || appearances.contains { appearance in
                dossier.paperOfRevision[appearance.revision].map {
                    dossier.papers[$0].relation == .member
                } ?? false
            }
    }
}
