import StetModel
import StetStorage
import StetWorkflow

extension ClaimFile {
    /// The facts that the engine decides on.
    var situation: ClaimSituation {
        let contributions =
            allEvidence.map {
                Contribution(person: team.person($0.addedBy), kind: .evidence, round: $0.round)
            }
            + edits.map {
                Contribution(person: team.person($0.editedBy), kind: $0.part.contribution, round: $0.round)
            }
            // Whoever had a hand in what is corrected counts as an author of the correction, and who wrote
            // a piece as an author of its facts.
            + outside.involved.union(outside.writers).sorted().map {
                Contribution(person: $0, kind: .text, round: claim.round)
            }
        var situation = ClaimSituation(
            claim: claim, contributions: contributions, assignments: assignments, reviews: countedReviews,
            evidence: evidence, steps: steps,
            blockingComments: comments.filter { $0.isBlocking && $0.resolvedBy == nil }.map(\.id.description),
            hold: claim.hold, person: team.person)
        situation.conflicted = outside.conflicted
        situation.facts = facts(beside: situation)
        return situation
    }

    /// What stands beside the claim and a workflow may ask for.
    private func facts(beside situation: ClaimSituation) -> ClaimFacts {
        var facts = ClaimFacts()
        facts.clearances = Set(
            clearances.filter { $0.withdrawnAt == nil && !isOwnWork(of: $0.givenBy, in: situation) }
                .map(\.kind))
        facts.replyContacts = contacts.count(where: \.isSettled)
        facts.checklistsDone = checklistsDone
        facts.openProposals = proposals.filter { $0.state == .open }.map(\.id.description)
        facts.childCategories = children.map(\.category)
        let standing = evidence
        facts.unarchived = standing.filter { $0.snapshot == nil }.map(\.id.description)
        facts.ungraded = standing.filter { $0.grade == nil }.map(\.id.description)
        let rationales = reviews.filter { !$0.isVoid && $0.round == claim.round }.map(\.rationale)
        facts.unaddressedContrary = standing.filter { $0.stance == .refutes }.map(\.id.description)
            .filter { id in !rationales.contains { $0.mentions(id) } }
        facts.tags = Set(tags)
        facts.unattributed = outside.unattributed
        facts.unmatchedQuotes = outside.unmatchedQuotes
        facts.uncoveredSentences = outside.uncoveredSentences
        facts.unchangedSince = unchangedSince
        return facts
    }

    /// Whether a person is an author of the claim, or gave a verdict on it in a slot that is not kept apart
    /// from its authors: nobody clears their own work.
    func isOwnWork(of handle: String, in situation: ClaimSituation) -> Bool {
        let person = team.person(handle)
        if situation.involvement(of: person, in: .author) != nil { return true }
        let working = workflow.slots.filter { !$0.distinct.contains(.author) }.map(\.name)
        return situation.reviews.contains {
            $0.person == person && $0.round == situation.round && !$0.isVoid && working.contains($0.slot)
        }
    }

    /// The actions of this round since the last of which nothing was edited.
    private var unchangedSince: Set<String> {
        let last = steps.filter { $0.round == claim.round }.reduce(into: [:]) { $0[$1.action] = $1.edits }
        return Set(last.filter { $0.value == editCount }.keys)
    }

    /// How many edits of text, verdict, rationale and evidence the claim has seen; a verdict that a person
    /// gives anew is one.
    var editCount: Int {
        let renewed = reviews.indices.count { index in
            reviews[..<index].contains {
                $0.slot == reviews[index].slot && team.isSame($0.reviewer, reviews[index].reviewer)
            }
        }
        return edits.count + allEvidence.count + allEvidence.count { $0.withdrawnAt != nil } + renewed
    }

    /// The verdicts, those void that were given on another text or other evidence in a slot that judges
    /// the work of others.
    private var countedReviews: [Review] {
        let judging = Set(workflow.slots.filter { $0.distinct.contains(.author) }.map(\.name))
        guard reviews.contains(where: { judging.contains($0.slot) && !$0.isVoid }) else { return reviews }
        let binding = binding
        return reviews.map { review in
            guard judging.contains(review.slot), review.boundTo != binding else { return review }
            var review = review
            review.isVoid = true
            return review
        }
    }
}

extension String {
    /// Whether the text names an id, such as `e3`, as a word of its own.
    fileprivate func mentions(_ id: String) -> Bool {
        utf8.split { byte in
            !((0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte >= 0x80)
        }.contains { $0.elementsEqual(id.utf8) }
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
