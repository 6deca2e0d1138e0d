/// That somebody was asked for a reply, and what came of it.
public struct Contact: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<Contact>
    /// The claim.
    public var claim: ID<Claim>
    /// Who was asked.
    public var whom: String
    /// How: by telephone, by mail …
    public var channel: String
    /// What came of it.
    public var outcome: ContactOutcome
    /// What was said.
    public var note: String?
    /// Who asked.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp
    /// When the outcome was known.
    public var answeredAt: Timestamp?

    /// A contact of these parts.
    public init(
        id: ID<Contact>, claim: ID<Claim>, whom: String, channel: String, outcome: ContactOutcome,
        note: String? = nil, addedBy: String, addedAt: Timestamp, answeredAt: Timestamp? = nil
    ) {
        self.id = id
        self.claim = claim
        self.whom = whom
        self.channel = channel
        self.outcome = outcome
        self.note = note
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.answeredAt = answeredAt
    }
}

extension Contact: Numbered {
    public static let letter: Character = "i"
    public static let noun = "contact"
}
