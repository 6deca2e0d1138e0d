import StetCLI
import StetModel
import StetTestSupport
import Testing

struct ClaimCommandTests {
    @Test(arguments: TestBackend.available)
    func `a claim goes from its words to approval by two people`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.withSubmittedClaim(on: backend)
        #expect(await desk.run("--as", "@mira", "claim", "move", "c1", "take-second").status == .done)
        let rated = await desk.run(
            "claim", "rate", "c1", "true", "--rationale", "I read the log as well.", "--confidence", "0.8",
            "--as",
            "mira")
        #expect(rated.status == .done)
        #expect(rated.output.hasSuffix("Next: 'stet claim move c1 approve'.\n"))
        let moved = try await desk.run("--as", "mira", "claim", "move", "c1", "approve", "--format", "json")
            .json
        #expect(moved.object?.map(\.name) == ["id", "from", "to", "action", "version", "event"])
        #expect(moved["to"] == "approved")
        let claim = try await desk.run("claim", "show", "c1", "--format", "json").json
        #expect(claim["verdict"] == "true")
        #expect(claim["version"] == moved["version"])
        #expect(await desk.run("audit", "verify").status == .done)
    }

    @Test func `a refusal names each missing thing on its own line, then who could`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let before = try await desk.run("claim", "show", "c1", "--format", "json").json
        let refused = await desk.run("claim", "move", "c1", "take-second")
        #expect(refused.status == .refused)
        let lines = refused.talk.split(separator: "\n")
        #expect(lines.first == "stet: error: ‘take-second’ is refused.")
        #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix("stet: error: @") })
        #expect(lines.last?.hasPrefix("stet: hint: This could be done by @mira.") == true)
        #expect(refused.output == "")
        #expect(try await desk.run("claim", "show", "c1", "--format", "json").json == before)
    }

    @Test func `after a step the next one is named with who takes it`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let second = await desk.run("--as", "mira", "claim", "move", "c1", "take-second")
        #expect(
            second.output
                == "c1 is still second-check after take-second (version 7). "
                + "Before 'stet claim move c1 approve': Your own verdict is missing in this round.\n")
    }

    @Test func `what has moved on since it was seen is not changed`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let late = await desk.run("claim", "comment", "c1", "Which quay?", "--seen", "2")
        #expect(late.status == .changedMeanwhile)
        #expect(late.talk.contains("you saw version 2, it is now version 6"))
        #expect(await desk.run("claim", "comment", "c1", "Which quay?", "--seen", "6").status == .done)
    }

    @Test func `a verdict that is not on the scale is answered with the nearest`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let wrong = await desk.run("claim", "rate", "c1", "ture", "--rationale", "The log says so.")
        #expect(wrong.status == .faultyInput)
        #expect(wrong.talk.contains("Did you mean ‘true’?"))
    }

    @Test(arguments: TestBackend.available)
    func `a repeated request changes nothing and answers the same`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.made(on: backend)
        let words = ["claim", "add", "The quay was closed.", "--request-id", "r1", "--format", "json"]
        let first = TestConsole(environment: desk.environment)
        let second = TestConsole(environment: desk.environment)
        #expect(await first.run(words) == .done)
        #expect(await second.run(words) == .done)
        #expect(first.output == second.output)
        let other = await desk.run("claim", "add", "The quay was open.", "--request-id", "r1")
        #expect(other.status == .faultyInput)
        #expect(try await desk.run("claim", "list", "--format", "json").json["items"]?.array?.count == 1)
    }

    @Test func `a refused command does not use its request id up`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let refused = await desk.run("claim", "move", "c1", "return", "--request-id", "r9")
        #expect(refused.status == .refused)
        await desk.run("--as", "mira", "claim", "move", "c1", "take-second")
        let later = await desk.run("claim", "comment", "c1", "Seen.", "--request-id", "r9")
        #expect(later.status == .done)
    }

    @Test func `a dry run says what would be and changes nothing`() async throws {
        let desk = try await CommandDesk.made()
        let before = try await desk.eventCount()
        let dry = await desk.run("claim", "add", "The quay was closed.", "--dry-run")
        #expect(dry.output.hasPrefix("Dry run, nothing was changed. It would be: Added c1"))
        #expect(try await desk.eventCount() == before)
    }

    @Test(arguments: [
        (["show", "c99"], StetCLI.ExitStatus.notFound), (["show", "foo"], .wrongUse),
        (["show", "a1"], .wrongUse),
        (["history", "c99"], .notFound), (["list", "--category", "newt"], .wrongUse),
        (["list", "--limit", "-1"], .wrongUse), (["list", "--assigned", "nobody"], .notFound),
        (["add", "x", "--article", "a1", "--start", "5", "--end", "9999"], .faultyInput),
        (["add", "x", "--article", "a1", "--start", "-5", "--end", "9"], .wrongUse),
        (["add", "x", "--article", "a1", "--start", "9", "--end", "5"], .wrongUse),
        (["add", "x", "--article", "a1", "--start", "5"], .wrongUse),
        (["add", "x", "--article", "a1", "--quote", "nowhere"], .faultyInput),
        (["add", "x", "--article", "a1", "--start", "0", "--end", "3", "--quote", "Any"], .faultyInput),
        (["add", "x", "--quote", "the quay"], .wrongUse), (["add", " "], .wrongUse),
        (["add", "x", "--workflow", "six-eyes"], .notFound), (["add", "x", "--priority", "9"], .wrongUse),
        (["edit", "c1"], .wrongUse), (["hold", "c1"], .wrongUse), (["move", "c1", "submit"], .notFound),
        (["rate", "c1", "true"], .wrongUse), (["frobnicate"], .wrongUse),
    ])
    func `what cannot be done is told by its exit status, with a hint`(
        words: [String], status: StetCLI.ExitStatus
    ) async throws {
        let desk = try await CommandDesk.made()
        let console = TestConsole(environment: desk.environment)
        #expect(await console.run(["claim"] + words) == status)
        #expect(console.output == "")
        #expect(console.talk.hasPrefix("stet: error: "))
        #expect(console.talk.contains("\nstet: hint: "))
    }

    @Test func `a format that there is not is refused before anything is changed`() async throws {
        let desk = try await CommandDesk.made()
        let before = try await desk.eventCount()
        #expect(await desk.run("claim", "add", "The quay was closed.", "--format", "xml").status == .wrongUse)
        #expect(try await desk.eventCount() == before)
    }

    @Test func `who has no role for a command is refused`() async throws {
        let desk = try await CommandDesk.made()
        await desk.run("reviewer", "add", "rex", "--name", "Rex", "--role", "reader")
        let refused = await desk.run("--as", "rex", "claim", "add", "The quay was closed.")
        #expect(refused.status == .notPermitted)
        #expect(refused.talk.contains("It takes one of the roles annotator, checker, editor, desk."))
    }

    @Test func `a list without a row says so beside the answer, which stays empty`() async throws {
        let desk = try await CommandDesk.made()
        for (words, said) in [
            (["claim", "list"], "There is nothing to list."), (["flag", "list"], "Nothing is flagged."),
            (["queue"], "Nothing waits for you."), (["search", "qqqq"], "Nothing was found."),
            (["claim", "similar", "no such words"], "Nothing like it was found."),
        ] {
            let told = await desk.runWords(words)
            #expect(told.status == .done)
            #expect(told.output == "")
            #expect(told.talk == "stet: \(said)\n")
            #expect(await desk.runWords(words + ["--format", "jsonl"]).talk == "")
        }
    }

    @Test func `a reader that leaves ends the list quietly`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let console = TestConsole(environment: desk.environment)
        console.outputFault = .readerLeft
        #expect(await console.run(["claim", "list"]) == .done)
        #expect(console.talk == "")
    }

    @Test func `no control or turning character of an article reaches a terminal`() async throws {
        let desk = try await CommandDesk.made()
        try desk.write("bad.txt", "The mayor \u{1B}[31msaid\u{202E} so\u{7}, again.")
        await desk.run("article", "import", "bad.txt", "--title", "a\u{1B}]0;x\u{7}\u{202E}b")
        for words in [
            ["article", "list"], ["article", "text", "a2"], ["article", "show", "a2"],
            ["suggestion", "list"],
        ] {
            let console = TestConsole(columns: 80, environment: desk.environment)
            #expect(await console.run(words) == .done)
            let shown = console.output.unicodeScalars.filter { $0 != "\n" }
            let plain = shown.filter { !["[", "1", "0", "m"].contains($0) }
            #expect(!plain.contains { $0 == "\u{202E}" || $0 == "\u{7}" })
            #expect(!console.output.contains("\u{1B}[31m") && !console.output.contains("\u{1B}]"))
        }
    }

    @Test func `assignments are offered, answered and given back`() async throws {
        let desk = try await CommandDesk.made()
        await desk.run("claim", "add", "The quay was closed.")
        let asked = await desk.run("claim", "assign", "c1", "--to", "@mira", "--offer", "--due", "2026-11-21")
        #expect(asked.output == "@mira is asked to be checker of c1, due 2026-11-21 23:59 UTC.\n")
        #expect(await desk.run("claim", "accept", "c1").status == .refused)
        let accepted = await desk.run("--as", "mira", "claim", "accept", "c1")
        #expect(accepted.output.hasPrefix("You are now checker of c1."))
        let queue = try await desk.run("--as", "mira", "queue", "--mine", "--format", "json").json
        #expect(queue["items"]?[0]?["claim"] == "c1")
        let released = await desk.run("--as", "mira", "claim", "release", "c1", "--format", "json")
        #expect(try released.json["items"]?[0]?["state"] == "released")
    }
}
