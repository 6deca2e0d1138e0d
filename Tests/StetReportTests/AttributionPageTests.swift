import StetModel
import StetReport
import Testing

struct AttributionPageTests {
    private let page = AttributionReport.sample.rendered(as: .html)

    @Test(arguments: ["open", "settled", "flagged", "only-c1", "only-c2", "outlet-1", "outlet-4"])
    func `the page narrows to a part by a link and a rule, without a script`(anchor: String) throws {
        let main = try #require(page.firstRange(of: "<main>"))
        let head = page[..<main.lowerBound]
        #expect(head.contains("<span class=\"filter\" id=\"\(anchor)\"></span>"))
        #expect(head.contains("<a href=\"#\(anchor)\">"))
        #expect(head.contains("#\(anchor):target ~ main "))
        #expect(page.contains("<script") == false)
        #expect(page.contains("script-src") == false)
    }

    @Test func `each outlet's lines and each claim's parts are known by their class`() {
        #expect(page.contains("<tr class=\"line o2\"><td><a class=\"place\" href=\"#a2-64-131\">"))
        #expect(page.contains("<article class=\"card review flagged part in-c2\" id=\"c2\">"))
        #expect(page.contains("<article class=\"card plainer part in-c1\" id=\"q1\">"))
    }

    @Test func `a report of one claim by one outlet has nothing to narrow`() {
        var report = AttributionReport.sample
        report.claims.removeLast()
        report.articles.removeLast(4)
        #expect(report.rendered(as: .html).contains("class=\"filters\"") == false)
    }

    @Test func `the timeline shows a day as a bar and an hour as a dot, the earliest first`() throws {
        let related = try #require(page.firstRange(of: "<rect class=\"lane related\""))
        let day = try #require(page.firstRange(of: "<rect class=\"lane\""))
        let hour = try #require(page.firstRange(of: "<circle class=\"lane\""))
        #expect(related.lowerBound < day.lowerBound && day.lowerBound < hour.lowerBound)
        #expect(page.contains(">c1 first · from Coastline Agency</text>"))
        #expect(page.contains("11 February 2026") == false)
        #expect(page.contains(">11 Feb</text>"))
    }

    @Test func `an article without a day is named below the timeline`() {
        var report = AttributionReport.sample
        report.articles[2].published = "some day in March"
        #expect(report.rendered(as: .html).contains("No day is known of a3."))
        for index in report.articles.indices { report.articles[index].published = nil }
        #expect(report.rendered(as: .html).contains("id=\"timeline\"") == false)
    }

    @Test func `fifty articles are drawn in pieces that fit on paper`() {
        var report = AttributionReport.sample
        report.articles = (1...50).map {
            ReportArticle(
                id: "a\($0)", outlet: "Outlet \($0)", published: "2026-03-\($0 % 28 + 1)", sha256: "00")
        }
        report.articles[7].published = "2026-03-04T23:59:00+02:00"
        let figures = report.rendered(as: .html).split(separator: "<figure").filter {
            $0.contains("class=\"lane\"")
        }
        #expect(figures.count == 2)
    }

    @Test func `a claim that fifty outlets took from one is drawn in pieces that fit on paper, none lost`() {
        var report = AttributionReport.sample
        report.articles = (1...50).map { ReportArticle(id: "a\($0)", outlet: "Outlet \($0)", sha256: "00") }
        report.claims = [report.claims[0]]
        report.claims[0].appearances = (1...50).map {
            ReportAppearance(quote: quoted("a\($0)", 0, "it will close"), relation: .cites, hops: ["Wire"])
        }
        let page = report.rendered(as: .html)
        let figures = page.split(separator: "<figure").filter { $0.contains("How c1 reached") }
        #expect(figures.count == 4)
        for number in 1...50 { #expect(page.contains("y=\"") && page.contains(">Outlet \(number)</text>")) }
        #expect(figures.allSatisfy { $0.contains(">Wire</text>") })
    }

    @Test func `words that differ are marked in both wordings`() {
        #expect(page.contains("<q><del>It cannot wait. It</del> will close on 1 June.</q>"))
        #expect(page.contains("<q>cannot wait <ins>to</ins> close</q>"))
        let text = AttributionReport.sample.rendered(as: .table)
        #expect(text.contains("“cannot wait {+to+} close”"))
        #expect(text.contains("without “It” · “It will” · “on 1 June.”"))
        #expect(AttributionReport.sample.rendered(as: .markdown).contains("~~It will~~ **to** close"))
    }

    @Test func `a long name is drawn in full, in several lines of its box`() {
        var report = AttributionReport.sample
        report.claims[0].appearances[3].hops[0] = "Officials of the harbour board and of both ministries"
        let page = report.rendered(as: .html)
        #expect(
            page.contains(
                ">Officials of the harbour<tspan x=\"12\" dy=\"16\">board and of both</tspan>"
                    + "<tspan x=\"12\" dy=\"16\">ministries</tspan></text>"))
    }

    @Test func `a name of signs nobody sees takes no more room than a long one`() {
        var report = AttributionReport.sample
        report.articles[0].outlet = String(repeating: "\u{202E}", count: 80)
        let lines = report.rendered(as: .html).split(separator: "<text x=\"0\"").dropFirst().flatMap {
            $0.prefix { $0 != "\n" }.split(separator: ">").map { $0.prefix { $0 != "<" } }
        }
        #expect(lines.allSatisfy { displayWidth(of: String($0)) <= 36 })
    }

    @Test func `what an article brought is told in full beside its lane`() {
        var report = AttributionReport.sample
        report.claims = (1...20).map { number in
            var claim = report.claims[0]
            claim.id = "c\(number)"
            return claim
        }
        let page = report.rendered(as: .html)
        let told = page.split(separator: "<text class=\"below\" x=\"490\"").dropFirst().map {
            $0.split(separator: ">").map { String($0.prefix { $0 != "<" }) }.filter { !$0.isEmpty }
        }
        #expect(
            told.contains {
                $0.joined(separator: " ").contains("c19 first, c20 first · from Coastline Agency")
            })
        #expect(!page.contains("c1 first, c2 first, c3 first, c4 fi…"))
    }

    @Test func `what lies between two pieces of a quotation is not missed`() {
        var report = AttributionReport.sample
        report.utterances[0].mentions[2].words[2].against = " … "
        let text = report.rendered(as: .table)
        #expect(text.contains("without “It” · “on 1 June.”"))
    }

    @Test func `a claim's card leads to its wordings`() {
        #expect(page.contains("<a href=\"#q1\">q1</a> whole [a1] · cut [a2] · spliced [a3]"))
        #expect(
            AttributionReport.sample.rendered(as: .markdown).contains(
                "- wording q1: whole \\[a1\\] · cut \\[a2\\] · spliced \\[a3\\]"))
    }

    @Test func `who handed the words on is told, and a translation is only supposed`() {
        var report = AttributionReport.sample
        report.utterances[0].mentions[2].difference = "translated"
        report.utterances[0].mentions[2].words = []
        report.utterances[0].mentions[2].through = ["Coastline Agency"]
        let table = report.rendered(as: .table, width: 200)
        #expect(table.contains("· against a1 · through Coastline Agency"))
        #expect(table.contains("perhaps another translation [a3]"))
        let page = report.rendered(as: .html)
        #expect(page.contains("in other words</span> <q>It cannot wait. It will close on 1 June.</q>"))
        #expect(report.rendered(as: .markdown).contains("perhaps another translation against a1 · through"))
    }

    @Test func `a wording that is very long is not printed in full beside each of the others`() {
        var report = AttributionReport.sample
        let long = Array(repeating: "the quay and the harbour", count: 400).joined(separator: " ")
        let base = report.rendered(as: .html).utf8.count
        report.utterances[0].mentions[1].words[0].against = long
        report.utterances[0].mentions[1].words[1].against = long + " will close on 1 June."
        let page = report.rendered(as: .html)
        #expect(page.utf8.count < base + 600)
        #expect(page.contains("<del>the quay and the harbour"))
        #expect(page.contains("will close on 1 June.</q>"))
    }

    private func chains(_ report: AttributionReport) -> [Substring] {
        report.rendered(as: .table, width: 120).split(separator: "\n").filter { $0.contains("─ ") }
    }

    @Test func `names that one origin goes by, and names that lost their capitals, are one in the chain`() {
        var report = AttributionReport.sample
        report.claims[0].appearances[3].hops = ["ines aldarra", "coastline agency"]
        report.claims[0].appearances[2].hops = ["Inés Aldara", "Coastline Agency"]
        report.claims[0].origins.roots[0].alsoNamed = ["Inés Aldara"]
        #expect(chains(report) == chains(.sample))
    }
}
