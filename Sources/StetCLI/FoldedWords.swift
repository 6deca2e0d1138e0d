import ArgumentParser

/// The words of a command line in which long runs of files are folded into one word each.
///
/// The time the parser takes grows with the square of the number of files: 10,000 of them cost it more
/// than reading them all. Only commands that take many files are folded, and none of their options takes
/// more than one value, so that all words of a run behind its first are files.
struct FoldedWords {
    /// The words for the parser.
    let words: [String]
    private let root: any ParsableCommand.Type
    private let runs: [String: [String]]
    private static let longest = 64

    /// Folds the words of a command below `root`.
    init(_ words: [String], below root: any ParsableCommand.Type) {
        self.root = root
        guard words.count > FoldedWords.longest, FoldedWords.takesManyFiles(words, below: root) else {
            (self.words, runs) = (words, [:])
            return
        }
        var kept: [String] = []
        var runs: [String: [String]] = [:]
        var rest = words[...]
        while !rest.isEmpty {
            let run = rest.prefix { $0 == "-" || !$0.hasPrefix("-") }
            let ends = run.endIndex < rest.endIndex ? 1 : 0
            if run.count > FoldedWords.longest {
                // No word of a real command line holds a NUL. The command's own words stand in the first run.
                let mark = "\u{0}\(runs.count)"
                kept += run.prefix(4)
                kept.append(mark)
                runs[mark] = Array(run.dropFirst(4))
            } else {
                kept += run
            }
            kept += rest.dropFirst(run.count).prefix(ends)
            rest = rest.dropFirst(run.count + ends)
        }
        (self.words, self.runs) = (kept, runs)
    }

    /// The command that the words spell, with all of its files.
    func command() throws -> any ParsableCommand {
        let command = try root.parseAsRoot(words)
        guard !runs.isEmpty, var verb = command as? any ManyFilesVerb else { return command }
        verb.files = verb.files.flatMap { runs[$0] ?? [$0] }
        return verb
    }

    private static func takesManyFiles(_ words: [String], below root: any ParsableCommand.Type) -> Bool {
        var command = root
        for word in words {
            guard let next = command.configuration.subcommands.first(where: { $0._commandName == word })
            else {
                break
            }
            command = next
        }
        return command is any ManyFilesVerb.Type
    }
}
