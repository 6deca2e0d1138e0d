public import ArgumentParser

/// The option of every command on a claim that says which version the caller looked at.
public struct SeenOption: ParsableArguments {
    /// The version seen; nil to act on whatever is there.
    @Option(help: ArgumentHelp("Fail if the claim has moved on from this version.", valueName: "version"))
    public var seen: Int?

    /// No version given.
    public init() {}
}
