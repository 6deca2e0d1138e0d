import StetModel

/// What a guard without a value may ask of the things that stand beside a claim.
public enum FactNeed: String, CaseIterable, Sendable {
    /// The bytes of each piece of evidence are kept.
    case evidenceArchived = "evidence-archived"
    /// Each piece of evidence is graded.
    case evidenceGraded = "evidence-graded"
    /// The rationale speaks to each piece of evidence against the claim.
    case contraryAddressed = "contrary-addressed"
    /// Every proposal for a change was decided about.
    case noOpenProposals = "no-open-proposals"
    /// Somebody had their chance to reply.
    case replyContact = "reply-contact"
    /// That a source is not named was let pass.
    case anonymityApproved = "anonymity-approved"
    /// The legal risk was let pass.
    case legalCleared = "legal-cleared"
    /// It has a claimant, and every place it appears at says who says it.
    case attributionComplete = "attribution-complete"
    /// What its words quote stands like that in a text it appears in.
    case quoteMatchesText = "quote-matches-text"
    /// Every sentence of its article holds a fact, or is marked as none.
    case sentencesCovered = "sentences-covered"

    /// What keeps the facts from meeting the need, by number where it is evidence or a proposal; nil when
    /// they meet it.
    func lack(in facts: ClaimFacts) -> [String]? {
        switch self {
        case .evidenceArchived: facts.unarchived.isEmpty ? nil : facts.unarchived
        case .evidenceGraded: facts.ungraded.isEmpty ? nil : facts.ungraded
        case .contraryAddressed: facts.unaddressedContrary.isEmpty ? nil : facts.unaddressedContrary
        case .noOpenProposals: facts.openProposals.isEmpty ? nil : facts.openProposals
        case .replyContact: facts.replyContacts > 0 ? nil : []
        case .anonymityApproved: facts.clearances.contains(.anonymity) ? nil : []
        case .legalCleared: facts.clearances.contains(.legal) ? nil : []
        case .attributionComplete: facts.unattributed.isEmpty ? nil : facts.unattributed
        case .quoteMatchesText: facts.unmatchedQuotes.isEmpty ? nil : facts.unmatchedQuotes
        case .sentencesCovered:
            facts.uncoveredSentences.isEmpty ? nil : facts.uncoveredSentences.map(String.init)
        }
    }

    /// The first of many.
    private func shortened(_ lacking: [String]) -> String {
        let shown = 12
        if lacking.count <= shown { return lacking.joined(separator: ", ") }
        return lacking.prefix(shown).joined(separator: ", ") + " and \(lacking.count - shown) more"
    }

    /// What is missing, in words, where these things lack it.
    func sentence(for lacking: [String]) -> String {
        let which = lacking.joined(separator: ", ")
        return switch self {
        case .evidenceArchived: "No bytes are kept of \(which)."
        case .evidenceGraded: "Evidence is not graded: \(which)."
        case .contraryAddressed: "The rationale does not speak to the evidence against the claim: \(which)."
        case .noOpenProposals: "Proposals wait for a decision: \(which)."
        case .replyContact: "Nobody concerned has had their chance to reply ('stet claim contact')."
        case .anonymityApproved: "That a source is not named was not let pass ('stet claim clear')."
        case .legalCleared: "The legal risk was not let pass ('stet claim clear')."
        case .attributionComplete: "The attribution is not complete: \(which)."
        case .quoteMatchesText: "No text it appears in says so word by word: \(which)."
        case .sentencesCovered:
            "Sentences hold no fact and are not marked as none ('stet claim sentences'): "
                + "\(shortened(lacking))."
        }
    }
}
