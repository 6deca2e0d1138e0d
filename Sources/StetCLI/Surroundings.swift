/// What a command finds around it: the console, the environment, standard input and a folder.
public struct Surroundings {
    /// Where the command answers and talks.
    public let console: Console
    /// The environment variables.
    public let environment: [String: String]
    /// Standard input.
    public let input: ByteSource
    /// The folder the command was called in.
    public let folder: String

    /// Surroundings with these parts.
    public init(console: Console, environment: [String: String], input: ByteSource, folder: String) {
        self.console = console
        self.environment = environment
        self.input = input
        self.folder = folder
    }

    /// The bytes behind a word of the command line: a file's, or standard input's for `-`.
    ///
    /// - Throws: `CommandError.noSuchFile`, `.isFolder` or `.unreadable`.
    public func source(_ path: String) throws(CommandError) -> ByteSource {
        path == "-" ? input : try InputFile(path, in: folder).source
    }
}
