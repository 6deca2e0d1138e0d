import StetCLI
import StetTestSupport
import Testing

struct CommandDocsTests {
    @Test func `every command stands in the document of the command line`() throws {
        let text = try Repository.text("docs/cli.md")
        let missing = try CommandTree.ofProgram().command.all().map(\.words).filter { !text.contains($0) }
        #expect(missing.joined(separator: "\n") == "")
    }

    @Test func `every option stands in the section of its command`() throws {
        let sections = try Self.sections()
        let common =
            sections["Global options", default: ""] + sections["Commands that change the desk", default: ""]
        let missing = try CommandTree.ofProgram().command.all().flatMap { words, command in
            let section = sections[words, default: ""]
            return command.options.filter { option in
                ![section, common].contains { Self.names($0, option) }
            }.map { "\(words) \($0)" }
        }
        #expect(missing.joined(separator: "\n") == "")
    }

    @Test func `every command says what it does`() throws {
        let silent = try CommandTree.ofProgram().command.all().filter { ($0.command.abstract ?? "").isEmpty }
        #expect(silent.map(\.words) == [])
    }

    @Test func `every exit status stands in the document of the command line`() throws {
        let rows = try Self.sections()["Exit status", default: ""]
        let missing = ExitStatus.allCases.map(\.rawValue).filter { !rows.contains("| \($0) |") }
        #expect(missing == [])
    }

    /// The sections of the document by their headings, each up to the next heading of any level; marks of
    /// code are taken off the headings.
    private static func sections() throws -> [String: String] {
        var sections: [String: String] = [:]
        var heading = ""
        for line in try Repository.text("docs/cli.md").split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if line.hasPrefix("#") {
                heading = line.drop { $0 == "#" }.dropFirst().filter { $0 != "`" }
            }
            sections[heading, default: ""] += line + "\n"
        }
        return sections
    }

    /// Whether `text` names the option, and not only a longer one that begins with it.
    private static func names(_ text: String, _ option: String) -> Bool {
        text.split(separator: option, omittingEmptySubsequences: false).dropFirst().contains { rest in
            guard let next = rest.first else { return true }
            return !next.isLetter && !next.isNumber && next != "-"
        }
    }
}
