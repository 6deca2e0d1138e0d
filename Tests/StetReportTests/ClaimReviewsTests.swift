import StetModel
import StetReport
import StetTestSupport
import Testing

struct ClaimReviewsTests {
    private var report: AttributionReport {
        var report = AttributionReport.sample
        report.claims[0].category = "done"
        report.claims[0].verdict = ReportTerm("mostly-true")
        report.claims[0].rating = ReportRating(value: 4, best: 5)
        return report
    }

    @Test func `a settled claim reads as the checked document says, the others are named as left out`() throws
    {
        let reviews = ClaimReviews(report)
        #expect(reviews.settled.map(\.id) == ["c1"])
        #expect(reviews.leftOut == report.claims.dropFirst().map(\.id))
        #expect(try Golden.difference(of: reviews.text, from: "reports/claimreview.json") == nil)
    }

    @Test func `a verdict that was taken back is in no document`() {
        var report = report
        report.claims[0].publication = "retracted"
        #expect(ClaimReviews(report).settled.isEmpty)
        #expect(ClaimReviews(report).text.contains("\"@graph\": []"))
    }

    @Test func `a verdict outside the order of its scale has a name and no number`() {
        var report = report
        report.claims[0].rating = nil
        let text = ClaimReviews(report).text
        #expect(text.contains("\"alternateName\": \"mostly true\""))
        #expect(text.contains("ratingValue") == false)
    }
}
