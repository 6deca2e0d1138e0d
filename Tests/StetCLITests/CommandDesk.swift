import Foundation
import StetCLI
import StetModel
import StetStorage
import StetTestSupport

/// A desk of its own for one test, worked through the command line in process.
final class CommandDesk {
    /// How one command ended, and what it said.
    struct Outcome {
        var status: StetCLI.ExitStatus
        var output: String
        var talk: String

        /// The answer as JSON.
        var json: JSON { get throws { try JSON.parse(output) } }
    }

    /// The folder that the commands are called in.
    let folder: URL
    /// Where the database is.
    let place: TestPlace
    /// The environment of the commands.
    var environment: [String: String]

    /// A place without a desk.
    init(on backend: TestBackend = .sqlite) throws {
        place = try TestPlace(backend: backend)
        folder = FileManager.default.temporaryDirectory.appending(path: "stet_commands_\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let address =
            switch place.address {
            case .sqlite(let path): path
            case .postgresql(let url): url
            }
        environment = [
            "STET_DATABASE": address, "STET_NOW": "2026-11-20T10:12:00.000Z", "STET_SALT": "test",
        ]
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A desk with a second checker, `mira`, and an article.
    static func made(on backend: TestBackend = .sqlite) async throws -> CommandDesk {
        let desk = try CommandDesk(on: backend)
        await desk.run("init", "--name", "Harbour")
        await desk.run("reviewer", "add", "mira", "--name", "Mira Okafor", "--role", "checker")
        try desk.write("quay.txt", "The harbour master, Ann Teal, said on Friday that the quay was closed.\n")
        await desk.run("article", "import", "quay.txt", "--outlet", "Harbour Post", "--title", "Quay closed")
        return desk
    }

    /// A desk whose claim c1 waits for a second check.
    static func withSubmittedClaim(on backend: TestBackend = .sqlite) async throws -> CommandDesk {
        let desk = try await made(on: backend)
        await desk.run(
            "claim", "add", "The quay was closed.", "--article", "a1", "--quote", "the quay was closed")
        await desk.run("claim", "move", "c1", "take")
        await desk.run("claim", "rate", "c1", "true", "--rationale", "The log of the harbour says so.")
        await desk.run(
            "evidence", "add", "c1", "--url", "https://log.example/quay", "--stance", "supports", "--primary")
        await desk.run("evidence", "add", "c1", "--cite", "Notice at the gate", "--stance", "supports")
        await desk.run("claim", "move", "c1", "submit")
        return desk
    }

    /// Puts a file into the folder.
    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    /// Puts a file into the folder.
    func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: folder.appending(path: name))
    }

    /// Runs one command line.
    @discardableResult
    func run(_ words: String..., input: String = "", columns: Int? = nil) async -> Outcome {
        await runWords(words, input: input, columns: columns)
    }

    /// Runs one command line whose words are in a list.
    @discardableResult
    func runWords(_ words: [String], input: String = "", columns: Int? = nil) async -> Outcome {
        let console = TestConsole(columns: columns, environment: environment)
        let status = await console.run(words, input: Array(input.utf8), in: folder.path)
        return Outcome(status: status, output: console.output, talk: console.talk)
    }

    /// How many events the log holds.
    func eventCount() async throws -> Int? {
        try await run("audit", "verify", "--format", "json").json["events"]?.integer
    }
}
