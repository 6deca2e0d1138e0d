import Foundation
import StetCLI
import StetModel
import StetTestSupport
import Testing

/// `stet tick` and `stet notify`, from their words to their output.
struct NotifyCommandTests {
    /// A desk on which mira was asked to check the claims c1 and c2.
    private static func asked() async throws -> CommandDesk {
        let desk = try await CommandDesk.made()
        desk.environment["PATH"] = "/usr/local/bin:/usr/bin:/bin"
        for text in ["The quay was closed.", "The quay was open."] {
            await desk.run("claim", "add", text)
        }
        await desk.run("claim", "assign", "c1", "c2", "--to", "mira", "--offer", "--due", "2026-11-21")
        return desk
    }

    private func text(_ name: String, of desk: CommandDesk) throws -> String {
        try String(contentsOf: desk.folder.appending(path: name), encoding: .utf8)
    }

    @Test func `each notice goes to a program of its own, as one line of JSON`() async throws {
        let desk = try await Self.asked()
        let outcome = await desk.run("notify", "--exec", "cat >> told; echo heard", "--format", "json")
        #expect(outcome.status == .done)
        #expect(try outcome.json == ["sent": 2, "failed": 0, "waiting": 0])
        let lines = try text("told", of: desk).split(separator: "\n").map { try JSON.parse(String($0)) }
        #expect(lines.map { $0["id"] } == ["u1", "u2"])
        #expect(
            lines[0].object?.map(\.name) == [
                "id", "desk", "at", "kind", "to", "claim", "text", "state", "slot", "due", "by", "sentence",
            ])
        #expect(lines[0]["kind"] == "offered")
        #expect(lines[0]["to"] == "mira")
        #expect(await desk.run("notify", "--exec", "cat >> told").output == "0 notices delivered.\n")
    }

    @Test(arguments: [
        ("exit 3", "It ended with status 3."),
        ("kill -9 $$", "It was ended by signal 9."),
        ("no-such-program", "It ended with status 127."),
        ("sleep 100", "It did not end within 1 s and was stopped."),
        ("exec >&-; sleep 100", "It did not end within 1 s and was stopped."),
    ])
    func `a program that fails is told of, and its notice is kept`(command: String, why: String) async throws
    {
        let desk = try await Self.asked()
        let outcome = await desk.run("notify", "--exec", command, "--timeout", "1", "--limit", "1")
        #expect(outcome.status == .problemsFound)
        #expect(outcome.output == "0 notices delivered, 1 failed, 2 waiting.\n")
        let waiting = try await desk.run("notify", "--list", "--format", "json").json["items"]
        #expect(waiting?[0]?["problem"]?.string == why)
        #expect(waiting?[0]?["attempts"] == 1)
        #expect(waiting?[0]?["nextTry"] == "2026-11-20T10:13:00.000Z")
        #expect(waiting?[1]?["attempts"] == 0)
    }

    @Test func `a program that does not read what it is told is done all the same`() async throws {
        let desk = try await Self.asked()
        let long = String(repeating: "The quay was closed again. ", count: 140)
        await desk.run("claim", "add", long)
        await desk.run("claim", "assign", "c3", "--to", "mira")
        let outcome = await desk.run("notify", "--exec", "true")
        #expect(outcome.output == "3 notices delivered.\n")
    }

    @Test func `a file gets each notice once, behind what stands in it`() async throws {
        let desk = try await Self.asked()
        try desk.write("told.jsonl", "{\"id\":\"u9\"}\nnot ended")
        #expect(await desk.run("notify", "--to", "told.jsonl", "--limit", "1").status == .done)
        #expect(await desk.run("notify", "--to", "told.jsonl").output == "1 notice delivered.\n")
        let lines = try text("told.jsonl", of: desk).split(separator: "\n").map(String.init)
        #expect(lines.prefix(2) == ["{\"id\":\"u9\"}", "not ended"])
        #expect(try lines.dropFirst(2).map { try JSON.parse($0)["id"] } == ["u1", "u2"])
    }

    @Test func `a notice of another desk in the file is not taken for one of this desk`() async throws {
        let desk = try await Self.asked()
        let other = #"{"id":"u1","desk":"Elsewhere","at":"2026-11-20T10:12:00.000Z"}"#
        let earlier = #"{"id":"u2","desk":"Harbour","at":"2026-11-19T10:12:00.000Z"}"#
        try desk.write("told.jsonl", other + "\n" + earlier + "\n")
        #expect(await desk.run("notify", "--to", "told.jsonl").output == "2 notices delivered.\n")
    }

    @Test func `a file that cannot be written leaves the notices where they are`() async throws {
        let desk = try await Self.asked()
        #expect(await desk.run("notify", "--to", "no/such/folder").status == .cannotWrite)
        #expect(await desk.run("notify", "--to", "/dev/full").status == .cannotWrite)
        #expect(await desk.run("notify", "--to", "told.jsonl").output == "2 notices delivered.\n")
    }

    @Test(arguments: [
        [], ["--list", "--to", "x"], ["--exec", "true", "--to", "x"], ["--exec", "true", "--timeout", "0"],
        ["--list", "--limit", "0"],
    ])
    func `words that do not fit together deliver nothing`(words: [String]) async throws {
        let desk = try await Self.asked()
        #expect(await desk.runWords(["notify"] + words).status == .wrongUse)
        #expect(try await desk.run("notify", "--list", "--format", "json").json["items"]?.array?.count == 2)
    }

    @Test func `a dry run shows what would be delivered`() async throws {
        let desk = try await Self.asked()
        let shown = await desk.run("notify", "--exec", "cat > told", "--dry-run", "--format", "jsonl")
        #expect(shown.output.split(separator: "\n").count == 2)
        #expect(throws: (any Error).self) { try text("told", of: desk) }
    }

    @Test func `who may not hand notices out is refused`() async throws {
        let desk = try await Self.asked()
        for words in [["notify", "--list"], ["notify", "--exec", "true"], ["tick"]] {
            #expect(await desk.runWords(["--as", "mira"] + words).status == .notPermitted)
        }
    }

    @Test func `a tick says what ran, in words and in fields`() async throws {
        let desk = try await Self.asked()
        try desk.write("timed.yaml", try Repository.text("Tests/Fixtures/timed.yaml"))
        await desk.run("workflow", "add", "timed.yaml")
        await desk.run("claim", "add", "The quay was flooded.", "--workflow", "timed")
        await desk.run("claim", "assign", "c3", "--to", "mira")
        let shown = try await desk.run("workflow", "show", "timed", "--format", "json").json
        #expect(
            shown["timers"]?[1] == [
                "name": "give-up", "in": ["queued"], "after": "10 days", "from": "entered", "do": "unassign",
                "slot": "checker",
            ])
        #expect(await desk.run("tick").output == "No timer was up.\n")
        let outcome = await desk.run("tick", "--now", "2026-11-24T11:00:00+00:00")
        #expect(
            outcome.output == "c3 nudge: remind, up 2026-11-24 10:12, @mira\n1 timer ran.\n", "\(outcome)")
        let later = try await desk.run("tick", "--now", "2026-12-24T11:00:00Z", "--format", "json").json
        #expect(later.object?.map(\.name) == ["now", "ran", "held", "lapsed", "items"])
        #expect(
            later["items"]?[0]?.object?.map(\.name) == [
                "claim", "timer", "act", "outcome", "countedFrom", "due", "told", "event",
            ])
        #expect(await desk.run("tick", "--now", "tomorrow").status == .wrongUse)
    }

    @Test func `claims tell how long they wait, and which of them are late`() async throws {
        let desk = try await Self.asked()
        desk.environment["STET_NOW"] = "2026-11-24T10:12:00.000Z"
        let late = try await desk.run("claim", "list", "--overdue", "--format", "json").json["items"]
        #expect(late?.array?.count == 2)
        #expect(late?[0]?["daysInState"] == 4)
        #expect(late?[0]?["due"] == "2026-11-21T23:59:59.999Z")
        #expect(late?[0]?["overdue"] == true)
        let table = await desk.run("claim", "list", "--overdue").output
        #expect(table.contains("2026-11-21 23:59") && table.contains("days"))
        let card = await desk.run("claim", "show", "c1").output
        #expect(card.contains("for 4 days") && card.contains("2026-11-21 23:59, overdue"))
    }
}
