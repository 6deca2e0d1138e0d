import StetModel
import StetReport
import StetTestSupport
import Testing

struct AttributionReportTests {
    @Test(arguments: [
        (ReportFormat.table, "attribution.txt"), (.markdown, "attribution.md"), (.html, "attribution.html"),
        (.csv, "attribution.csv"), (.json, "attribution.json"),
    ])
    func `the sample story reads as the checked report says`(format: ReportFormat, file: String) throws {
        let text = AttributionReport.sample.rendered(as: format)
        #expect(try Golden.difference(of: text, from: "reports/\(file)") == nil)
    }

    @Test func `a wide terminal draws the chains along the line`() throws {
        let text = AttributionReport.sample.rendered(as: .table, width: 120)
        #expect(try Golden.difference(of: text, from: "reports/attribution-wide.txt") == nil)
    }

    @Test func `a narrow terminal without line drawing characters gets plain ones`() throws {
        let text = AttributionReport.sample.rendered(as: .table, width: 50, ascii: true)
        #expect(try Golden.difference(of: text, from: "reports/attribution-ascii.txt") == nil)
    }

    @Test(arguments: [40, 60, 80, 100, 200])
    func `no line is wider than the terminal`(width: Int) {
        let text = AttributionReport.sample.rendered(as: .table, width: width)
        let tooWide = text.split(separator: "\n").filter { displayWidth(of: String($0)) > width }
        #expect(tooWide == [])
    }

    @Test func `colour adds marks and changes no word`() {
        let plain = AttributionReport.sample.rendered(as: .table)
        let coloured = AttributionReport.sample.rendered(as: .table, colour: true)
        var stripped = ""
        for (index, piece) in coloured.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
            .enumerated()
        {
            stripped += index == 0 ? piece : piece.drop { $0 != "m" }.dropFirst()
        }
        let trimmed = stripped.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        #expect(coloured != plain)
        #expect(trimmed.joined(separator: "\n") == plain)
    }

    @Test(arguments: ReportFormat.allCases)
    func `the same report gives the same bytes`(format: ReportFormat) {
        let first = AttributionReport.sample.rendered(as: format)
        #expect(Array(first.utf8) == Array(AttributionReport.sample.rendered(as: format).utf8))
    }

    @Test(arguments: [ReportFormat.table, .markdown, .html])
    func `suggestions nobody decided about are counted`(format: ReportFormat) {
        let text = AttributionReport.empty.rendered(as: format)
        #expect(text.contains("1 suggestion not decided yet"))
        #expect(text.contains("No claims yet."))
    }

    @Test func `the JSON holds every field of the contract`() throws {
        let json = try JSON.parse(Array(AttributionReport.sample.rendered(as: .json).utf8))
        #expect(
            json.object?.map(\.name) == [
                "report", "desk", "generatedAt", "logHead", "scope", "articles", "claims", "matrix",
                "utterances", "sources", "copies", "flags", "openQuestions", "log",
            ])
        #expect(
            json["claims"]?[0]?.object?.map(\.name) == [
                "id", "text", "state", "stateLabel", "category", "verdict", "verdictLabel", "publication",
                "finding",
                "claimant", "checks", "appearances", "origins", "remarks", "reviews", "evidence", "flags",
            ])
        #expect(
            json["claims"]?[0]?["appearances"]?[0]?.object?.map(\.name) == [
                "article", "start", "end", "text", "mode", "sourcing", "hops", "relation", "first",
                "attribution",
            ])
        #expect(json["flags"]?[1]?["dismissed"]?.object?.map(\.name) == ["by", "reason"])
        #expect(json["claims"]?[1]?["verdict"] == nil)
    }

    @Test func `a claim that appears nowhere has a row of its own in the spreadsheet`() {
        var report = AttributionReport.sample
        report.claims[1].appearances = []
        let rows = report.rendered(as: .csv).split(separator: "\r\n")
        #expect(rows.count == 6)
        #expect(rows.last?.hasPrefix("c2,") == true)
        #expect(rows.last?.filter { $0 == "," }.count == rows.first?.filter { $0 == "," }.count)
    }

    @Test func `every link of the page leads to one place on it`() {
        let page = AttributionReport.sample.rendered(as: .html)
        let anchors = values(of: " id=\"", in: page)
        let links = values(of: "href=\"#", in: page)
        #expect(links.count > 60)
        #expect(Set(links).subtracting(anchors) == [])
        #expect(anchors.count == Set(anchors).count)
    }

    @Test func `every footnote is called for and written once`() {
        let text = AttributionReport.sample.rendered(as: .markdown)
        let marks = text.split(separator: "[^").dropFirst().map { String($0.prefix { $0 != "]" }) }
        let notes = text.split(separator: "\n").filter { $0.hasPrefix("[^") }
            .map { String($0.dropFirst(2).prefix { $0 != "]" }) }
        #expect(notes.count == Set(notes).count)
        #expect(Set(marks) == Set(notes))
    }

    @Test(arguments: [ReportFormat.table, .markdown, .html])
    func `the rule of a kind of flags is said once`(format: ReportFormat) {
        var report = AttributionReport.sample
        var second = report.flags[0]
        (second.id, second.summary) = ("f9", "one origin, three outlets")
        report.flags.insert(second, at: 1)
        let text = report.rendered(as: format, width: 200)
        #expect(text.split(separator: "Count origins, not outlets").count == 2)
        #expect(text.contains("one origin, three outlets"))
    }

    @Test func `a claim that was dropped is named, and has neither a card nor a row`() throws {
        var report = AttributionReport.sample
        (report.claims[1].state, report.claims[1].category) = (ReportTerm("dropped"), "dropped")
        report.claims[1].mergedInto = "c1"
        let table = report.rendered(as: .table)
        #expect(table.contains("\nSET ASIDE\nc2  Divers found"))
        #expect(table.contains("\n    dropped, merged into c1\n"))
        #expect(!table.contains("A port official (unnamed) ─"))
        #expect(ClaimMatrix(report).rows.map(\.claim) == ["c1"])
        #expect(report.rendered(as: .markdown).contains("### Set aside\n\n- c2 Divers found"))
        let page = report.rendered(as: .html)
        #expect(page.contains("dropped: merged into <a"))
        #expect(Set(values(of: "href=\"#", in: page)).subtracting(values(of: " id=\"", in: page)) == [])
        let json = try JSON.parse(report.rendered(as: .json))
        #expect(json["claims"]?[1]?["mergedInto"] == "c1")
        report.scope = ReportScope(kind: .claim, id: "c2", title: "Divers")
        #expect(!report.rendered(as: .table).contains("SET ASIDE"))
    }

    @Test func `terminal and Markdown tell when the articles were published`() {
        let table = AttributionReport.sample.rendered(as: .table)
        let lines = table.split(separator: "\n").drop { $0 != "WHEN IT WAS PUBLISHED" }.dropFirst(2)
        #expect(lines.first?.hasPrefix("    11 February 2026") == true)
        #expect(lines.dropFirst().contains { $0.contains("4 March 2026, 16:20 UTC") })
        #expect(table.contains("c1 first"))
        let markdown = AttributionReport.sample.rendered(as: .markdown)
        #expect(markdown.contains("| 5 March 2026 | Evening Ledger \\[a3\\] | c1, c2 first"))
    }

    @Test func `a way that begins with a link of another is drawn from the origin`() {
        var report = AttributionReport.sample
        report.claims[0].appearances[3].hops = ["Coastline Agency"]
        report.claims[0].origins.roots[0].alsoNamed = ["Coastline Agency"]
        let (whole, cut) = (AttributionReport.sample, report)
        let drawn = [whole, cut].map { $0.rendered(as: .table).split(separator: "appears")[0] }
        #expect(drawn[0] == drawn[1])
    }

    private func values(of attribute: String, in page: String) -> [String] {
        page.split(separator: attribute).dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
