import StetModel
import StetText

extension ReportDossier {
    /// Gives each appearance that nobody tied to an attribution the accepted one that stands in its words, or
    /// that its words stand in: a claim may be taken from a sentence before or after somebody says who is
    /// quoted there.
    mutating func attributeAppearances() {
        var found: [ID<Revision>: [Quoted]] = [:]
        for one in quoted.values { found[one.attribution.revision, default: []].append(one) }
        for (claim, places) in appearances {
            appearances[claim] = places.map { place in
                var place = place
                if place.attribution == nil {
                    place.attribution = ReportDossier.attribution(
                        of: place.span, among: found[place.revision] ?? [])
                }
                return place
            }
        }
    }

    /// The attribution that shares at least half of its content, or of the place, with the place: of several
    /// the one that shares most, of these the one that goes back furthest.
    private static func attribution(of place: TextSpan, among quoted: [Quoted]) -> ID<Attribution>? {
        let near = quoted.compactMap { one -> (shared: Int, hops: Int, id: ID<Attribution>)? in
            let content = one.spans(.content).map(\.span)
            let shared = content.reduce(0) { sum, span in
                sum + max(0, min(span.end, place.end) - max(span.start, place.start))
            }
            let length = content.reduce(0) { $0 + $1.length }
            guard shared > 0, shared * 2 >= min(length, place.length) else { return nil }
            return (shared, one.hops.count, one.attribution.id)
        }
        return near.max { one, two in
            (one.hops, one.shared, two.id.number) < (two.hops, two.shared, one.id.number)
        }?.id
    }
}
