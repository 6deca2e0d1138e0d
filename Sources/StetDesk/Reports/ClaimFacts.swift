import StetMatching
import StetModel
import StetText

extension ReportDossier {
    /// What the count of origins needs to know of each appearance of a claim, in their order.
    func facts(of claim: ID<Claim>) -> [AppearanceFacts] {
        (appearances[claim] ?? []).compactMap { facts(of: $0) }
    }

    private func facts(of appearance: Appearance) -> AppearanceFacts? {
        guard let index = paperOfRevision[appearance.revision] else { return nil }
        let paper = papers[index]
        let quoted = appearance.attribution.flatMap { self.quoted[$0] }
        return facts(paper, appearance.span, quoted, claim: appearance.claim.number)
    }

    /// What is known of words in an article, by the attribution they belong to.
    func facts(_ paper: Paper, _ span: TextSpan, _ quoted: Quoted?, claim: Int?) -> AppearanceFacts {
        let source = quoted?.spans(.source).first
        let named = quoted?.attribution.source.map { name(of: $0) }
        let sourcing = quoted?.attribution.sourcing ?? .unattributed
        return AppearanceFacts(
            claim: claim, article: paper.article.id.number, outlet: paper.name, span: span,
            hops: quoted?.hops.map { name(of: $0.source) } ?? [], mode: quoted?.attribution.mode,
            sourcing: sourcing,
            sourceName: sourcing == .unnamed ? nil : named, spelling: quoted.flatMap(spelling),
            sourceSpan: source?.span,
            sourceWords: source?.quote ?? named, anonymityReason: quoted?.spans(.anonymity).first?.span,
            hedge: quoted?.spans(.hedge).first?.span, stance: quoted?.attribution.stance ?? .asserts,
            isPublic: PublicStatement.isTold(
                by: quoted?.spans(.cue).map(\.quote) ?? [], in: paper.text, paper.reading, at: span),
            otherWays: citedWays[paper.article.id.number] ?? [])
    }

    /// What the article calls the source, where its name may be shown.
    private func spelling(_ quoted: Quoted) -> String? {
        guard let origin = quoted.hops.first, origin.source == quoted.attribution.source,
            let source = source(origin.source), !source.isProtected || viewer.may(.readProtected)
        else { return nil }
        return origin.name
    }
}
