import StetReport
import Testing

struct ClaimMatrixTests {
    @Test func `each outlet has one column and says whom it credits`() {
        let matrix = ClaimMatrix(.sample)
        #expect(
            matrix.columns.map(\.outlet) == [
                "Meridian Wire", "The Harbour Post", "Evening Ledger", "Radio Sund",
            ])
        #expect(matrix.columns.map(\.articles) == [["a1"], ["a2", "a5"], ["a3"], ["a4"]])
        #expect(
            matrix.rows.map(\.cells) == [
                [
                    .cites("Coastline Agency"), .rewrites("Meridian Wire"), .cites("Coastline Agency"),
                    .cites("Coastline Agency"),
                ],
                [.silent, .contradicts, .own, .silent],
            ])
    }

    @Test func `reporting of its own weighs more than citing another`() {
        var report = AttributionReport.sample
        report.claims[0].appearances.append(
            ReportAppearance(quote: quoted("a2", 900, "we saw the notice"), relation: .own))
        #expect(ClaimMatrix(report).rows[0].cells[1] == .own)
    }

    @Test func `a document without an outlet has no column`() {
        var report = AttributionReport.sample
        report.articles[3].outlet = nil
        #expect(ClaimMatrix(report).columns.count == 3)
    }
}
