import Foundation
import StetCLI
import StetModel
import StetTestSupport
import StetText
import Testing

struct ArticleImportCommandTests {
    /// Bytes that are no article, and what is said about them.
    private static let faults: [(bytes: [UInt8], reason: String)] = [
        (Array("abc".utf8) + [0xFF], "is not UTF-8: the byte at offset 3"),
        (Array("a".utf8) + [0], "holds a NUL at byte offset 1"),
        ([], "is empty"),
        (
            [UInt8](repeating: 0x61, count: 50_000_000),
            "has 50000000 bytes; the limit is \(ExactText.byteLimit)"
        ),
    ]

    @Test(arguments: Self.faults.indices)
    func `what is no text is refused with its place, and nothing is stored`(index: Int) async throws {
        let fault = Self.faults[index]
        let desk = try await CommandDesk.made()
        try desk.write("bad.txt", fault.bytes)
        try desk.write("good.txt", "Another article, the mayor said.")
        let outcome = await desk.run("article", "import", "good.txt", "bad.txt", "--format", "json")
        #expect(outcome.status == .faultyInput)
        #expect(outcome.talk.contains("stet: error: bad.txt: The text \(fault.reason)"))
        let value = try outcome.json
        #expect(value["imported"] == [])
        #expect(value["rejected"]?[0]?["file"] == "bad.txt")
        #expect(try await desk.run("article", "list", "--format", "json").json["items"]?.array?.count == 1)
    }

    @Test func `with keep-good what is good is stored all the same`() async throws {
        let desk = try await CommandDesk.made()
        let lines = #"{"id":7,"text":"Ann said yes."}"# + "\n{\"txt\":\"x\"}\n{bad\n"
        try desk.write("lines.jsonl", lines)
        let outcome = await desk.run("article", "import", "lines.jsonl", "--keep-good", "--format", "json")
        #expect(outcome.status == .faultyInput)
        let value = try outcome.json
        #expect(value["imported"]?.array?.count == 1)
        let places = value["rejected"]?.array?.map { [$0["line"]?.integer, $0["column"]?.integer] }
        #expect(places == [[2, 1], [3, 2]])
        #expect(try await desk.run("article", "show", "a2", "--format", "json").json["externalId"] == "7")
    }

    @Test func `a fault behind more text than is held keeps all of it from being stored`() async throws {
        let desk = try await CommandDesk.made()
        let line =
            Array("{\"text\":\"".utf8) + [UInt8](repeating: 0x61, count: 14 << 20) + Array("\"}\n".utf8)
        try desk.write("long.jsonl", (0..<5).flatMap { _ in line } + Array("{bad\n".utf8))
        let before = try await desk.run("article", "list", "--format", "json").json["items"]
        let outcome = await desk.run("article", "import", "long.jsonl", "--format", "json")
        #expect(outcome.status == .faultyInput)
        #expect(try outcome.json["rejected"]?.array?.compactMap { $0["line"]?.integer } == [6])
        #expect(try outcome.json["imported"] == [])
        #expect(try await desk.run("article", "list", "--format", "json").json["items"] == before)
    }

    @Test func `a missing file and a folder are told apart from faulty ones`() async throws {
        let desk = try await CommandDesk.made()
        let missing = await desk.run("article", "import", "none.txt")
        #expect(missing.status == .notFound)
        #expect(missing.talk.hasPrefix("stet: error: There is no file none.txt.\n"))
        let folder = await desk.run("article", "import", ".")
        #expect(folder.status == .notFound)
        #expect(folder.talk.hasPrefix("stet: error: . is a folder, not a file.\n"))
    }

    @Test(arguments: TestBackend.available)
    func `the same bytes from the same outlet again change nothing`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.made(on: backend)
        let before = try await desk.eventCount()
        let again = await desk.run(
            "article", "import", "quay.txt", "--outlet", "Harbour Post", "--format", "json")
        #expect(
            try again.json == [
                "imported": [], "unchanged": [["id": "a1", "file": "quay.txt"]], "rejected": [],
            ])
        #expect(try await desk.eventCount() == before)
        let other = await desk.run(
            "article", "import", "quay.txt", "--outlet", "Tidewire", "--format", "json")
        #expect(try other.json["imported"]?[0]?["outlet"] == "Tidewire")
    }

    @Test func `the bytes of a file are the article's, a byte order mark included`() async throws {
        let desk = try await CommandDesk.made()
        try desk.write("bom.txt", "\u{FEFF}The mayor said so.\r\n")
        await desk.run("article", "import", "bom.txt")
        #expect(await desk.run("article", "text", "a2").output == "\u{FEFF}The mayor said so.\r\n")
    }

    @Test func `a manifest tells about files, from its own folder too, and options fill in the rest`()
        async throws
    {
        let desk = try await CommandDesk.made()
        try FileManager.default.createDirectory(
            at: desk.folder.appending(path: "in"), withIntermediateDirectories: true)
        try desk.write("in/one.txt", "The mayor said one thing.")
        try desk.write("in/list.csv", "file,outlet,published\none.txt,Tidewire,2026-11-20\n")
        await desk.run(
            "article", "import", "in/one.txt", "--manifest", "in/list.csv", "--outlet", "Nobody",
            "--language", "en")
        let article = try await desk.run("article", "show", "a2", "--format", "json").json
        #expect(article["outlet"] == "Tidewire")
        #expect(article["published"] == "2026-11-20")
        #expect(article["language"] == "en")
    }

    @Test func `a table gives an article for each row`() async throws {
        let desk = try await CommandDesk.made()
        try desk.write("rows.csv", "text,outlet\n\"Hi, said Ann.\",Tidewire\nBob said no.,\n")
        let outcome = await desk.run("article", "import", "rows.csv", "--format", "json")
        #expect(try outcome.json["imported"]?.array?.map { $0["id"] } == ["a2", "a3"])
    }

    @Test(arguments: [
        ["a.rss", "--input", "rss"], ["a", "b", "--title", "x"], ["a.jsonl", "--title", "x"],
        ["a", "--published", "yesterday"], ["a", "--jobs", "0"], ["a", "--request-id", ""], [],
    ])
    func `a wrong use is told before anything is read`(words: [String]) async throws {
        let desk = try await CommandDesk.made()
        let console = TestConsole(environment: desk.environment)
        #expect(await console.run(["article", "import"] + words, in: desk.folder.path) == .wrongUse)
        #expect(console.talk.contains("stet: hint: "))
    }

    @Test func `a dry run shows what would be and stores nothing`() async throws {
        let desk = try await CommandDesk.made()
        try desk.write("new.txt", "The mayor said another thing.")
        let dry = await desk.run("article", "import", "new.txt", "--dry-run")
        #expect(dry.status == .done)
        #expect(dry.output.hasSuffix("Dry run, nothing was changed. It would be: 1 article imported.\n"))
        #expect(try await desk.run("article", "list", "--format", "json").json["items"]?.array?.count == 1)
    }

    @Test(arguments: TestBackend.available)
    func `a repeated request imports once and answers the same`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.made(on: backend)
        try desk.write("new.txt", "The mayor said another thing.")
        let first = await desk.run("article", "import", "new.txt", "--request-id", "r1", "--format", "json")
        let second = await desk.run("article", "import", "new.txt", "--request-id", "r1", "--format", "json")
        #expect(first.output == second.output)
        #expect(try first.json["imported"]?.array?.count == 1)
    }

    @Test func `of a web page the article is stored with what the page says about it`() async throws {
        let desk = try await CommandDesk.made()
        try desk.write(
            "page.html",
            "<title>Quay shut</title><meta name=author content='Bo Rask'><nav>Up</nav><p>Ann said <q>no</q>."
        )
        let outcome = await desk.run("article", "import", "page.html", "--byline", "Mira Okafor")
        #expect(outcome.status == .done)
        #expect(await desk.run("article", "text", "a2").output == "Ann said “no”.\n")
        let article = try await desk.run("article", "show", "a2", "--format", "json").json
        #expect(article["title"] == "Quay shut")
        #expect(article["byline"] == "Mira Okafor")
    }
}
