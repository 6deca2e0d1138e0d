/// Somebody who may be put into a slot, with what counts for and against it.
public struct Candidate: Hashable, Sendable {
    /// The person.
    public var member: TeamMember
    /// How many claims they hold or were offered.
    public var load: Int
    /// How many they take at most; nil for no limit.
    public var capacity: Int?
    /// Whether they are away.
    public var isAway: Bool
    /// Whether they declared a conflict of interest with the claim.
    public var isConflicted: Bool
    /// Whether they know the language of what it rests on; true where nobody said which that is.
    public var knowsLanguage: Bool
    /// Whether they know its topic; true where nobody said which that is.
    public var knowsTopic: Bool

    /// A candidate of these parts.
    public init(
        member: TeamMember, load: Int = 0, capacity: Int? = nil, isAway: Bool = false,
        isConflicted: Bool = false, knowsLanguage: Bool = true, knowsTopic: Bool = true
    ) {
        self.member = member
        self.load = load
        self.capacity = capacity
        self.isAway = isAway
        self.isConflicted = isConflicted
        self.knowsLanguage = knowsLanguage
        self.knowsTopic = knowsTopic
    }
}
