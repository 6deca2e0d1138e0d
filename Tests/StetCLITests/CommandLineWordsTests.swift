import ArgumentParser
import StetCLI
import Testing

struct CommandLineWordsTests {
    struct Root: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stet", subcommands: [Claim.self, Queue.self])
    }

    struct Claim: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "claim", subcommands: [List.self])
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", aliases: ["ls"])
    }

    struct Queue: ParsableCommand {}

    @Test(arguments: [
        ("--format json claim list --state new", "claim list --format json --state new"),
        ("claim list --format json", "claim list --format json"),
        ("-q --database=d.db claim --as ada list c1", "claim list -q --database=d.db --as ada c1"),
        ("--as claim claim list", "claim list --as claim"),
        ("--as -q claim list", "claim list --as -q"),
        ("--database queue claim ls", "claim ls --database queue"),
        ("claim list -- --format json", "claim list -- --format json"),
        ("--quiet queue --quiet", "queue --quiet --quiet"),
        ("--format json --version", "--version"),
        ("--quiet help claim list", "help claim list"),
        ("--quiet claim --help", "claim --help"),
        ("--quiet -- claim list", "-- claim list"),
        ("--quiet", ""),
        ("", ""),
    ])
    func `global options move behind the command`(line: String, expected: String) throws {
        let words = line.split(separator: " ").map(String.init)
        let hoisted = try CommandLineWords.hoisted(words, below: Root.self)
        #expect(hoisted.joined(separator: " ") == expected)
    }

    @Test(arguments: [
        ("clam list", CommandError.noSuchCommand(word: "clam", below: [], nearest: ["claim"])),
        ("claim lsit", .noSuchCommand(word: "lsit", below: ["claim"], nearest: ["list"])),
        ("claim archive", .noSuchCommand(word: "archive", below: ["claim"], nearest: [])),
        ("--quiet qu", .noSuchCommand(word: "qu", below: [], nearest: ["queue"])),
        ("claim help", .noSuchCommand(word: "help", below: ["claim"], nearest: [])),
        ("claim --format", .missingValue(option: "--format")),
    ])
    func `a slip in a command is answered with what was meant`(line: String, error: CommandError) {
        #expect(throws: error) {
            try CommandLineWords.hoisted(line.split(separator: " ").map(String.init), below: Root.self)
        }
    }

    @Test func `a word as long as a book is compared with nothing`() {
        let word = String(repeating: "claim", count: 100_000)
        #expect(throws: CommandError.noSuchCommand(word: word, below: [], nearest: [])) {
            try CommandLineWords.hoisted([word], below: Root.self)
        }
    }
}
