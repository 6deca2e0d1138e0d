import Foundation
import StetCLI
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// The commands on the desk itself: its log, its workflows, its sources, its database.
struct DeskCommandTests {
    @Test(arguments: TestBackend.available)
    func `a log that was tampered with is found out`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.withSubmittedClaim(on: backend)
        let sound = await desk.run("audit", "verify", "--format", "json")
        #expect(sound.status == .done)
        #expect(try sound.json.object?.map(\.name) == ["events"])
        let database = try openDatabase(at: desk.place.address)
        try database.run("UPDATE claim SET text = \("The quay was open.") WHERE id = \(1)")
        let broken = await desk.run("audit", "verify", "--format", "json")
        #expect(broken.status == .problemsFound)
        #expect(try broken.json.object?.map(\.name) == ["events", "firstBad", "problem"])
    }

    @Test func `two runs with a fixed clock and seed make the same log`() async throws {
        let first = try await CommandDesk.withSubmittedClaim()
        let second = try await CommandDesk.withSubmittedClaim()
        #expect(await first.run("audit", "export").output == second.run("audit", "export").output)
        #expect(
            await first.run("audit", "log", "--subject", "c1", "--format", "csv").output.contains(
                "claim.rated"))
    }

    @Test func `the faults of a workflow file are listed with their places`() async throws {
        let desk = try CommandDesk()
        desk.environment["STET_DATABASE"] = nil
        let good = await desk.run("workflow", "show", "four-eyes")
        try desk.write("good.yaml", good.output)
        try desk.write(
            "bad.yaml", good.output.replacingOccurrences(of: "category: new", with: "category: newt"))
        #expect(await desk.run("workflow", "check", "good.yaml").output == "good.yaml: no faults.\n")
        let bad = await desk.run("workflow", "check", "good.yaml", "bad.yaml", "--format", "json")
        #expect(bad.status == .problemsFound)
        let fault = try bad.json["items"]?[0]
        #expect(fault?.object?.map(\.name) == ["file", "line", "column", "message", "hint"])
        #expect(fault?["file"] == "bad.yaml")
        #expect(await desk.run("workflow", "check", "none.yaml").status == .notFound)
        let listed = try await desk.run("workflow", "list", "--format", "json").json
        #expect(
            listed["items"]?.array?.map { $0["name"] } == [
                "correction", "cross-check", "four-eyes", "magazine", "magazine-fact", "panel-vote",
                "single-review", "triage",
            ])
    }

    @Test func `what is no text, or too long, is a fault with its place like any other`() async throws {
        let desk = try CommandDesk()
        desk.environment["STET_DATABASE"] = nil
        let good = await desk.run("workflow", "show", "single-review").output
        try desk.write("latin.yaml", Array("workflow: x\nlabel: Pr\u{FC}f".utf8) + [0xFC, 0x66])
        try desk.write("long.yaml", good + String(repeating: "# and on and on\n", count: 300_000))
        try desk.write("newt.yaml", good.replacingOccurrences(of: "category: new", with: "category: newt"))
        let bad = await desk.run("workflow", "check", "latin.yaml", "long.yaml", "newt.yaml")
        #expect(bad.status == .problemsFound)
        let lines = bad.output.split(separator: "\n")
        #expect(
            lines.first
                == "latin.yaml:2:12: The file is not UTF-8 from here on. Save it as UTF-8 in your editor.")
        #expect(
            lines.dropFirst().first
                == "long.yaml:1:1: The file has more than 65536 bytes, which is the limit.")
        #expect(lines.last?.hasPrefix("newt.yaml:") == true)
        let added = await desk.run("workflow", "prove", "latin.yaml")
        #expect(added.status == .faultyInput)
        #expect(added.talk.contains("latin.yaml:2:12: The file is not UTF-8"))
    }

    @Test(arguments: [["show"], ["prove", "--people", "1", "--limit", "1000"], ["graph"]])
    func `a workflow of the program needs no desk, whatever the environment names`(
        words: [String]
    ) async throws {
        let desk = try CommandDesk()
        desk.environment["STET_DATABASE"] = "nowhere/desk.db"
        let found = await desk.runWords(["workflow"] + words + ["single-review"])
        #expect(found.status != .notFound)
        #expect(found.output.contains("single-review") || found.output.contains("proved"))
        #expect(!found.talk.contains("error"))
        #expect(await desk.runWords(["workflow"] + words + ["ours"]).status == .notFound)
    }

    @Test(arguments: [
        ["claim", "resolve", "m9"], ["claim", "proposal", "accept", "b9"],
        ["claim", "contact", "answer", "i9", "declined"], ["reviewer", "leave", "mira", "--cancel", "L9"],
        ["report", "attribution", "--outlet", "Nowhere"],
        ["report", "attribution", "--claim", "c1", "--diff-from", "999"],
        ["evidence", "withdraw", "e9", "--reason", "x"], ["claim", "show", "c9"], ["flag", "show", "f9"],
        ["correction", "show", "k9"], ["source", "show", "p9"], ["scale", "show", "none"],
    ])
    func `what is not there is looked for with a command that there is`(words: [String]) async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let lost = await desk.runWords(words)
        #expect(lost.status == .notFound)
        let hint = try #require(lost.talk.split(separator: "\n").last)
        let told = try #require(hint.split(separator: "'").dropFirst().first)
        let command = told.split(separator: " ").dropFirst().map { word in
            ["CLAIM": "c1", "HANDLE": "mira"][word] ?? String(word)
        }
        #expect(await desk.runWords(command).status == .done, "\(told)")
    }

    @Test func `what was done to a claim names the claim`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let tagged = await desk.run("claim", "tag", "c1", "quote")
        #expect(tagged.output == "The tags are: quote (c1, version 7).\n")
        let untagged = await desk.run("claim", "tag", "c1", "quote", "--remove")
        #expect(untagged.output == "No tag is left (c1, version 8).\n")
    }

    @Test func `a folder is no database, and a verdict before a slot is told what comes first`() async throws
    {
        let desk = try await CommandDesk.made()
        let folder = await desk.run("claim", "list", "--database", desk.folder.path)
        #expect(folder.status == .notFound)
        #expect(folder.talk.contains("is a folder or a device, not the file of a database."))
        await desk.run("claim", "add", "The quay was closed.")
        let early = await desk.run("claim", "rate", "c1", "true", "--rationale", "So says the log.")
        #expect(early.status == .refused)
        #expect(early.talk.contains("Possible now: take"))
    }

    @Test func `a workflow of one's own is added and used`() async throws {
        let desk = try await CommandDesk.made()
        let text = await desk.run("workflow", "show", "single-review").output
        try desk.write(
            "ours.yaml", text.replacingOccurrences(of: "workflow: single-review", with: "workflow: ours"))
        #expect(await desk.run("workflow", "add", "ours.yaml").status == .done)
        await desk.run("claim", "add", "The quay was closed.", "--workflow", "ours")
        #expect(try await desk.run("claim", "show", "c1", "--format", "json").json["workflow"] == "ours")
        try desk.write("bad.yaml", "workflow: x\n")
        #expect(await desk.run("workflow", "add", "bad.yaml").status == .faultyInput)
    }

    @Test func `a suggestion becomes an attribution, a source and a claim`() async throws {
        let desk = try await CommandDesk.made()
        let found = try await desk.run("suggestion", "list", "--kind", "attribution", "--format", "json").json
        let id = try #require(found["items"]?[0]?["id"]?.string)
        let accepted = await desk.run("suggestion", "accept", id, "--claim", "The quay was closed.")
        #expect(accepted.status == .done)
        #expect(accepted.output.contains("the claim c1"))
        let again = await desk.run("suggestion", "accept", id)
        #expect(again.status == .refused)
        #expect(await desk.run("attribution", "show", "t1").output.hasPrefix("t1  in a1, Harbour Post\n"))
        #expect(await desk.run("source", "grade", "p1", "b").output.hasSuffix("is graded B.\n"))
        #expect(await desk.run("source", "grade", "p1", "g").status == .wrongUse)
        #expect(await desk.run("source", "protect", "p1").status == .done)
        let hidden = await desk.run("--as", "mira", "source", "show", "p1", "--format", "json")
        #expect(try hidden.json["name"] == "protected source p1")
        let rejected = await desk.run("suggestion", "reject", id, "--reason", "a slip")
        #expect(rejected.status == .refused)
    }

    @Test func `evidence is exactly one of an address, a file and a citation`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        try desk.write("log.txt", "Quay closed.")
        let kept = await desk.run(
            "evidence", "add", "c1", "--file", "log.txt", "--stance", "context", "--grade", "B2", "--format",
            "json")
        #expect(kept.status == .done)
        let listed = try await desk.run("evidence", "list", "c1", "--format", "json").json
        #expect(listed["items"]?.array?.last?["reference"] == "log.txt")
        #expect(await desk.run("evidence", "add", "c1", "--stance", "context").status == .wrongUse)
        let two = await desk.run(
            "evidence", "add", "c1", "--url", "https://a.example", "--cite", "b", "--stance", "context")
        #expect(two.status == .wrongUse)
        #expect(
            await desk.run("evidence", "add", "c1", "--cite", "b", "--stance", "perhaps").status == .wrongUse)
        #expect(await desk.run("evidence", "withdraw", "e1", "--reason", "another quay").status == .done)
    }

    @Test func `a backup is a desk like any other, and overwrites nothing`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        #expect(await desk.run("database", "backup", "copy.db").status == .done)
        #expect(await desk.run("database", "backup", "copy.db").status == .cannotWrite)
        let copied = await desk.run("--database", "copy.db", "audit", "export")
        #expect(copied.output == (await desk.run("audit", "export").output))
        #expect(await desk.run("database", "check").status == .done)
    }

    @Test func `the doctor finds what is wrong without failing itself`() async throws {
        let desk = try await CommandDesk.made()
        #expect(await desk.run("doctor").status == .done)
        let ill = await desk.run("doctor", "--database", "none.db", "--format", "json")
        #expect(ill.status == .problemsFound)
        #expect(try ill.json["checks"]?.array?.last?["ok"] == false)
    }

    @Test(arguments: ["table", "json", "jsonl", "csv"])
    func `every list comes in every format`(format: String) async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let lists = [
            ["article", "list"], ["story", "list"], ["suggestion", "list"], ["attribution", "list"],
            ["source", "list"], ["annotation", "list"], ["claim", "list"], ["claim", "history", "c1"],
            ["claim", "explain", "c1"], ["evidence", "list", "c1"], ["reviewer", "list"], ["queue"],
            ["workflow", "list"], ["audit", "log"], ["story", "show", "s1"], ["article", "show", "a1"],
            ["claim", "show", "c1"], ["database", "check"], ["doctor"],
        ]
        for words in lists {
            let console = TestConsole(environment: desk.environment)
            #expect(
                await console.run(words + ["--format", format], in: desk.folder.path) == .done, "\(words)")
            if format == "json" { #expect(throws: Never.self) { try JSON.parse(console.output) } }
        }
    }

    @Test(arguments: [
        ["help", "claim", "move"], ["claim", "move", "--help"], ["claim", "--help"], ["claim"],
    ])
    func `every noun and verb has help`(words: [String]) async {
        let console = TestConsole()
        #expect(await console.run(words) == .done)
        #expect(
            console.output.contains("stet claim move c1") || console.output.contains("stet claim take c1"))
    }
}
