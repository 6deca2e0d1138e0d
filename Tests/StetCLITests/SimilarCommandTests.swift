import Foundation
import StetCLI
import StetModel
import StetStorage
import StetTestSupport
import Testing

struct SimilarCommandTests {
    private static let claims = """
        {"id":"tax","text":"The harbour tax of Ostermole was doubled","date":"2026-03-01"}
        {"id":7,"text":"A tunnel under the bay floods every winter","rationale":"The log says so."}
        {"id":"old","text":"The harbour tax of Ostermole was doubled","date":"2019-03-01","speaker":"Ada"}
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
        #expect(
            try await desk.run("claim", "similar", "quay", "--format", "json").json["items"]?[0]?["id"]
                == "c1")
        #expect(await desk.run("claim", "similar", "c7").status == .notFound)
        #expect(await desk.run("claim", "similar", "a1").talk.contains("is not a claim's id"))
        #expect(try first.json["items"]?[0]?["id"] == "c1")
        for name in names {
            try Data([1, 2, 3]).write(to: URL(filePath: folder).appending(path: name))
        }
        let third = await desk.run("claim", "similar", "quay closed", "--format", "json")
        #expect(third.output == first.output)
    }

    @Test func `many texts are asked for in one run, and what was decided is told`() async throws {
        let desk = try await CommandDesk.made()
        await desk.run("claim", "add", "The quay was closed.")
        await desk.run("claim", "add", "They closed the quay.")
        let texts = "{\"id\":1,\"text\":\"quay closed\"}\n{\"text\":\"volcano\"}\n"
        let many = await desk.run("claim", "similar", "-", input: texts)
        let lines = try many.output.split(separator: "\n").map { try JSON.parse(String($0)) }
        #expect(lines.map { $0["matches"]?.array?.count } == [2, 0])
        let linked = await desk.run("claim", "link", "c2", "--precedent", "c1", "--note", "the same quay")
        #expect(linked.output.hasPrefix("c1 is a precedent of c2"))
        let shown = await desk.run("claim", "show", "c2")
        #expect(shown.output.contains("the same quay"))
        let wrong = await desk.run("claim", "link", "c2", "--refuse")
        #expect(wrong.status == .wrongUse)
        let found = await desk.run("search", "quay", "--format", "json")
        #expect(
            Set(try found.json["items"]?.array?.compactMap { $0["id"]?.string } ?? []) == ["a1", "c1", "c2"])
    }

    @Test(arguments: TestBackend.available.filter { $0.backend == .postgresql })
    func `the index of a desk on a server lies in the user's cache`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.made(on: backend)
        desk.environment["XDG_CACHE_HOME"] = desk.folder.path + "/cache"
        await desk.run("claim", "add", "The quay was closed.")
        let first = await desk.run("claim", "similar", "quay closed", "--format", "json")
        let files = try FileManager.default.subpathsOfDirectory(atPath: desk.folder.path + "/cache/stet")
        #expect(files.contains { $0.hasSuffix("/claim-catalog") })
        let second = await desk.run("claim", "similar", "quay closed", "--format", "json")
        #expect(try first.json["items"]?[0]?["id"] == "c1")
        #expect(first.output == second.output)
    }

    @Test func `a folder that cannot be written to costs no answer`() async throws {
        let desk = try await CommandDesk.made()
        await desk.run("claim", "add", "The quay was closed.")
        let folder = (desk.environment["STET_DATABASE"] ?? "") + "-search"
        try FileManager.default.removeItem(atPath: folder)
        try Data([1]).write(to: URL(filePath: folder))
        let found = await desk.run("claim", "similar", "quay closed", "--format", "json")
        #expect(try found.json["items"]?[0]?["id"] == "c1")
    }
}
