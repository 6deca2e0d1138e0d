public import StetModel

/// Who may take which actions although something is missing, with a written reason.
public struct OverrideRule: Hashable, Sendable {
    /// The shortest reason that counts, in characters.
    public static let reasonLength = 20

    /// The roles that may; one of them is enough.
    public let roles: [Role]
    /// The actions that may be taken so.
    public let actions: [String]
}
