import StetModel
import StetReport
import StetTestSupport
import StetText
import Testing

struct AnalysisPageTests {
    private static func sheet(_ marked: String, name: String = "quay.txt") throws -> AnalysisSheet {
        let text = try MarkedText(marked)
        let outer = ReadAttribution(
            mode: .indirect, sourcing: .institution,
            source: SourceMention(spans: text["agency"], name: "Tidewire"), cue: text["reported"],
            content: text["outer"], hops: ["Ann Teal", "Tidewire"], confidence: Score(thousandths: 880))
        let inner = ReadAttribution(
            mode: .direct, sourcing: .onRecord, source: SourceMention(spans: text["who"], name: "Ann Teal"),
            cue: text["said"], content: text["inner"], parent: 0, hops: ["Ann Teal"], stance: .denies,
            hedge: text["hedge"].first, confidence: Score(thousandths: 930))
        return AnalysisSheet(
            name: name, text: text.text,
            reading: Reading(
                regions: text["residue"].map { Region(span: $0, kind: .residue, label: "navigation") }
                    + text["apparatus"].map { Region(span: $0, kind: .apparatus, label: "credit") },
                attributions: [outer, inner]))
    }

    private static let marked = """
        «residue:Home | Sport»
        «agency:Tidewire» «reported:reported» «outer:that «who:Ann Teal» «hedge:reportedly» \
        «said:said»: “«inner:The quay is shut»”, and left».
        «apparatus:With reporting by Tidewire»
        """

    @Test func `a text is shown with its attributions linked to their list`() throws {
        let page =
            AnalysisPage.head + AnalysisPage.section(try Self.sheet(Self.marked), number: 1)
            + AnalysisPage.foot
        let difference = try Golden.difference(of: page, from: "reports/analysis.html")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func `every link of a section leads to a place in it`() throws {
        let page = AnalysisPage.section(try Self.sheet(Self.marked), number: 7)
        let targets = page.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(targets) == ["d7a1", "d7a2", "d7s1", "d7s2"])
        #expect(targets.allSatisfy { page.contains("id=\"\($0)\"") })
    }

    @Test func `the words of a text are shown whole and in order`() throws {
        let sheet = try Self.sheet(Self.marked)
        let page = AnalysisPage.section(sheet, number: 1)
        let text = try #require(page.split(separator: "dir=\"auto\">").last?.split(separator: "</div>").first)
        // Each piece is a tag and what follows it; the numbers before the words are the page's own.
        let shown = text.split(separator: "<", omittingEmptySubsequences: false).map { piece in
            piece.hasPrefix("a class=\"n\"")
                ? "" : piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
        }.joined()
        #expect(shown == sheet.text.string)
    }

    @Test func `nothing hostile becomes part of the page`() throws {
        let hostile = "</style><script>alert(1)</script>\u{202E}\u{1B}[31m\u{2066}\" onload='x'\u{0}"
        let bad = hostile.replacing("\u{0}", with: "")
        let sheet = AnalysisSheet(
            name: hostile, reader: hostile, text: try ExactText("\(bad) said \(bad)"),
            reading: Reading(
                attributions: [
                    ReadAttribution(
                        mode: .direct, sourcing: .onRecord,
                        source: SourceMention(spans: [TextSpan(start: 0, end: 9)], name: hostile),
                        cue: [TextSpan(start: 3, end: 20)], content: [TextSpan(start: 5, end: 12)],
                        hops: [hostile, hostile], confidence: Score(thousandths: 1))
                ]))
        let page = AnalysisPage.section(sheet, number: 1)
        #expect(page.contains("<script") == false)
        #expect(page.contains("</style") == false)
        let obeyed: Set<UInt32> = [0x00, 0x1B, 0x202E, 0x2066]
        #expect(page.unicodeScalars.contains { obeyed.contains($0.value) } == false)
        #expect(page.contains("\\u{202E}"))
    }

    @Test func `any number of attributions over one another is shown in time`() throws {
        let text = try ExactText(String(repeating: "word ", count: 2_000))
        let whole = (0..<2_000).map { number in
            ReadAttribution(
                mode: .indirect, sourcing: .onRecord, source: nil, cue: [],
                content: [TextSpan(start: number, end: 10_000 - number)], confidence: Score(thousandths: 1))
        }
        let sheet = AnalysisSheet(name: "deep", text: text, reading: Reading(attributions: whole))
        var length = 0
        #expect(
            ContinuousClock().measure { length = AnalysisPage.section(sheet, number: 1).utf8.count }
                < .seconds(20))
        #expect(length > 100_000)
    }
}
