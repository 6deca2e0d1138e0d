import ArgumentParser

/// The options of commands that may ask another suggester.
struct SuggesterOptions: ParsableArguments {
    /// The program, as a shell starts it.
    @Option(
        help: ArgumentHelp(
            "A program that proposes attributions too, over JSON lines.", valueName: "command"))
    var suggester: String?

    /// How long it may take.
    @Option(help: ArgumentHelp("How long it may take for one document; else 30.", valueName: "seconds"))
    var suggesterTimeout: Double?

    /// The suggester, where one is wanted.
    ///
    /// - Throws: `CommandError.wrongValue` or `.wrongUse`.
    func suggester(in surroundings: Surroundings) throws(CommandError) -> Suggester? {
        if let seconds = suggesterTimeout, !(0.001...86_400).contains(seconds) {
            throw .wrongValue(
                option: "--suggester-timeout", value: String(seconds), possible: ["0.001 … 86400"])
        }
        guard let suggester else {
            guard suggesterTimeout == nil else {
                throw .wrongUse(
                    "--suggester-timeout stands alone.", advice: "It belongs to --suggester COMMAND.")
            }
            return nil
        }
        guard !suggester.isEmpty, !suggester.utf8.contains(0) else {
            throw .wrongUse("--suggester names no command.", advice: "Write it as in a shell.")
        }
        return Suggester(suggester, timeoutSeconds: suggesterTimeout ?? 30, in: surroundings)
    }
}
