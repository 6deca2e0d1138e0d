public import Foundation

/// A verdict that is not on the claim's scale.
public struct UnknownVerdict: Error, Hashable, Sendable {
    /// What was given.
    public let typed: String
    /// The scale.
    public let scale: String
    /// What the scale has.
    public let values: [String]
    /// What was probably meant.
    public let nearest: String?
}

extension UnknownVerdict: LocalizedError {
    public var errorDescription: String? { "‘\(typed)’ is not a verdict of the scale \(scale)." }

    public var recoverySuggestion: String? {
        if let nearest { return "Did you mean ‘\(nearest)’?" }
        return "Use one of: \(values.joined(separator: ", "))."
    }
}
