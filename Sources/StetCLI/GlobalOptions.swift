public import ArgumentParser

/// The options of every command; they are accepted before the noun too (see `CommandLineWords`).
public struct GlobalOptions: ParsableArguments {
    /// The database the command works on, where the line names one.
    @Option(help: ArgumentHelp("The database: sqlite:PATH, a path, or postgresql://…", valueName: "url"))
    public var database: String?

    /// The handle to act under, where the line names one.
    @Option(name: .customLong("as"), help: ArgumentHelp("Act for this reviewer.", valueName: "handle"))
    public var actor: String?

    /// The format of the answer, where the line names one.
    @Option(help: ArgumentHelp("The format of the answer: table, json, jsonl, csv.", valueName: "format"))
    public var format: String?

    /// Whether all talk but errors is left out.
    @Flag(name: .shortAndLong, help: "Say nothing on standard error but errors.")
    public var quiet = false

    /// No options given.
    public init() {}

    /// The names of the options that take a value.
    static let valued: Set<String> = ["--database", "--as", "--format"]
    /// The names of those that take none.
    static let flags: Set<String> = ["--quiet", "-q"]

    /// The format that was asked for among those this command knows, or `standard`.
    ///
    /// - Throws: `CommandError.wrongValue`, which names the formats there are.
    public func format<Format>(
        among formats: Format.Type, standard: Format
    ) throws(CommandError) -> Format
    where Format: RawRepresentable<String> & CaseIterable {
        guard let format else { return standard }
        if let known = Format(rawValue: format) { return known }
        throw .wrongValue(
            option: "--format", value: format, possible: Format.allCases.map(\.rawValue))
    }

    /// The common format that was asked for, else a table.
    public func outputFormat() throws(CommandError) -> OutputFormat {
        try format(among: OutputFormat.self, standard: .table)
    }
}
