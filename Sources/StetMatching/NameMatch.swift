/// Whether two names mean one person or organisation.
public enum NameMatch: Hashable, Sendable {
    /// The names are the same but for case, accents and titles.
    case same
    /// The names may well mean the same one; a person decides. The reason says why.
    case variant(reason: String)
    /// The names give no reason to think so.
    case different

    /// Whether the names may mean the same one.
    public var isCompatible: Bool { self != .different }

    /// The word for it: same, variant or different.
    public var name: String {
        switch self {
        case .same: "same"
        case .variant: "variant"
        case .different: "different"
        }
    }
}
