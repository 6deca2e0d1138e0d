/// Which flags a list asks for.
public struct FlagFilter: Sendable {
    /// The kind, such as `single-origin`; nil for all.
    public var kind: String?
    /// Whether those that somebody dismissed, or those that stand; nil for both.
    public var isDismissed: Bool?

    /// A filter that lets everything through.
    public init(kind: String? = nil, isDismissed: Bool? = nil) {
        self.kind = kind
        self.isDismissed = isDismissed
    }
}
