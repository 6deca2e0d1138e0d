/// A person who works on the desk, under one handle.
public struct Reviewer: Hashable, Sendable {
    /// What the person is called by in commands, without the `@`.
    public var handle: String
    /// The name that reports print.
    public var name: String
    /// The operating system account that speaks for this reviewer.
    public var account: String
    /// The person behind the handle: two handles with one number are one person.
    public var person: Int
    /// How many open assignments the person takes at most; nil for no limit.
    public var capacity: Int?
    /// Whether the person may act and be assigned.
    public var isActive: Bool
    /// When the reviewer was added.
    public var addedAt: Timestamp

    /// A reviewer of these parts.
    public init(
        handle: String, name: String, account: String, person: Int, capacity: Int? = nil,
        isActive: Bool, addedAt: Timestamp
    ) {
        self.handle = handle
        self.name = name
        self.account = account
        self.person = person
        self.capacity = capacity
        self.isActive = isActive
        self.addedAt = addedAt
    }
}
