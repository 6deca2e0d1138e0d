public import StetModel

/// What stands beside a claim and a workflow may ask for: facts as they are stored, each with the value
/// that asks for nothing.
public struct ClaimFacts: Hashable, Sendable {
    /// What was let pass.
    public var clearances: Set<ClearanceKind> = []
    /// How many people were asked for a reply and had their chance.
    public var replyContacts = 0
    /// The checklists of which every item is ticked in this round.
    public var checklistsDone: Set<String> = []
    /// The proposals that nobody decided about, such as `b2`.
    public var openProposals: [String] = []
    /// The categories of the claims that are a part of it.
    public var childCategories: [ClaimCategory] = []
    /// The evidence of which no bytes were kept, such as `e3`.
    public var unarchived: [String] = []
    /// The evidence that was not graded.
    public var ungraded: [String] = []
    /// The evidence against the claim that no rationale mentions.
    public var unaddressedContrary: [String] = []

    /// What kinds of fact it states.
    public var tags: Set<FactTag> = []
    /// What keeps its attribution from being complete, such as `claimant`.
    public var unattributed: [String] = []
    /// The quotations in its words that none of the texts it appears in has.
    public var unmatchedQuotes: [String] = []
    /// The sentences of its article that hold no fact and are not marked as none, from 1.
    public var uncoveredSentences: [Int] = []
    /// The actions of this round since the last of which nothing was edited.
    public var unchangedSince: Set<String> = []

    /// No facts.
    public init() {}
}
