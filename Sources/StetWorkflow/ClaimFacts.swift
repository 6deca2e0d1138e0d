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

    /// No facts.
    public init() {}
}
