import StetModel
import StetReading
import StetReport
import StetStorage
import StetText

/// Reads what a report needs, all of it within one transaction.
struct ReportGathering {
    /// Where it is read.
    let database: any Database
    /// What was gathered so far.
    var dossier: ReportDossier
    /// The workflows and the team that files of claims are made with.
    var shelf: ClaimShelf
    private let reader = ArticleReader()

    /// Begins with the head of the report and nothing else.
    init(_ database: any Database, viewer: Member, now: Timestamp) throws {
        self.database = database
        let settings = try database.requireSettings()
        let head = try EventLog.head(database)
        shelf = try ClaimShelf(database)
        dossier = ReportDossier(
            head: ReportHead(
                desk: settings.name, generatedAt: now, logSequence: head.seq, logHash: head.hash),
            scope: ReportScope(kind: .story, id: "", title: ""), viewer: viewer)
    }

    /// Gathers all that belongs to the subject.
    mutating func gather(_ subject: ReportSubject) throws {
        try gatherSources()
        try gatherParts(of: subject)
    }

    /// Gathers the sources of the desk, which every subject needs.
    mutating func gatherSources() throws {
        for source in try database.allSources() { dossier.sources[source.id] = source }
        dossier.indexSources()
        for name in try database.allSourceNames() {
            dossier.spellings[name.source, default: []].append(name.name)
        }
    }

    /// Gathers all that belongs to the subject but the sources.
    mutating func gatherParts(of subject: ReportSubject) throws {
        switch subject {
        case .story(let id): try gather(story: id)
        case .article(let id): try gather(article: id)
        case .claim(let id): try gather(claim: id)
        case .source(let id): try gather(source: id)
        case .outlet(let name): try gather(outlet: name)
        }
        for index in dossier.papers.indices { try addAttributions(in: index) }
        try addEvents(of: dossier.claims)
        dossier.events.sort { $0.event.seq < $1.event.seq }
        dossier.attributeAppearances()
        dossier.laySideBySide()
        try addStories(of: subject)
    }

    /// How many stories one report looks into for flags.
    private static let storyLimit = 20

    /// What is kept of the flags of the stories, and for a report on a part of them, the stories.
    private mutating func addStories(of subject: ReportSubject) throws {
        var around: Set<ID<Story>> = []
        var own: Set<ID<Story>> = []
        for paper in dossier.papers {
            for link in try database.stories(of: paper.article.id) {
                around.insert(link.story)
                if link.relation == .member, paper.relation == .member { own.insert(link.story) }
            }
        }
        for story in around.sorted() {
            for flag in try database.flags(of: story) { dossier.keptFlags[flag.identity] = flag }
        }
        dossier.lastFlag = try database.lastFlag()
        if case .story = subject { return }
        for story in own.sorted().prefix(ReportGathering.storyLimit) {
            var whole = try ReportGathering(database, viewer: dossier.viewer, now: dossier.head.generatedAt)
            whole.shareSources(of: dossier)
            try whole.gatherParts(of: .story(story))
            dossier.stories.append(whole.dossier)
        }
    }

    /// Takes over the sources that another dossier has gathered.
    private mutating func shareSources(of other: ReportDossier) {
        dossier.sources = other.sources
        dossier.spellings = other.spellings
        dossier.indexSources()
    }

    private mutating func gather(story id: ID<Story>) throws {
        let story = try database.require(id)
        dossier.scope = ReportScope(kind: .story, id: id.description, title: story.title)
        for link in try database.articles(of: id) { try add(link.article, link.relation) }
        // An article of another story may be related to this one by a link that its own story holds.
        for paper in dossier.papers where paper.relation == .member {
            for link in try database.stories(of: paper.article.id) where link.story != id {
                for other in try database.articles(of: link.story) where other.relation == .member {
                    try add(other.article, .related)
                }
            }
        }
        var filter = ClaimFilter()
        filter.story = id
        for claim in try database.claims(filter) { try add(claim) }
    }

    private mutating func gather(article id: ID<Article>) throws {
        let article = try database.require(id)
        let title = article.title ?? article.outlet ?? id.description
        dossier.scope = ReportScope(kind: .article, id: id.description, title: title)
        try add(id, .member)
        let revision = try database.requireRevision(of: article)
        let claims = Set(try database.appearances(in: revision.id).map(\.claim)).sorted()
        for claim in claims { try add(try database.require(claim), others: .related) }
    }

    /// The articles of an outlet that a claim appears in or a source is quoted in, and those claims.
    private mutating func gather(outlet name: String) throws {
        guard try database.holdsOutlet(name) else { throw DeskError.noSuch(noun: "outlet", id: name) }
        dossier.scope = ReportScope(kind: .outlet, id: name, title: name)
        var claims: Set<ID<Claim>> = []
        for article in try database.articlesInUse(ofOutlet: name) {
            try add(article.id, .member)
            let revision = try database.requireRevision(of: article)
            claims.formUnion(try database.appearances(in: revision.id).map(\.claim))
        }
        for claim in claims.sorted() { try add(try database.require(claim), others: .related) }
    }

    private mutating func gather(claim id: ID<Claim>) throws {
        let claim = try database.require(id)
        dossier.scope = ReportScope(kind: .claim, id: id.description, title: claim.text)
        try add(claim)
    }

    private mutating func gather(source id: ID<Source>) throws {
        let source = try dossier.source(try database.require(id).id) ?? database.require(id)
        dossier.scope = ReportScope(
            kind: .source, id: source.id.description, title: dossier.name(of: source.id))
        let all = dossier.mergedUnder[source.id] ?? []
        var claims: Set<ID<Claim>> = []
        for one in all {
            claims.formUnion(try database.claims(by: one).map(\.id))
            let attributions =
                try database.attributions(to: one).map(\.id)
                + database.hops(through: one).map(\.attribution)
            for attribution in attributions {
                let revision = try database.require(attribution).revision
                if let article = try database.article(ofRevision: revision) { try add(article.id, .member) }
                claims.formUnion(try database.appearances(of: attribution).map(\.claim))
            }
        }
        for claim in claims.sorted() { try add(try database.require(claim)) }
    }

    private mutating func add(_ id: ID<Article>, _ relation: StoryRelation) throws {
        guard !dossier.papers.contains(where: { $0.article.id == id }) else { return }
        let article = try database.require(id)
        let revision = try database.requireRevision(of: article)
        let text = try database.requireText(article.sha256)
        var (reading, waiting) = (Reading(), 0)
        for stored in try database.readings(of: revision.id) {
            if stored.suggester == ArticleReader.suggester { reading = try Reading(packed: stored.packed) }
            waiting += stored.suggestionCount - (try database.decisions(about: stored.id).count)
        }
        dossier.paperOfRevision[revision.id] = dossier.papers.count
        dossier.papers.append(
            .init(
                article: article, relation: relation, text: text, reading: reading,
                credited: reader.credited(in: text) + credits(in: article.byline ?? ""), waiting: waiting))
    }

    /// The names in a byline: "Jo Vell, Reuters".
    private func credits(in byline: String) -> [String] {
        byline.split(whereSeparator: { $0 == "," || $0 == "/" || $0 == "|" || $0 == "\n" }).prefix(8)
            .map { $0.trimmingPrefix("By ").trimmingPrefix(while: \.isWhitespace) }.map(String.init)
    }

    private mutating func add(_ claim: Claim, others: StoryRelation = .member) throws {
        dossier.claims.append(try shelf.file(claim))
        let appearances = try database.appearances(of: claim.id)
        dossier.appearances[claim.id] = appearances
        for appearance in appearances {
            guard let article = try database.article(ofRevision: appearance.revision) else { continue }
            try add(article.id, others)
        }
    }

    private mutating func addAttributions(in paper: Int) throws {
        let revision = try database.requireRevision(of: dossier.papers[paper].article)
        for attribution in try database.attributions(in: revision.id) {
            dossier.quoted[attribution.id] = .init(
                attribution: attribution, spans: try database.spans(of: attribution.id),
                hops: try database.hops(of: attribution.id))
        }
    }

    /// Gathers what happened to claims.
    mutating func addEvents(of files: [ClaimFile]) throws {
        for file in files {
            var found: [(event: Event, step: Step?)] = []
            var merged: [ID<Claim>] = []
            try EventLog.each(subject: file.claim.id.description, in: database) { event, _, payload in
                let told = try payload.map { try JSON.parse(Array($0.utf8)) }
                found.append((event, told?.step(among: file.steps)))
                let other = event.kind == "claim.merged" ? told?["note"]?["merged"]?.string : nil
                if let id = other.flatMap(ID<Claim>.init) { merged.append(id) }
            }
            dossier.events += found
            for id in merged { dossier.mergedInto[id] = file.claim.id }
        }
    }
}
