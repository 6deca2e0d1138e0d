public import StetModel

/// One thing that was looked at, and how it is.
public struct HealthCheck: Hashable, Sendable {
    /// What was looked at.
    public var name: String
    /// Whether it is as it should be.
    public var isSound: Bool
    /// What was seen, in a sentence.
    public var detail: String

    /// A check with this outcome.
    public init(name: String, isSound: Bool, detail: String) {
        self.name = name
        self.isSound = isSound
        self.detail = detail
    }

    /// The check as JSON tells it.
    public var answer: JSON {
        ["name": .string(name), "ok": .boolean(isSound), "detail": .string(detail)]
    }
}
