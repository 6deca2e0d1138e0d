import Foundation
import StetCLI
import StetModel
import StetTestSupport
import Testing

struct SimilarCommandTests {
    private static let claims = """
        {"id":"tax","text":"The harbour tax of Ostermole was doubled","date":"2026-03-01"}
        {"id":7,"text":"A tunnel under the bay floods every winter","rationale":"The log of the tunnel says so."}
        {"id":"old","text":"The harbour tax of Ostermole was doubled","date":"2019-03-01","speaker":"Ada Quill"}
        """
    private static let posts = """
        {"id":"p1","text":"they DOUBLED the #HarbourTax again https://example.org","date":"2026-03-05"}
        {"id":"p2","text":"they doubled the harbour tax","date":"2019-03-05T08:00:00Z"}
        {"text":"flooded again","context":["I took the tunnel.","Never again."]}
        {"id":"p4","text":"nothing of the kind"}
        """

    @Test func `texts are answered one a line from a file of claims`() async throws {
        let desk = try CommandDesk()
        try desk.write("claims.jsonl", Self.claims)
        try desk.write("posts.jsonl", Self.posts)
        let outcome = await desk.run(
            "match", "similar", "--claims", "claims.jsonl", "posts.jsonl", "--limit", "2")
        #expect(outcome.status == .done)
        let lines = try outcome.output.split(separator: "\n").map { try JSON.parse(String($0)) }
        #expect(lines.map { $0["id"] } == ["p1", "p2", nil, "p4"])
        #expect(
            lines.map { $0["matches"]?.array?.compactMap { $0["id"] } ?? [] }
                == [["tax", "old"], ["old", "tax"], [7], []])
    }

    @Test func `a faulty line is named with its place`() async throws {
        let desk = try CommandDesk()
        try desk.write("claims.jsonl", Self.claims)
        try desk.write("posts.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\",\"date\":\"soon\"}\n")
        let outcome = await desk.run("match", "similar", "--claims", "claims.jsonl", "posts.jsonl")
        #expect(outcome.status == .faultyInput)
        #expect(outcome.talk.contains("posts.jsonl:2:"))
    }

    @Test(arguments: [TestBackend.sqlite])
    func `the index lies beside the desk and is found again`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.made(on: backend)
        await desk.run("claim", "add", "The quay was closed.")
        let first = await desk.run("claim", "similar", "quay closed", "--format", "json")
        let folder = (desk.environment["STET_DATABASE"] ?? "") + "-search"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names.contains("claim-catalog"))
        let second = await desk.run("claim", "similar", "--text", "quay closed", "--format", "json")
        #expect(first.output == second.output)
        #expect(try first.json["items"]?[0]?["id"] == "c1")
        for name in names {
            try Data([1, 2, 3]).write(to: URL(filePath: folder).appending(path: name))
        }
        let third = await desk.run("claim", "similar", "quay closed", "--format", "json")
        #expect(third.output == first.output)
    }
}
