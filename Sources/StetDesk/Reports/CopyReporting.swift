public import StetModel
public import StetReport
import StetStorage
import StetText

extension Desk {
    /// An article with numbered notes on what people accepted and marked in it, as the caller may see it.
    public func annotatedCopy(of id: ID<Article>) throws -> AnnotatedCopy {
        let (dossier, marks) = try look { database in
            var gathering = try ReportGathering(database, viewer: try actingMember(), now: try now())
            try gathering.gather(.article(id))
            let revision = try database.requireRevision(of: try database.require(id)).id
            return (gathering.dossier, try database.annotations(on: revision))
        }
        guard let paper = dossier.papers.firstIndex(where: { $0.article.id == id }) else {
            throw DeskError.noSuch(noun: Article.noun, id: id.description)
        }
        let report = AttributionReport(dossier)
        return AnnotatedCopy(
            of: report.articles[paper], text: dossier.papers[paper].text,
            regions: dossier.papers[paper].reading.regions,
            notes: dossier.notes(on: paper) + marks.compactMap(\.copyNote), in: report)
    }
}

extension ReportDossier {
    /// What people accepted and marked in an article: its attributions with the claims in them, and the
    /// claims in no attribution.
    fileprivate func notes(on paper: Int) -> [CopyNote] {
        let here = claims.flatMap { file in
            (appearances[file.claim.id] ?? []).filter { paperOfRevision[$0.revision] == paper }
        }
        let told = Dictionary(grouping: here.filter { $0.attribution != nil }) { $0.attribution }
        let attributions = quotedInOrder.filter { paperOfRevision[$0.attribution.revision] == paper }
        return attributions.map { quoted in
            // A claim may appear twice in one attribution.
            let claims = Set((told[quoted.attribution.id] ?? []).map(\.claim)).sorted()
            return note(quoted, claims: claims.map(\.description))
        }
            + here.filter { $0.attribution == nil }.map {
                CopyNote(
                    kind: .claim, spans: [$0.span], claims: [$0.claim.description], by: $0.addedBy)
            }
    }

    private func note(_ quoted: Quoted, claims: [String]) -> CopyNote {
        let attribution = quoted.attribution
        let content = quoted.spans(.content)
        return CopyNote(
            kind: .attribution, id: attribution.id.description,
            spans: (content.isEmpty ? quoted.spans : content).map(\.span),
            speaker: attribution.source.map { name(of: $0) }, sourcing: attribution.sourcing,
            mode: attribution.mode, hops: quoted.hops.map { name(of: $0.source) },
            anonymityReason: quoted.spans(.anonymity).first?.quote, claims: claims, by: attribution.addedBy)
    }
}

extension Annotation {
    /// The mark as a note; nil for a region that was accepted, which the text shows as such.
    fileprivate var copyNote: CopyNote? {
        if suggestion != nil { return nil }
        let remark = [label, note].compactMap(\.self).joined(separator: ": ")
        return CopyNote(
            kind: .annotation, id: id.description, spans: [span], remark: remark.isEmpty ? nil : remark,
            by: addedBy)
    }
}
