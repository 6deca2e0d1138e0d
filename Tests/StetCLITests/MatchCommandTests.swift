import Foundation
import StetCLI
import StetModel
import StetTestSupport
import Testing

struct MatchCommandTests {
    private func compare(_ names: [String], _ format: String = "jsonl") async -> (StetCLI.ExitStatus, String)
    {
        let console = TestConsole()
        let folder = Repository.root.appending(path: "docs/samples").path
        let status = await console.run(["match", "compare", "--format", format] + names, in: folder)
        return (status, console.output)
    }

    @Test func `a flattened text matches the words it was made of, each line with both places`() async throws
    {
        let (status, output) = await compare(["tidewire.txt", "radio-skerry.txt"])
        #expect(status == .done)
        let lines = try output.split(separator: "\n").map { try JSON.parse(String($0)) }
        #expect(lines.contains { $0["kind"] == "copied" })
        for line in lines {
            for side in ["a", "b"] {
                let place = try #require(line[side])
                let text = try Repository.text("docs/samples/\(place["id"]?.string ?? "")")
                let start = try #require(place["start"]?.integer)
                let end = try #require(place["end"]?.integer)
                let scalars = Array(text.unicodeScalars)[start..<end]
                #expect(String(String.UnicodeScalarView(scalars)) == place["text"]?.string)
            }
        }
    }

    @Test func `texts that share nothing answer nothing, and that is a success`() async {
        let (status, output) = await compare(["../../LICENSE", "tidewire.txt"])
        #expect(status == .done)
        #expect(output.isEmpty)
    }

    @Test func `one text alone cannot be compared`() async {
        let (status, _) = await compare(["tidewire.txt"])
        #expect(status == .wrongUse)
    }

    private func pairs(_ verb: String, _ text: String) async throws -> [JSON] {
        let console = TestConsole()
        #expect(await console.run(["match", verb, "-"], input: Array(text.utf8)) == .done)
        return try console.output.split(separator: "\n").map { try JSON.parse(String($0)) }
    }

    @Test func `pairs of names are told same, variant or different`() async throws {
        let lines = try await pairs(
            "names", "a,b\nIlse Brandt,Mayor Ilse Brandt\nIlse Brandt,I. Brandt\nIlse Brandt,Tom Keller\n")
        #expect(lines.map { $0["match"] } == ["same", "variant", "different"])
        #expect(lines.map { $0["reason"] != nil } == [false, true, false])
        let scores = lines.compactMap { $0["score"]?.number }
        #expect(scores.count == 3)
        #expect(scores == scores.sorted(by: >))
    }

    @Test func `pairs of quotations are told same or different, word by word`() async throws {
        let lines = try await pairs(
            "quotes",
            "id,a,b\nx,We will not open the lock gates,We won’t open the old lock gates\n"
                + "y,We will open the lock gates,We will not open the lock gates\n,,\n")
        #expect(lines.map { $0["match"] } == ["same", "different", "different"])
        #expect(lines.map { $0["id"] } == ["x", "y", nil])
        #expect(lines[0]["words"]?.array?.contains { $0["kind"] == "cut" } == true)
    }
}
