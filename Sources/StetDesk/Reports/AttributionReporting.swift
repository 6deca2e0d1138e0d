import StetMatching
public import StetModel
public import StetReport
import StetStorage
import StetText
import StetWorkflow

extension Desk {
    /// The attribution report of a story, an article, a claim or a source, as the caller may see it.
    public func attributionReport(_ subject: ReportSubject) throws -> AttributionReport {
        let (dossier, findings) = try attributionFindings(subject)
        return AttributionReport(dossier, findings)
    }

    /// What changed in the attribution report since the log ended with event `seq`, made from the log.
    ///
    /// - Throws: `DeskError.noSuch` where the log has no such event.
    public func attributionChanges(
        _ subject: ReportSubject, since seq: Int
    ) throws -> (changes: AttributionChanges, since: Event?) {
        let (then, standing, last) = try look { database in
            let last = try EventLog.event(seq, in: database)
            guard seq == 0 || last != nil else { throw DeskError.noSuch(noun: "event", id: "\(seq)") }
            var gathering = try ReportGathering(database, viewer: try actingMember(), now: try now())
            try gathering.gather(subject)
            let standing = gathering.dossier
            try gathering.goBack(to: last)
            return (gathering.dossier, standing, last)
        }
        return (AttributionChanges(from: AttributionReport(then), to: AttributionReport(standing)), last)
    }
}

extension AttributionReport {
    /// The report that a dossier makes.
    init(_ dossier: ReportDossier) { self.init(dossier, dossier.findings) }

    /// The report that a dossier makes with what was found in it.
    init(_ dossier: ReportDossier, _ findings: ReportFindings) {
        let flags = findings.flags
        let remarks = dossier.remarks(over: findings.facts)
        var names = NameCache()
        let claims = dossier.claims.map { file in
            var claim = dossier.claim(file, &names)
            claim.remarks = remarks[file.claim.id.number] ?? []
            claim.flags = flags.filter { $0.claims.contains(file.claim.id.number) }.map(\.reported.id)
            return claim
        }
        let sources = dossier.reportedSources
        self.init(
            head: dossier.head, scope: dossier.scope, articles: dossier.papers.map(\.reported),
            claims: claims, sources: sources,
            utterances: dossier.reported(findings.utterances), copies: dossier.reportedCopies,
            flags: flags.map(\.reported),
            openQuestions: dossier.openQuestions(over: sources, findings.utterances), log: dossier.logLines)
    }
}

extension ReportDossier.Paper {
    fileprivate var reported: ReportArticle {
        ReportArticle(
            id: article.id.description, outlet: article.outlet, title: article.title, url: article.url,
            published: article.published, relation: relation == .member ? .member : .related,
            sha256: article.sha256, suggestionsWaiting: waiting)
    }
}

extension ReportDossier {
    fileprivate func claim(_ file: ClaimFile, _ names: inout NameCache) -> ReportClaim {
        let claim = file.claim
        let (found, origins) = appearances(of: claim, &names)
        return ReportClaim(
            id: claim.id.description, text: claim.text, state: file.term(ofState: claim.state),
            category: claim.category.rawValue, verdict: claim.verdict.map { file.term(ofVerdict: $0) },
            rating: claim.verdict.flatMap { file.rating($0) },
            workflow: file.workflow.name, publication: claim.publication.rawValue,
            finding: claim.finding?.rawValue,
            claimant: claim.claimant.map { name(of: $0) }, checks: checks(of: file), appearances: found,
            origins: origins, evidence: file.evidence.map(\.reported), reviews: reviews(of: file),
            mergedInto: mergedInto[claim.id]?.description)
    }

    private func appearances(
        of claim: Claim, _ names: inout NameCache
    ) -> ([ReportAppearance], ClaimOrigins) {
        let stored = (appearances[claim.id] ?? []).filter { paperOfRevision[$0.revision] != nil }
        let facts = facts(of: claim.id)
        let origins = Origins(of: facts, lineage: lineage, names: &names)
        let first = earliest(of: stored, ways: origins.chains.map(\.count))
        let reported = zip(stored, zip(origins.relations, origins.chains)).compactMap {
            one, told -> ReportAppearance? in
            guard let quote = quote(one.span, one.revision, one.quote) else { return nil }
            let attribution = one.attribution.flatMap { quoted[$0]?.attribution }
            return ReportAppearance(
                quote: quote, relation: .init(rawValue: told.0.name) ?? .own, hops: told.1,
                mode: attribution?.mode, sourcing: attribution?.sourcing, isFirst: one.id == first,
                attribution: attribution?.id.description)
        }
        let roots = origins.roots.map { root in
            let id = sourceNamed[root.source]
            let names = root.appearances.compactMap { origins.chains[$0].first ?? facts[$0].sourceName }
            return ClaimOrigins.Root(
                source: root.source, reason: root.reason,
                sourcing: sourcing(of: root, facts), id: id?.description,
                alsoNamed: Set(names).subtracting([root.source]).sorted())
        }
        return (reported, ClaimOrigins(roots: roots))
    }

    /// How the articles name an origin itself, rather than somebody who passed on what it said.
    private func sourcing(of root: OriginRoot, _ facts: [AppearanceFacts]) -> Sourcing? {
        let own = root.appearances.first { facts[$0].sourceName == root.source }
        return (own ?? root.appearances.first).map { facts[$0].sourcing }
    }

    /// The appearance that was published first. Where times do not tell, it is the one the claim was found
    /// in; where another is earlier for certain, the one nearest to its origin of those that may be first.
    private func earliest(of stored: [Appearance], ways: [Int]) -> ID<Appearance>? {
        let found = stored.first(where: \.isFirst)
        let timed = zip(stored, ways).compactMap { one, way -> (String, ID<Appearance>, Int)? in
            let paper = paperOfRevision[one.revision].map { papers[$0] }
            return paper?.article.published.map { ($0, one.id, way) }
        }
        guard timed.count == stored.count, let first = timed.min(by: { $0.0 < $1.0 }) else {
            return found?.id
        }
        let candidates = timed.filter { !PublishedTime.isEarlier(first.0, than: $0.0) }
        if candidates.count > 1, let found, candidates.contains(where: { $0.1 == found.id }) {
            return found.id
        }
        return candidates.min { $0.2 < $1.2 }?.1 ?? first.1
    }

    private func reviews(of file: ClaimFile) -> [ReportReview] {
        file.visibleReviews(for: viewer.teamMember).map { review in
            ReportReview(
                id: review.id.description, reviewer: review.reviewer, slot: review.slot, round: review.round,
                verdict: file.term(ofVerdict: review.verdict), confidence: review.confidence,
                rationale: review.rationale, isVoid: review.isVoid)
        }
    }

    /// Who had which part in the round that counts, on whose word we know it, and where the log says so.
    private func checks(of file: ClaimFile) -> [ReportCheck] {
        file.workflow.slots.compactMap { slot in
            let held = file.assignments.last {
                $0.slot == slot.name && $0.round == file.claim.round
                    && ($0.state == .active || $0.state == .done)
            }
            guard let held else { return nil }
            let last = events.last {
                $0.event.actor == held.reviewer && $0.event.subject == file.claim.id.description
                    && ($0.step != nil || $0.event.kind == "claim.rated")
            }
            guard let last else { return nil }
            return ReportCheck(
                reviewer: held.reviewer, slot: slot.name, act: last.step?.action ?? "rate",
                identified: last.event.basis == .account
                    ? "system user" : "entered by account \(last.event.account)",
                event: last.event.seq)
        }
    }
}

extension ClaimFile {
    /// A state with the label that its workflow gives it.
    func term(ofState state: String) -> ReportTerm {
        ReportTerm(state, label: workflow.state(state)?.label?.text()?.lowercased())
    }

    /// The place of a verdict on its scale.
    fileprivate func rating(_ verdict: String) -> ReportRating? {
        scale.position(of: verdict).map {
            ReportRating(value: scale.values.count - $0, best: scale.values.count)
        }
    }

    /// A verdict with the label that its scale gives it.
    func term(ofVerdict verdict: String) -> ReportTerm {
        ReportTerm(verdict, label: scale.value(verdict)?.label?.text()?.lowercased())
    }
}

extension Evidence {
    fileprivate var reported: ReportEvidence {
        ReportEvidence(
            id: id.description, kind: kind.rawValue, citation: kind == .url ? nil : reference,
            url: kind == .url ? reference : nil, stance: stance.rawValue, isPrimary: isPrimary,
            quote: quote, locator: locator, grade: grade, addedBy: addedBy)
    }
}
