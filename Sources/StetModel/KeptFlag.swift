/// A flag that a report has shown: its number, what it is known again by, and what a person said to it.
///
/// What a flag says is found anew for each report; only this is kept.
public struct KeptFlag: Hashable, Sendable {
    /// The flag's number.
    public var id: ID<KeptFlag>
    /// The story it was first raised in.
    public var story: ID<Story>
    /// What is flagged, such as `single-origin`.
    public var kind: String
    /// The digest of the kind and of the words that show it, 64 hexadecimal digits.
    public var identity: String
    /// When a report first showed it.
    public var raisedAt: Timestamp
    /// Who set it aside; nil while it stands.
    public var dismissedBy: String?
    /// When.
    public var dismissedAt: Timestamp?
    /// Why.
    public var reason: String?

    /// A flag of these parts.
    public init(
        id: ID<KeptFlag>, story: ID<Story>, kind: String, identity: String, raisedAt: Timestamp,
        dismissedBy: String? = nil, dismissedAt: Timestamp? = nil, reason: String? = nil
    ) {
        self.id = id
        self.story = story
        self.kind = kind
        self.identity = identity
        self.raisedAt = raisedAt
        self.dismissedBy = dismissedBy
        self.dismissedAt = dismissedAt
        self.reason = reason
    }
}

extension KeptFlag: Numbered {
    public static let letter: Character = "f"
    public static let noun = "flag"
}
