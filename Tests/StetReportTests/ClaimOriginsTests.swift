import StetModel
import StetReport
import Testing

struct ClaimOriginsTests {
    private func appearance(
        _ article: String, _ relation: ReportAppearance.Relation, _ hops: [String]
    ) -> ReportAppearance {
        ReportAppearance(
            quote: quoted(article, 0, "the quay is closed"), relation: relation, hops: hops,
            sourcing: .onRecord)
    }

    @Test func `four outlets that go back to one interview are one origin`() {
        let claim = AttributionReport.sample.claims[0]
        let origins = ClaimOrigins(tracing: claim.appearances, in: AttributionReport.sample.articles)
        #expect(origins.count == 1)
        #expect(origins.roots[0].source == "Ines Aldarra")
        #expect(
            origins.roots[0].reason
                == "4 outlets go back to it: Meridian Wire, The Harbour Post, Evening Ledger, Radio Sund")
    }

    @Test func `an outlet that names no source is an origin, and a denial is none`() {
        let origins = ClaimOrigins(
            tracing: [
                appearance("a1", .own, []), appearance("a2", .contradicts, ["The port"]),
                appearance("a3", .own, ["A diver"]),
            ], in: AttributionReport.sample.articles)
        #expect(
            origins
                == ClaimOrigins(roots: [
                    .init(source: "Meridian Wire", reason: "no source before the outlet is told"),
                    .init(
                        source: "A diver", reason: "Evening Ledger alone goes back to it", sourcing: .onRecord
                    ),
                ]))
    }

    @Test(arguments: [
        ([], ReportAppearance.Relation.own), (["A diver"], .own), (["Meridian Wire"], .cites),
        (["A diver", "Meridian Wire"], .cites), (["A diver", "A friend"], .cites),
    ])
    func `an article that took it from another cites it`(
        hops: [String], relation: ReportAppearance.Relation
    ) {
        #expect(ReportAppearance.Relation(hops: hops, outlets: ["Meridian Wire"]) == relation)
    }
}
