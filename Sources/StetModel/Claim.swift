/// One checkable proposition and how far the desk has come with it.
public struct Claim: Hashable, Sendable {
    /// The claim's number.
    public var id: ID<Claim>
    /// The proposition, as a sentence that can be true or false.
    public var text: String
    /// The version of the workflow it runs under.
    public var workflow: ID<StoredWorkflow>
    /// The state of that workflow it is in.
    public var state: String
    /// The kind of that state.
    public var category: ClaimCategory
    /// The pass of review, from 1.
    public var round: Int
    /// Grows by one with every event on the claim or what belongs to it.
    public var version: Int
    /// The verdict on the workflow's scale.
    public var verdict: String?
    /// Why that verdict.
    public var rationale: String?
    /// Whether it is out.
    public var publication: Publication
    /// Whether it was said at all, apart from whether it is true.
    public var finding: AttributionFinding?
    /// Who made the claim.
    public var claimant: ID<Source>?
    /// Why it is on hold; nil when it is not.
    public var hold: String?
    /// The claim it is a part of.
    public var parent: ID<Claim>?
    /// The story it was found in.
    public var story: ID<Story>?
    /// 1 (first) to 5 (last).
    public var priority: Int
    /// The day the claim speaks of.
    public var asOf: String?
    /// Why it was selected.
    public var reason: String?
    /// The suggestion it was made from.
    public var suggestion: ID<Suggestion>?
    /// Who added it; they count as its author.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp
    /// When it came into its state.
    public var movedAt: Timestamp
    /// What it is: a claim, a tip, a correction or a piece.
    public var kind: ClaimKind
    /// What it is about, for the choice of people.
    public var topic: String?
    /// The language of what it rests on, such as `de`.
    public var language: String?

    /// A claim of these parts.
    public init(
        id: ID<Claim>, text: String, workflow: ID<StoredWorkflow>, state: String,
        category: ClaimCategory, round: Int, version: Int, verdict: String? = nil,
        rationale: String? = nil, publication: Publication, finding: AttributionFinding? = nil,
        claimant: ID<Source>? = nil, hold: String? = nil, parent: ID<Claim>? = nil,
        story: ID<Story>? = nil, priority: Int, asOf: String? = nil, reason: String? = nil,
        suggestion: ID<Suggestion>? = nil, addedBy: String, addedAt: Timestamp, movedAt: Timestamp,
        kind: ClaimKind = .claim, topic: String? = nil, language: String? = nil
    ) {
        self.id = id
        self.text = text
        self.workflow = workflow
        self.state = state
        self.category = category
        self.round = round
        self.version = version
        self.verdict = verdict
        self.rationale = rationale
        self.publication = publication
        self.finding = finding
        self.claimant = claimant
        self.hold = hold
        self.parent = parent
        self.story = story
        self.priority = priority
        self.asOf = asOf
        self.reason = reason
        self.suggestion = suggestion
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.movedAt = movedAt
        self.kind = kind
        self.topic = topic
        self.language = language
    }
}

extension Claim: Numbered {
    public static let letter: Character = "c"
    public static let noun = "claim"
}
