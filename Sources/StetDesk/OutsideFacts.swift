import StetMatching
import StetModel
import StetStorage
import StetText
import StetWorkflow

/// What a workflow may ask about a claim that does not stand beside the claim itself: it is looked up
/// only where the workflow names a condition that needs it.
struct OutsideFacts {
    /// The persons who had a hand in the claim that this one corrects.
    var involved: Set<Int> = []
    /// The persons who wrote the piece that the claim is a fact of.
    var writers: Set<Int> = []
    /// The persons who have a conflict of interest with the claim.
    var conflicted: Set<Int> = []
    /// What keeps its attribution from being complete.
    var unattributed: [String] = []
    /// What its words quote and no text it appears in says.
    var unmatchedQuotes: [String] = []
    /// The sentences of its article that hold no fact and are not marked as none.
    var uncoveredSentences: [Int] = []

    /// Looks up what the conditions of the workflow ask for.
    init(
        _ dossier: ClaimDossier, _ asked: Set<Guard>, _ team: Team, in database: any Database
    ) throws {
        let correction = dossier.corrections.first { $0.item == dossier.claim.id }
        if let correction, let original = try ClaimDossier(of: correction.claim, in: database) {
            involved = original.involved
        }
        if let parent = dossier.claim.parent {
            writers = Set(try database.writers(ofPiece: parent).map { team.person($0) })
        }
        if asked.contains(.noConflictOfInterest) {
            conflicted = Set(try database.conflicted(with: dossier.claim).map { team.person($0) })
        }
        if asked.contains(.fact(.attributionComplete)) {
            unattributed = try database.unattributed(dossier.claim)
        }
        if asked.contains(.fact(.quoteMatchesText)) {
            unmatchedQuotes = try database.unmatchedQuotes(of: dossier.claim)
        }
        if asked.contains(.fact(.sentencesCovered)) {
            uncoveredSentences = try PieceSentences(of: dossier.claim.id, in: database)?.uncovered ?? [1]
        }
    }
}

extension Database {
    /// What keeps the attribution of a claim from being complete, in words.
    fileprivate func unattributed(_ claim: Claim) throws -> [String] {
        var lacks = claim.claimant == nil ? ["it has no claimant"] : []
        let places = try appearances(of: claim.id)
        if places.isEmpty { lacks.append("it appears in no article") }
        for place in places {
            let article = try article(ofRevision: place.revision)
            let name = "\(article?.id.description ?? "an article") at \(place.span.start)"
            guard let attribution = try place.attribution.map({ try require($0) }) else {
                lacks.append("nobody is quoted in \(name)")
                continue
            }
            if attribution.source == nil { lacks.append("\(attribution.id) in \(name) names no source") }
        }
        return lacks
    }

    /// What the words of a claim quote and no text it appears in says.
    fileprivate func unmatchedQuotes(of claim: Claim) throws -> [String] {
        var seen: Set<ID<Revision>> = []
        let places = try appearances(of: claim.id).filter { seen.insert($0.revision).inserted }
        let texts = try places.map { try requireText(try require($0.revision).sha256) }
        return QuoteCheck.unmatched(in: try ExactText(claim.text), texts: texts).map { "“\($0)”" }
    }
}
