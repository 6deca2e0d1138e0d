public import ArgumentParser

/// The options of every command that changes the desk.
public struct MutationOptions: ParsableArguments {
    /// The name of this one request, so that it is done once at most.
    @Option(
        help: ArgumentHelp(
            "Do it once at most: the same id again changes nothing and prints the same answer.",
            valueName: "id"))
    public var requestID: String?

    /// Whether to show only what would be done.
    @Flag(help: "Show what would be done; change nothing.")
    public var dryRun = false

    /// No options given.
    public init() {}
}
