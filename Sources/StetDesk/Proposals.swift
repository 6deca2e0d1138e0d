public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Proposes another text for a claim, or another rationale for a verdict on it; somebody else decides.
    public func propose(for id: ID<Claim>, _ draft: ProposalDraft, options: ChangeOptions) throws -> JSON {
        try change("claim propose", .comment, options, arguments: draft.arguments(id)) { change in
            var file = try change.file(id)
            let (after, reason) = (draft.after.trimmingSpaces, draft.reason.trimmingSpaces)
            try checkClaimText(after)
            guard !reason.isEmpty else {
                throw DeskError.missing("A proposal needs its reason.", remedy: "Give --reason TEXT.")
            }
            let before = try file.words(of: draft.part, for: change.actor.teamMember)
            guard after != before else {
                throw DeskError.againstRule("That is what stands there.", remedy: "There is nothing to do.")
            }
            let proposal = Proposal(
                id: try change.ledger.next(Proposal.self), claim: id, part: draft.part, before: before,
                after: after, reason: reason, state: .open, proposedBy: change.actor.reviewer.handle,
                proposedAt: change.now)
            try change.ledger.insert(proposal)
            return try change.answer("proposal.added", about: proposal.id, of: &file.claim)
        }
    }

    /// Accepts, declines or withdraws a proposal. Accepting it is an edit by both, who accepts and who
    /// proposed.
    public func answerProposal(
        _ id: ID<Proposal>, _ state: ProposalState, remark: String?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim proposal \(state.rawValue)", .comment, options,
            arguments: ["proposal": JSON(describing: id), "remark": remark.map(JSON.string) ?? .null]
        ) { change in
            var proposal = try database.require(id)
            var file = try change.file(proposal.claim)
            guard proposal.state == .open else {
                throw DeskError.againstRule(
                    "\(id) is \(proposal.state.rawValue) already.", remedy: "There is nothing to do.")
            }
            try change.mayAnswer(proposal, with: state, file)
            (proposal.state, proposal.remark) = (state, remark)
            (proposal.decidedBy, proposal.decidedAt) = (change.actor.reviewer.handle, change.now)
            change.ledger.updateWithEvent(proposal)
            if let place = file.proposals.firstIndex(where: { $0.id == id }) {
                file.proposals[place] = proposal
            }
            if state == .accepted { try change.apply(proposal, to: &file) }
            return try change.answer("proposal.\(state.rawValue)", about: id, of: &file.claim)
        }
    }

    /// The proposals about a claim, by number.
    public func proposalList(of id: ID<Claim>) throws -> ListPage {
        try look { database in
            let file = try ClaimFile(try database.require(id), team: try Team(database), in: database)
            let viewer = try actingMember().teamMember
            let visible = Set(file.visibleReviews(for: viewer).map(\.id))
            return ListPage(
                items: file.proposals.filter { file.maySee($0, viewer, telling: visible) }.map(\.answer))
        }
    }
}

extension ClaimFile {
    /// What stands in a part of the claim: of the rationale, that of the claim, else the last one that the
    /// person may see.
    fileprivate func words(of part: EditedPart, for viewer: TeamMember) throws -> String {
        guard part == .rationale else { return claim.text }
        if let rationale = claim.rationale { return rationale }
        let seen = visibleReviews(for: viewer).last { !$0.isVoid && $0.round == claim.round }
        guard let seen else {
            throw DeskError.againstRule(
                "\(claim.id) has no rationale that you can see.",
                remedy: "A rationale comes with a verdict.")
        }
        return seen.rationale
    }

    /// Whether a person may read a proposal: one about a rationale shows that rationale.
    ///
    /// - Parameter visible: the verdicts that they may see.
    func maySee(_ proposal: Proposal, _ viewer: TeamMember, telling visible: Set<ID<Review>>) -> Bool {
        guard proposal.part == .rationale, proposal.proposedBy != viewer.handle else { return true }
        let hidden = Set(reviews.map(\.rationale))
            .subtracting(reviews.filter { visible.contains($0.id) }.map(\.rationale))
        return !hidden.contains(proposal.before)
    }
}

extension DeskChange {
    /// Who decides about a proposal: its own writer withdraws it; an author of the claim or an editor, and
    /// not who proposed it, accepts or declines it.
    fileprivate func mayAnswer(_ proposal: Proposal, with state: ProposalState, _ file: ClaimFile) throws {
        let isOwn = file.team.isSame(proposal.proposedBy, actor.reviewer.handle)
        if state == .withdrawn {
            guard isOwn else {
                throw DeskError.againstRule(
                    "\(proposal.id) is @\(proposal.proposedBy)'s, who alone can withdraw it.",
                    remedy: "Accept or decline it.")
            }
            return
        }
        guard !isOwn else {
            throw DeskError.againstRule(
                "@\(actor.reviewer.handle) proposed \(proposal.id); somebody else decides about it.",
                remedy: "'stet claim proposal withdraw \(proposal.id)' takes it back.")
        }
        let involvement = file.situation.involvement(of: actor.reviewer.person, in: .author)
        let hasRated = file.reviews.contains { file.team.isSame($0.reviewer, actor.reviewer.handle) }
        let isOwnWord = involvement != nil || proposal.part == .rationale && hasRated
        guard actor.may(.editClaim) || isOwnWord else {
            throw DeskError.againstRule(
                "@\(actor.reviewer.handle) neither wrote \(file.claim.id) nor edits claims.",
                remedy: "An author of the claim or an editor decides.")
        }
    }

    /// Does what was proposed, as an edit of two people.
    fileprivate func apply(_ proposal: Proposal, to file: inout ClaimFile) throws {
        switch proposal.part {
        case .rationale: try acceptRationale(proposal, of: &file)
        default:
            guard file.claim.text == proposal.before else { throw proposal.isOutdated }
            try noteEdit(of: .text, before: proposal.before, in: &file, by: proposal.proposedBy)
            var wish = ClaimChange()
            wish.text = proposal.after
            try apply(wish, to: &file)
        }
    }

    /// Only who gave the verdict can give another reason for it: they give it again with the new one.
    private func acceptRationale(_ proposal: Proposal, of file: inout ClaimFile) throws {
        let (team, own) = (file.team, actor.reviewer.handle)
        let review = file.reviews.last {
            team.isSame($0.reviewer, own) && $0.round == file.claim.round && !$0.isVoid
        }
        guard let review else {
            throw DeskError.againstRule(
                "@\(own) gave no verdict on \(file.claim.id) that counts.",
                remedy: "Who gave the verdict decides about its rationale.")
        }
        guard review.rationale == proposal.before else { throw proposal.isOutdated }
        try noteEdit(of: .rationale, before: proposal.before, in: &file, by: proposal.proposedBy)
        try noteEdit(of: .rationale, before: proposal.before, in: &file)
        try rate(review.verdict, rationale: proposal.after, confidence: review.confidence, on: &file)
        try followEdit(on: &file)
    }
}

extension Proposal {
    fileprivate var isOutdated: DeskError {
        .againstRule(
            "What \(id) would change reads otherwise by now.",
            remedy: "Decline it, and have it proposed anew.")
    }

    /// The proposal as JSON tells it.
    var answer: JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "claim": JSON(describing: claim), "part": .string(part.rawValue),
            "before": .string(before), "after": .string(after), "reason": .string(reason),
            "state": .string(state.rawValue), "by": .string(proposedBy),
            "at": .string(proposedAt.description), "decidedBy": decidedBy.map(JSON.string),
            "decidedAt": decidedAt.map(JSON.init(describing:)), "remark": remark.map(JSON.string),
        ])
    }
}
