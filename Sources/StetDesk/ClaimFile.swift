import StetModel
import StetStorage
import StetWorkflow

/// A claim with all that its workflow may know of it, as it is stored now.
struct ClaimFile {
    /// The claim.
    var claim: Claim
    /// The workflow it runs under.
    let pinned: PinnedWorkflow
    /// Who holds and held its slots.
    var assignments: [Assignment]
    /// What people concluded.
    var reviews: [Review]
    /// All evidence, what was taken back included.
    var allEvidence: [Evidence]
    /// What people wrote beside it, deleted comments included.
    var allComments: [Comment]
    /// Its moves, in order.
    var steps: [Step]
    /// Who changed what it says or rests on.
    var edits: [ClaimEdit]
    /// The changes that people propose.
    var proposals: [Proposal]
    /// Who was asked for a reply.
    let contacts: [Contact]
    /// What was ticked off in this or an earlier round.
    let marks: [ChecklistMark]
    /// What was let pass.
    var clearances: [Clearance]
    /// What kinds of fact it states, tags taken back included.
    var allTags: [ClaimTag]
    /// The claims that are a part of it.
    let children: [Claim]
    /// Where it is corrected, or, for the item of a correction, that correction.
    var corrections: [Correction]
    /// Everybody on the desk.
    let team: Team
    /// What is known only by looking further, where the workflow asks for it.
    let outside: OutsideFacts

    /// The file of one claim; whoever needs many takes them from a `ClaimShelf`.
    init(_ claim: Claim, team: Team, in database: any Database) throws {
        try self.init(claim, try database.pinnedWorkflow(of: claim), team: team, in: database)
    }

    /// The file of a claim whose workflow was read already.
    init(_ claim: Claim, _ pinned: PinnedWorkflow, team: Team, in database: any Database) throws {
        guard let dossier = try ClaimDossier(of: claim.id, in: database) else {
            throw DeskError.noSuch(noun: Claim.noun, id: claim.id.description)
        }
        try self.init(dossier, pinned, team: team, in: database)
        self.claim = claim
    }

    /// The file that a dossier makes.
    init(_ dossier: ClaimDossier, _ pinned: PinnedWorkflow, team: Team, in database: any Database) throws {
        claim = dossier.claim
        self.pinned = pinned
        self.team = team
        assignments = dossier.assignments
        reviews = dossier.reviews
        allEvidence = dossier.evidence
        allComments = dossier.comments
        steps = dossier.steps
        edits = dossier.edits
        proposals = dossier.proposals
        contacts = dossier.contacts
        marks = dossier.marks
        clearances = dossier.clearances
        allTags = dossier.tags
        children = dossier.children
        corrections = dossier.corrections
        outside = try OutsideFacts(dossier, pinned.asked, team, in: database)
    }

    /// The rules it runs under.
    var workflow: Workflow { pinned.workflow }
    /// The scale it is rated on.
    var scale: Scale { pinned.scale }
    /// What people wrote beside it and did not delete.
    var comments: [Comment] { allComments.filter { $0.deletedAt == nil } }
    /// The kinds of fact it states.
    var tags: [FactTag] {
        let standing = Set(allTags.filter { $0.removedAt == nil }.map(\.tag))
        return FactTag.allCases.filter(standing.contains)
    }
    /// The evidence that stands.
    var evidence: [Evidence] { allEvidence.filter { $0.withdrawnAt == nil } }

    /// What a review was given on: a digest of the claim's text and of the evidence that stands.
    var binding: String {
        let pieces = evidence.map { JSON.array([JSON(describing: $0.id), .string($0.stance.rawValue)]) }
        let content: JSON = [.string(claim.text), .array(pieces)]
        return ContentHash.hex(content.canonical)
    }
}
