import Foundation
import StetCLI
import StetModel
import StetTestSupport
import Testing

struct AnalyzeCommandTests {
    private static let line = #"{"id":"n1","text":"The harbour master said the quay was closed."}"#

    @Test func `a text on standard input is answered with one line of JSON`() async throws {
        let test = TestConsole()
        let status = await test.run(["analyze"], input: Array("The quay was closed.".utf8))
        #expect(status == .done)
        let value = try JSON.parse(test.output)
        #expect(value["id"] == "-")
        #expect(value["sentences"]?.array?.isEmpty == false)
    }

    @Test(arguments: ["1", "4"])
    func `documents are answered in the order they came in`(jobs: String) async throws {
        let lines = (0..<500).map { #"{"id":\#($0),"text":"Sentence number \#($0) was said by the mayor."}"# }
        let test = TestConsole()
        let status = await test.run(
            ["analyze", "--input", "jsonl", "--jobs", jobs, "-"],
            input: Array(lines.joined(separator: "\n").utf8))
        #expect(status == .done)
        let ids = try test.output.split(separator: "\n").map { try JSON.parse(String($0))["id"]?.integer }
        #expect(ids == Array(0..<500))
    }

    @Test func `a faulty line is told with its number and the rest goes on`() async {
        let test = TestConsole()
        let input = [Self.line, #"{"id":"n2"}"#, "", "{", Self.line].joined(separator: "\n")
        let status = await test.run(["analyze", "--input", "jsonl"], input: Array(input.utf8))
        #expect(status == .faultyInput)
        #expect(test.output.split(separator: "\n").count == 2)
        #expect(test.talk.contains("stet: error: standard input:2:1: There is no text.\n"))
        #expect(test.talk.contains("stet: error: standard input:4:2: "))
    }

    @Test func `JSON is one document however many there are`() async throws {
        let test = TestConsole()
        let input = Array([Self.line, Self.line].joined(separator: "\n").utf8)
        #expect(await test.run(["analyze", "--format", "json", "--input", "jsonl"], input: input) == .done)
        #expect(try JSON.parse(test.output)["items"]?.array?.count == 2)
    }

    @Test func `a table names the document and counts what was found`() async {
        let test = TestConsole()
        let input = Array(Self.line.utf8)
        #expect(await test.run(["analyze", "--format", "table", "--input", "jsonl"], input: input) == .done)
        #expect(test.output.hasPrefix("n1  1 sentence · "))
    }

    @Test(arguments: [
        (["analyze", "missing.txt"], StetCLI.ExitStatus.notFound, "There is no file missing.txt."),
        (["analyze", "."], .notFound, ". is a folder, not a file."),
    ])
    func `a file that is not there ends the command before it answers`(
        words: [String], status: StetCLI.ExitStatus, message: String
    ) async {
        let test = TestConsole()
        #expect(await test.run(words, in: NSTemporaryDirectory()) == status)
        #expect(test.output == "")
        #expect(test.talk.contains(message))
    }

    @Test(
        arguments: [
            ([], "The text is empty."), ([0x61, 0xFF], "the byte at offset 1"),
            ([0x61, 0x00], "NUL at byte offset 1"),
        ] as [([UInt8], String)])
    func `bytes that are no text are refused with the reason`(input: [UInt8], reason: String) async {
        let test = TestConsole()
        #expect(await test.run(["analyze"], input: input) == .faultyInput)
        #expect(test.output == "")
        #expect(test.talk.contains(reason))
    }

    @Test func `a file is read by its ending`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: folder) } catch {} }
        try Data(Self.line.utf8).write(to: folder.appending(path: "a.jsonl"))
        try Data("The quay was closed.".utf8).write(to: folder.appending(path: "b.txt"))
        let test = TestConsole()
        #expect(await test.run(["analyze", "a.jsonl", "b.txt"], in: folder.path) == .done)
        let ids = try test.output.split(separator: "\n").map { try JSON.parse(String($0))["id"] }
        #expect(ids == ["n1", "b.txt"])
    }

    @Test func `of a web page the text is answered that the offsets count in`() async throws {
        let test = TestConsole()
        let page = "<nav>Home</nav><p>Ann Teal said the quay was shut.<script>x</script>"
        #expect(await test.run(["analyze", "--input", "html"], input: Array(page.utf8)) == .done)
        let value = try JSON.parse(test.output)
        #expect(value["text"] == "Ann Teal said the quay was shut.\n")
        #expect(value["attributions"]?[0]?["source"]?["spans"]?[0]?["text"] == "Ann Teal")
    }

    @Test func `a page for the eye holds every document and leaves a faulty line out`() async {
        let test = TestConsole()
        let input = [Self.line, "{", Self.line].joined(separator: "\n")
        let status = await test.run(
            ["analyze", "--format", "html", "--input", "jsonl"], input: Array(input.utf8))
        #expect(status == .faultyInput)
        #expect(test.output.hasPrefix("<!doctype html>"))
        #expect(test.output.hasSuffix("</html>\n"))
        #expect(test.output.split(separator: "<section id=").count == 3)
    }

    @Test func `a table fits the terminal`() async {
        let test = TestConsole(columns: 60)
        let text = "Ann Teal, the harbour master of the old town, said " + String(repeating: "so ", count: 50)
        _ = await test.run(["analyze", "--format", "table"], input: Array((text + "much.").utf8))
        #expect(test.output.split(separator: "\n").count > 3)
        #expect(test.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
    }
}
