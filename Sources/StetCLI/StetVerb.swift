public import ArgumentParser

/// A command that does something: it parses, calls one use case and prints.
///
/// `StetMain` calls `run(in:)`; the parser's own `run()` is left to the nouns, where it shows help.
public protocol StetVerb: ParsableCommand {
    /// The options that every command has.
    var options: GlobalOptions { get }

    /// Does what the command is for.
    ///
    /// - Returns: `.done`, or the status that says what was found or went wrong on the way.
    func run(in surroundings: Surroundings) async throws -> ExitStatus
}
