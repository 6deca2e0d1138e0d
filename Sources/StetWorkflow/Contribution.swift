/// One edit that somebody made to a claim.
public struct Contribution: Hashable, Sendable {
    /// What was edited.
    public enum Kind: String, CaseIterable, Sendable {
        case text, verdict, rationale, evidence
    }

    /// The person who made it.
    public var person: Int
    /// What they edited.
    public var kind: Kind
    /// The round it was made in.
    public var round: Int

    /// An edit of these parts.
    public init(person: Int, kind: Kind, round: Int) {
        self.person = person
        self.kind = kind
        self.round = round
    }
}
