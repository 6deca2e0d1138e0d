public import StetModel

/// All that a workflow may know of a claim: stored facts, nothing that a caller says of itself.
public struct ClaimSituation: Hashable, Sendable {
    /// The state it is in.
    public var state: String
    /// The pass of review, from 1.
    public var round: Int
    /// The person who added it; nil when the program did.
    public var author: Int?
    /// The edits of its text, verdict, rationale and evidence, withdrawn evidence included.
    public var contributions: [Contribution]
    /// Who holds and held its slots, oldest first.
    public var holders: [SlotHolder]
    /// The verdicts people gave, oldest first.
    public var reviews: [ReviewFact]
    /// The evidence that stands.
    public var evidence: [EvidenceFact]
    /// The open comments that block, such as `m3`.
    public var blockingComments: [String]
    /// Why it is on hold; nil when it is not.
    public var hold: String?
    /// The steps it has made, oldest first.
    public var history: [StepFact]
    /// The persons who must not judge it.
    public var conflicted: Set<Int> = []
    /// What stands beside it.
    public var facts = ClaimFacts()

    /// A claim in this situation.
    public init(
        state: String, round: Int = 1, author: Int? = nil, contributions: [Contribution] = [],
        holders: [SlotHolder] = [], reviews: [ReviewFact] = [], evidence: [EvidenceFact] = [],
        blockingComments: [String] = [], hold: String? = nil, history: [StepFact] = []
    ) {
        self.state = state
        self.round = round
        self.author = author
        self.contributions = contributions
        self.holders = holders
        self.reviews = reviews
        self.evidence = evidence
        self.blockingComments = blockingComments
        self.hold = hold
        self.history = history
    }

    /// The claim as it is stored; `person` gives the person behind a handle. All rows must be the
    /// claim's own, in the order of their numbers.
    public init(
        claim: Claim, contributions: [Contribution], assignments: [Assignment], reviews: [Review],
        evidence: [Evidence], steps: [Step], blockingComments: [String], hold: String?,
        person: (String) -> Int
    ) {
        self.init(
            state: claim.state, round: claim.round, author: person(claim.addedBy),
            contributions: contributions,
            holders: assignments.map {
                SlotHolder(
                    slot: $0.slot, person: person($0.reviewer), handle: $0.reviewer, status: $0.state,
                    round: $0.round, seat: $0.seat)
            },
            reviews: reviews.map {
                ReviewFact(
                    slot: $0.slot, person: person($0.reviewer), round: $0.round, verdict: $0.verdict,
                    rationaleLength: trimmedLength(of: $0.rationale), isVoid: $0.isVoid)
            },
            evidence: evidence.filter { $0.withdrawnAt == nil }.map {
                EvidenceFact(
                    stance: $0.stance, isPrimary: $0.isPrimary, group: $0.independenceGroup,
                    form: $0.form, by: person($0.addedBy))
            },
            blockingComments: blockingComments, hold: hold,
            history: steps.map {
                StepFact(
                    action: $0.action, person: person($0.takenBy), round: $0.round, reason: $0.reason,
                    isOverride: $0.overrideReason != nil)
            })
    }

    /// Who actively holds a slot.
    public func holder(of slot: String) -> SlotHolder? {
        holders.last { $0.slot == slot && $0.status == .active }
    }

    /// Whether a person actively holds a slot.
    public func holds(_ slot: String, _ person: Int) -> Bool {
        holders.contains { $0.slot == slot && $0.person == person && $0.status == .active }
    }

    /// The verdict that counts in a slot: the last one of this round that is not void.
    public func review(in slot: String) -> ReviewFact? {
        reviews.last { $0.slot == slot && $0.round == round && !$0.isVoid }
    }

    /// The verdict that a person gave in a slot they hold now and that counts there.
    public func ownReview(of person: Int) -> ReviewFact? {
        reviews.last {
            $0.person == person && $0.round == round && !$0.isVoid && holds($0.slot, person)
                && (isShared($0.slot) || review(in: $0.slot) == $0)
        }
    }

    /// How often one of the actions was taken in this round.
    public func timesTaken(_ actions: [String]) -> Int {
        history.count { $0.round == round && actions.contains($0.action) }
    }
}
