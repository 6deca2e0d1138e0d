import Foundation
import StetCLI
import StetModel
import StetTestSupport
import Testing

struct ReportCommandTests {
    @Test(arguments: ["table", "markdown", "html", "csv", "json"])
    func `a report comes in every format, into a file as on standard output`(format: String) async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let shown = await desk.run("report", "attribution", "--story", "s1", "--format", format)
        #expect(shown.status == .done)
        let filed = await desk.run(
            "report", "attribution", "--story", "s1", "--format", format, "-o", "r.out")
        #expect(filed.status == .done)
        #expect(filed.output == "")
        let file = try Data(contentsOf: desk.folder.appending(path: "r.out"))
        #expect(Array(file) == Array(shown.output.utf8))
        let copy = await desk.run("report", "annotated", "--article", "a1", "--format", format)
        #expect(copy.status == .done)
        #expect(copy.output.contains("quay was closed"))
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
        #expect(Set(names) == ["quay.txt", "r.out"])
    }

    @Test func `settled claims come as ClaimReview, the others are told to be left out`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let words = ["report", "attribution", "--story", "s1", "--format", "claimreview"]
        let console = TestConsole(environment: desk.environment)
        #expect(await console.run(words) == .done)
        #expect(console.output.contains("\"@graph\": []"))
        #expect(console.talk == "stet: warning: Left out, as no verdict stands: c1.\n")
        let changes = TestConsole(environment: desk.environment)
        #expect(await changes.run(words + ["--diff-from", "1"]) == .wrongUse)
        let status = TestConsole(environment: desk.environment)
        #expect(await status.run(["report", "status", "--format", "claimreview"]) == .wrongUse)
    }

    @Test func `a report that cannot be written leaves the old one, and names place and cause`() async throws
    {
        let desk = try await CommandDesk.made()
        let lost = await desk.run("report", "status", "-o", "nowhere/r.txt")
        #expect(lost.status == .cannotWrite)
        #expect(
            lost.talk.hasPrefix("stet: error: nowhere/r.txt cannot be written: No such file or directory.\n"))
        #expect(await desk.run("report", "status", "-o", ".").status == .cannotWrite)
    }

    @Test func `open flags are problems when that is asked for, open questions are not`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        #expect(await desk.run("report", "attribution", "--claim", "c1", "--strict").status == .done)
        try desk.write("pier.txt", "A port official said that the pier was closed.\n")
        await desk.run("article", "import", "pier.txt", "--outlet", "Radio Sund")
        await desk.run(
            "attribution", "add", "a2", "--quote", "that the pier was closed", "--cue", "said",
            "--source", "A port official", "--sourcing", "unnamed")
        #expect(await desk.run("report", "attribution", "--article", "a2").status == .done)
        let strict = await desk.run("report", "attribution", "--article", "a2", "--strict")
        #expect(strict.status == .problemsFound)
        #expect(strict.talk == "stet: warning: 1 flag that nobody dismissed.\n")
        #expect(await desk.run("flag", "dismiss", "f1", "--reason", "He was named on air.").status == .done)
        let settled = await desk.run("report", "attribution", "--article", "a2", "--strict")
        #expect(settled.status == .done)
        #expect(settled.output.contains("He was named on air."))
        #expect(await desk.run("report", "status", "--strict").status == .done)
    }

    @Test(arguments: TestBackend.available)
    func `flags are listed for the whole desk or for one thing`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.made(on: backend)
        let none = await desk.run("flag", "list", "--format", "json")
        #expect(none.status == .done)
        #expect(none.output == "{\n  \"items\": []\n}\n")
        try desk.write("pier.txt", "A port official said that the pier was closed.\n")
        await desk.run("article", "import", "pier.txt", "--outlet", "Radio Sund")
        await desk.run(
            "attribution", "add", "a2", "--quote", "that the pier was closed", "--cue", "said",
            "--source", "A port official", "--sourcing", "unnamed")
        let all = await desk.run("flag", "list")
        #expect(all.status == .done)
        #expect(all.output.hasPrefix("id  story  kind"))
        #expect(all.output.contains("\nf1  s2     anonymity-without-reason  open   "))
        await desk.run("flag", "dismiss", "f1", "--reason", "He spoke in public.")
        #expect(await desk.run("flag", "list").output == "")
        #expect(await desk.run("flag", "list", "--dismissed").output.contains("f1  s2"))
        #expect(await desk.run("flag", "list", "--story", "s2").output.contains("dismissed"))
        #expect(await desk.run("flag", "list", "--open", "--dismissed").status == .wrongUse)
        #expect(await desk.run("flag", "list", "--story", "s2", "--claim", "c1").status == .wrongUse)
    }

    @Test(arguments: [
        (["--story", "s9"], StetCLI.ExitStatus.notFound), (["--story", "s1", "--claim", "c1"], .wrongUse),
        (["--source", "x"], .wrongUse), (["--story", "s1", "--format", "pdf"], .wrongUse),
        (["--outlet", "Nobody's Paper"], .notFound),
    ])
    func `a report about nothing there is, or about two things, is refused`(
        words: [String], status: StetCLI.ExitStatus
    ) async throws {
        let desk = try await CommandDesk.made()
        let console = TestConsole(environment: desk.environment)
        #expect(await console.run(["report", "attribution"] + words) == status)
        #expect(console.output == "")
    }

    @Test(arguments: ["table", "markdown", "html", "csv", "json"])
    func `what changed since an event comes in every format`(format: String) async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let words = ["report", "attribution", "--claim", "c1", "--diff-from"]
        let console = TestConsole(environment: desk.environment)
        #expect(await console.run(words + ["4", "--format", format]) == .done)
        #expect(console.output.contains("The quay was closed."))
        let beyond = TestConsole(environment: desk.environment)
        #expect(await beyond.run(words + ["4000", "--format", format]) == .notFound)
        #expect(beyond.output == "")
    }
}
