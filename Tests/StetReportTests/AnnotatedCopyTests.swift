import StetModel
import StetReport
import StetTestSupport
import StetText
import Testing

struct AnnotatedCopyTests {
    @Test(arguments: [
        (ReportFormat.table, "annotated.txt"), (.markdown, "annotated.md"), (.html, "annotated.html"),
        (.csv, "annotated.csv"), (.json, "annotated.json"),
    ])
    func `the sample article reads as the checked copy says`(format: ReportFormat, file: String) throws {
        let text = try AnnotatedCopy.sample().rendered(as: format)
        #expect(try Golden.difference(of: text, from: "reports/\(file)") == nil)
    }

    @Test func `notes are numbered as their places are read, and a note has one number`() throws {
        let notes = try AnnotatedCopy.sample().notes
        #expect(notes.map(\.id) == ["t6", "n2", "t7", nil])
        let text = try AnnotatedCopy.sample().rendered(as: .table, ascii: true)
        #expect(text.contains("The north quay will shut in June[1], the harbour master"))
        #expect(text.contains("One pile in three[2] is rotten[3], a port official"))
    }

    @Test func `the copy holds what concerns this article and nothing of the others`() throws {
        let copy = try AnnotatedCopy.sample()
        #expect(copy.claims.map(\.id) == ["c1", "c2"])
        #expect(copy.sources.map(\.id) == ["p3"])
        #expect(copy.flags.map(\.id) == ["f3"])
        #expect(copy.openQuestions.map(\.about) == ["c2", "p3"])
    }

    @Test func `JSON holds the text exactly`() throws {
        let copy = try AnnotatedCopy.sample()
        let json = try JSON.parse(Array(copy.rendered(as: .json).utf8))
        #expect(json["text"]?.string.map { Array($0.utf8) } == copy.text.bytes)
        #expect(json["notes"]?[0]?["spans"]?[1]?["text"] == "in June")
        #expect(
            json.object?.map(\.name) == [
                "report", "desk", "generatedAt", "logHead", "scope", "article", "text", "notes", "regions",
                "claims", "sources", "flags", "openQuestions",
            ])
    }

    @Test(arguments: [40, 60, 80, 200])
    func `no line is wider than the terminal`(width: Int) throws {
        var copy = try AnnotatedCopy.sample()
        copy.text = try ExactText(copy.text.string + String(repeating: "漢字", count: 300) + "\n")
        let text = copy.rendered(as: .table, width: width)
        #expect(text.split(separator: "\n").filter { displayWidth(of: String($0)) > width } == [])
    }

    @Test func `every number of the page leads to its note and back`() throws {
        let page = try AnnotatedCopy.sample().rendered(as: .html)
        for number in 1...4 {
            #expect(page.contains("id=\"ref\(number)\" href=\"#note\(number)\""))
            #expect(page.contains("<li id=\"note\(number)\"><a class=\"id\" href=\"#ref\(number)\">"))
        }
        #expect(page.contains("<span class=\"residue\">Advertisement</span>"))
    }

    @Test func `an article with nothing accepted is shown all the same`() throws {
        let copy = AnnotatedCopy(
            of: ReportArticle(id: "a9", sha256: "00"), text: try ExactText("One line.\n"), notes: [],
            in: .empty)
        for format in [ReportFormat.table, .markdown, .html] {
            #expect(copy.rendered(as: format).contains("One line."))
        }
        #expect(copy.rendered(as: .table).contains("Nobody has accepted or marked anything in it yet."))
    }

    @Test func `four thousand notes, each within another, make a page as long as they are many`() throws {
        let text = try ExactText(String(repeating: "word ", count: 4_000))
        let notes = (0..<4_000).map { index in
            CopyNote(kind: .annotation, id: "n\(index)", spans: [TextSpan(start: index, end: 20_000 - index)])
        }
        let copy = AnnotatedCopy(
            of: ReportArticle(id: "a9", sha256: "00"), text: text, notes: notes, in: .empty)
        #expect(copy.rendered(as: .html).utf8.count < 2_000_000)
    }
}
