import StetModel
import StetStorage
import StetWorkflow

/// A claim with all that its workflow may know of it, as it is stored now.
struct ClaimFile {
    /// The claim.
    let claim: Claim
    /// The workflow it runs under.
    let pinned: PinnedWorkflow
    /// Who holds and held its slots.
    let assignments: [Assignment]
    /// What people concluded.
    let reviews: [Review]
    /// The evidence that stands.
    let evidence: [Evidence]
    private let allEvidence: [Evidence]
    /// What people wrote beside it.
    let comments: [Comment]
    /// Its moves, in order.
    let steps: [Step]
    /// Who changed what it says or rests on.
    let edits: [ClaimEdit]
    /// Everybody on the desk.
    let team: Team

    /// The file of one claim; whoever needs many takes them from a `ClaimShelf`.
    init(_ claim: Claim, team: Team, in database: any Database) throws {
        try self.init(claim, try database.pinnedWorkflow(of: claim), team: team, in: database)
    }

    /// The file of a claim whose workflow was read already.
    init(_ claim: Claim, _ pinned: PinnedWorkflow, team: Team, in database: any Database) throws {
        self.claim = claim
        self.team = team
        self.pinned = pinned
        assignments = try database.assignments(of: claim.id)
        reviews = try database.reviews(of: claim.id)
        allEvidence = try database.allEvidence(about: claim.id)
        evidence = allEvidence.filter { $0.withdrawnAt == nil }
        comments = try database.comments(on: claim.id)
        steps = try database.steps(of: claim.id)
        edits = try database.edits(of: claim.id)
    }

    /// The rules it runs under.
    var workflow: Workflow { pinned.workflow }
    /// The scale it is rated on.
    var scale: Scale { pinned.scale }

    /// The facts that the engine decides on.
    var situation: ClaimSituation {
        let contributions =
            allEvidence.map {
                Contribution(person: team.person($0.addedBy), kind: .evidence, round: $0.round)
            }
            + edits.map {
                Contribution(person: team.person($0.editedBy), kind: $0.part.contribution, round: $0.round)
            }
        return ClaimSituation(
            claim: claim, contributions: contributions, assignments: assignments, reviews: reviews,
            evidence: evidence, steps: steps,
            blockingComments: comments.filter { $0.isBlocking && $0.resolvedBy == nil }.map(\.id.description),
            hold: claim.hold, person: team.person)
    }

    /// What a review was given on: a digest of the claim's text and of the evidence that stands.
    var binding: String {
        let pieces = evidence.map { JSON.array([JSON(describing: $0.id), .string($0.stance.rawValue)]) }
        let content: JSON = [.string(claim.text), .array(pieces)]
        return ContentHash.hex(content.canonical)
    }
}

extension EditedPart {
    fileprivate var contribution: Contribution.Kind {
        switch self {
        case .text: .text
        case .verdict: .verdict
        case .rationale: .rationale
        case .evidence: .evidence
        }
    }
}
