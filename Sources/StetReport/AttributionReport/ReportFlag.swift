/// Something a rule of journalism tells the desk to look at.
public struct ReportFlag: Hashable, Sendable {
    /// Who set a flag aside, and why.
    public struct Dismissal: Hashable, Sendable {
        /// The handle of the person, without the @.
        public var reviewer: String
        /// The reason given.
        public var reason: String

        /// A dismissal by `reviewer`.
        public init(reviewer: String, reason: String) {
            self.reviewer = reviewer
            self.reason = reason
        }
    }

    /// Its id, such as `f1`.
    public var id: String
    /// Which flag it is, such as `single-origin`.
    public var kind: String
    /// What was seen, in a few words: "one origin, four outlets".
    public var summary: String
    /// The published rule it is tied to.
    public var rule: String
    /// The words that show it.
    public var evidence: [QuotedSpan]
    /// Who set it aside and why; nil while it stands.
    public var dismissed: Dismissal?

    /// The flag with this id.
    public init(
        id: String, kind: String, summary: String, rule: String, evidence: [QuotedSpan] = [],
        dismissed: Dismissal? = nil
    ) {
        self.id = id
        self.kind = kind
        self.summary = summary
        self.rule = rule
        self.evidence = evidence
        self.dismissed = dismissed
    }
}
