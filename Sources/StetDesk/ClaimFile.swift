import StetModel
import StetStorage
import StetWorkflow

/// A claim with all that its workflow may know of it, as it is stored now.
struct ClaimFile {
    let claim: Claim
    let pinned: PinnedWorkflow
    let assignments: [Assignment]
    let reviews: [Review]
    let evidence: [Evidence]
    let comments: [Comment]
    let steps: [Step]
    let edits: [ClaimEdit]
    let team: Team

    /// The file of one claim; whoever needs many takes them from a `ClaimShelf`.
    init(_ claim: Claim, team: Team, in database: any Database) throws {
        try self.init(claim, try database.pinnedWorkflow(of: claim), team: team, in: database)
    }

    init(_ claim: Claim, _ pinned: PinnedWorkflow, team: Team, in database: any Database) throws {
        self.claim = claim
        self.team = team
        self.pinned = pinned
        assignments = try database.assignments(of: claim.id)
        reviews = try database.reviews(of: claim.id)
        evidence = try database.evidence(about: claim.id)
        comments = try database.comments(on: claim.id)
        steps = try database.steps(of: claim.id)
        edits = try database.edits(of: claim.id)
    }

    var workflow: Workflow { pinned.workflow }
    var scale: Scale { pinned.scale }

    /// The facts that the engine decides on.
    var situation: ClaimSituation {
        let contributions =
            evidence.map { Contribution(person: team.person($0.addedBy), kind: .evidence, round: $0.round) }
            + edits.map {
                Contribution(person: team.person($0.editedBy), kind: $0.part.contribution, round: $0.round)
            }
        return ClaimSituation(
            claim: claim, contributions: contributions, assignments: assignments, reviews: reviews,
            evidence: evidence, steps: steps,
            blockingComments: comments.filter { $0.isBlocking && $0.resolvedBy == nil }.map(\.id.description),
            hold: claim.hold, person: team.person)
    }

    /// What approvals are bound to: a digest of text, verdict, rationale and evidence.
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
