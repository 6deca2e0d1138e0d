public import ArgumentParser
import StetModel

/// The words of a command line, brought into the order that the parser understands.
public enum CommandLineWords {
    /// The words with the global options that stand before or between the command's own words moved
    /// behind them: `--format json claim list` becomes `claim list --format json`.
    ///
    /// An option's value is never taken for a command, and nothing behind the command's words or behind
    /// `--` is touched. Where the words name no complete command only help can follow, which takes no
    /// global options: they are dropped.
    ///
    /// - Throws: `CommandError.noSuchCommand` with what was probably meant, or `.missingValue`.
    public static func hoisted(
        _ words: [String], below root: any ParsableCommand.Type
    ) throws(CommandError) -> [String] {
        var command = root
        var path: [String] = []
        var options: [String] = []
        var rest = words[...]
        while let word = rest.first, !command.configuration.subcommands.isEmpty {
            if let count = globalOptionLength(word) {
                guard rest.count >= count else { throw .missingValue(option: word) }
                options += rest.prefix(count)
                rest = rest.dropFirst(count)
            } else if let next = subcommand(word, of: command) {
                command = next
                path.append(word)
                rest = rest.dropFirst()
            } else if word.hasPrefix("-") || word.isEmpty || (word == "help" && path.isEmpty) {
                break
            } else {
                let known = command.configuration.subcommands.map { $0._commandName }
                let nearest = NearestName.candidates(for: word, among: known)
                throw .noSuchCommand(word: word, below: path, nearest: nearest)
            }
        }
        let isComplete = command.configuration.subcommands.isEmpty
        return path + (isComplete ? options : []) + rest
    }

    /// How many words the global option that begins with `word` takes; nil where it is none.
    private static func globalOptionLength(_ word: String) -> Int? {
        if GlobalOptions.flags.contains(word) { return 1 }
        if GlobalOptions.valued.contains(word) { return 2 }
        return GlobalOptions.valued.contains { word.hasPrefix($0 + "=") } ? 1 : nil
    }

    private static func subcommand(
        _ word: String, of command: any ParsableCommand.Type
    ) -> (any ParsableCommand.Type)? {
        command.configuration.subcommands.first {
            $0._commandName == word || $0.configuration.aliases.contains(word)
        }
    }
}
