/// One claim with all that a report says of it.
public struct ReportClaim: Hashable, Sendable {
    /// Its id, such as `c7`.
    public var id: String
    /// The proposition.
    public var text: String
    /// The state of the workflow it is in.
    public var state: ReportTerm
    /// The category of that state: `new`, `active`, `waiting`, `review`, `done` or `dropped`.
    public var category: String
    /// The verdict that stands, if there is one.
    public var verdict: ReportTerm?
    /// The place of that verdict on its scale; nil for one outside its order.
    public var rating: ReportRating?
    /// The workflow it runs under, such as `four-eyes`.
    public var workflow: String?
    /// `unpublished`, `published`, `corrected` or `retracted`.
    public var publication: String
    /// Whether they said it at all: `said`, `not-said`, `altered` or `unverifiable`.
    public var finding: String?
    /// Who made the claim.
    public var claimant: String?
    /// Who checked it, in which slot, and how.
    public var checks: [ReportCheck]
    /// Where the articles make it, in the order of articles and spans.
    public var appearances: [ReportAppearance]
    /// The independent origins it goes back to.
    public var origins: ClaimOrigins
    /// What stands beside it.
    public var remarks: [ReportRemark]
    /// The evidence, in order of id.
    public var evidence: [ReportEvidence]
    /// The reviews, in order of id.
    public var reviews: [ReportReview]
    /// The ids of the flags raised on it.
    public var flags: [String]
    /// The claim it was merged into, where it was.
    public var mergedInto: String?

    /// The claim with this id.
    public init(
        id: String, text: String, state: ReportTerm, category: String, verdict: ReportTerm? = nil,
        rating: ReportRating? = nil, workflow: String? = nil, publication: String = "unpublished",
        finding: String? = nil,
        claimant: String? = nil,
        checks: [ReportCheck] = [], appearances: [ReportAppearance] = [],
        origins: ClaimOrigins = ClaimOrigins(), remarks: [ReportRemark] = [],
        evidence: [ReportEvidence] = [], reviews: [ReportReview] = [], flags: [String] = [],
        mergedInto: String? = nil
    ) {
        self.id = id
        self.text = text
        self.state = state
        self.category = category
        self.verdict = verdict
        self.rating = rating
        self.workflow = workflow
        self.publication = publication
        self.finding = finding
        self.claimant = claimant
        self.checks = checks
        self.appearances = appearances
        self.origins = origins
        self.remarks = remarks
        self.evidence = evidence
        self.reviews = reviews
        self.flags = flags
        self.mergedInto = mergedInto
    }
}
