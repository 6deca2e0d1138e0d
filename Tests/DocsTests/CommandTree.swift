import ArgumentParser
import Foundation
import StetCLI

/// The commands of `stet` as the parser describes them.
struct CommandTree: Decodable {
    /// One command with what it takes.
    struct Command: Decodable {
        /// The last word of the command.
        let commandName: String
        /// The sentence of its help.
        let abstract: String?
        /// The commands below it.
        let subcommands: [Command]?
        /// Its options and values.
        let arguments: [Argument]?

        /// The command and all below it, each with the words that call it.
        func all(below path: [String] = []) -> [(words: String, command: Command)] {
            let words = path + [commandName]
            return [(words.joined(separator: " "), self)]
                + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { $0.all(below: words) }
        }

        /// The long names of its options.
        var options: [String] {
            (arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map { "--" + $0.name }
        }
    }

    /// One option or value of a command.
    struct Argument: Decodable {
        /// The names of an option.
        let names: [Name]?
    }

    /// One spelling of an option.
    struct Name: Decodable {
        /// `long` or `short`.
        let kind: String
        /// The name without hyphens.
        let name: String
    }

    /// The root, `stet` itself.
    let command: Command

    /// The tree of the program.
    static func ofProgram() throws -> CommandTree {
        try JSONDecoder().decode(CommandTree.self, from: Data(StetCommand._dumpHelp().utf8))
    }
}
