/// Who checked a claim, in which slot, and how.
public struct ReportCheck: Hashable, Sendable {
    /// The handle of the person, without the @.
    public var reviewer: String
    /// The slot the person filled, such as `checker`.
    public var slot: String
    /// What the person did there, such as "submitted" or "approved".
    public var act: String
    /// How the desk knows that it was this person, such as "system user" or "claimed".
    public var identified: String?
    /// The event of the log that records it.
    public var event: Int?

    /// The part that `reviewer` had in a check.
    public init(
        reviewer: String, slot: String, act: String, identified: String? = nil, event: Int? = nil
    ) {
        self.reviewer = reviewer
        self.slot = slot
        self.act = act
        self.identified = identified
        self.event = event
    }
}
