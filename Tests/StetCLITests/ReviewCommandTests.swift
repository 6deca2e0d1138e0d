import StetCLI
import StetModel
import StetTestSupport
import Testing

/// The commands around a claim: proposals, contacts, clearances, corrections.
struct ReviewCommandTests {
    @Test(arguments: TestBackend.available)
    func `each answers with its id, the claim's version and the event`(
        backend: TestBackend
    ) async throws {
        let desk = try await CommandDesk.withSubmittedClaim(on: backend)
        let commands = [
            ["claim", "comment", "c1", "Which quay?", "--blocking"],
            ["claim", "comment", "c1", "The northern one.", "--answer", "m1"],
            ["claim", "propose", "c1", "--text", "The north quay was closed.", "--reason", "There are two."],
            ["claim", "contact", "add", "c1", "--whom", "Harbour office", "--channel", "mail"],
            ["claim", "contact", "answer", "i1", "replied", "--note", "They confirm it."],
            ["claim", "resolve", "m1"], ["claim", "delete-comment", "m2"],
            ["claim", "checklist", "c1", "mark", "trace", "--checklist", "sift"],
            ["claim", "proposal", "withdraw", "b1"],
        ]
        for words in commands {
            let dry = await desk.runWords(words + ["--dry-run", "--format", "json"])
            #expect(dry.status == .done, "\(words): \(dry.talk)")
            let done = try await desk.runWords(words + ["--request-id", "\(words)", "--format", "json"]).json
            #expect(done.object?.map(\.name) == ["id", "claim", "version", "event"])
            let again = try await desk.runWords(words + ["--request-id", "\(words)", "--format", "json"]).json
            #expect(again == done)
        }
        #expect(await desk.run("audit", "verify").status == .done)
        #expect(await desk.run("claim", "comment", "c1", "Late.", "--seen", "2").status == .changedMeanwhile)
    }

    @Test func `an override that the workflow does not know is refused with 2`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        let refused = await desk.run(
            "claim", "override", "c1", "approve", "--reason", "The archive is closed until Monday.")
        #expect(refused.status == .refused)
    }

    @Test func `a correction is asked for and shown`() async throws {
        let desk = try await CommandDesk.withSubmittedClaim()
        #expect(await desk.run("correction", "request", "c1", "It was open.").status == .refused)
        for words in [
            ["claim", "move", "c1", "take-second"],
            ["claim", "rate", "c1", "true", "--rationale", "I read it."],
            ["claim", "move", "c1", "approve"],
        ] { _ = await desk.runWords(["--as", "mira"] + words) }
        let asked = try await desk.run(
            "correction", "request", "c1", "It was open.", "--as", "mira", "--format", "json"
        ).json
        #expect(asked["id"] == "k1")
        let shown = await desk.run("correction", "show", "k1")
        #expect(shown.output.contains("The quay was closed."))
        let listed = try await desk.run("correction", "list", "--claim", "c1", "--format", "json").json
        #expect(listed["items"]?.array?.count == 1)
    }
}
