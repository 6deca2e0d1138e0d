/// What a workflow knows of one verdict that somebody gave.
public struct ReviewFact: Hashable, Sendable {
    /// The slot it was given in.
    public var slot: String
    /// The person who gave it.
    public var person: Int
    /// The round it was given in.
    public var round: Int
    /// The verdict.
    public var verdict: String
    /// How many characters the rationale has, blanks at the ends not counted.
    public var rationaleLength: Int
    /// Whether it counts no more.
    public var isVoid: Bool

    /// A verdict of these parts.
    public init(
        slot: String, person: Int, round: Int, verdict: String, rationaleLength: Int, isVoid: Bool = false
    ) {
        self.slot = slot
        self.person = person
        self.round = round
        self.verdict = verdict
        self.rationaleLength = rationaleLength
        self.isVoid = isVoid
    }
}
