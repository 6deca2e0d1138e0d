public import StetModel

/// Somebody on the desk as a workflow sees them.
public struct TeamMember: Hashable, Sendable {
    /// The handle they act under.
    public var handle: String
    /// The person behind the handle; two handles with one number are one person.
    public var person: Int
    /// The roles they hold now.
    public var roles: Set<Role>

    /// A member of these parts.
    public init(handle: String, person: Int, roles: Set<Role>) {
        self.handle = handle
        self.person = person
        self.roles = roles
    }
}
