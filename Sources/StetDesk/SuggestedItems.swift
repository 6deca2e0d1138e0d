import StetModel
import StetStorage
import StetText

/// Every suggestion of one reading, in the order of their numbers.
struct SuggestedItems {
    /// The article they are about.
    let article: Article
    /// The reading they belong to.
    let stored: StoredReading
    /// All that it found.
    let reading: Reading
    /// The text that was read.
    let text: ExactText
    /// The suggestions, in the order of their numbers.
    let all: [SuggestedItem]

    /// Unpacks a reading.
    init(_ stored: StoredReading, of article: Article, text: ExactText) throws {
        /// All that it found.
        let reading = try Reading(packed: stored.packed)
        let proposals =
            reading.attributions.map(SuggestedItem.Proposal.attribution)
            + reading.claims.map(SuggestedItem.Proposal.claim)
            + reading.regions.map(SuggestedItem.Proposal.region)
        all = proposals.enumerated().map { index, proposal in
            SuggestedItem(
                id: ID(stored.firstSuggestion + index), article: article, stored: stored, reading: reading,
                text: text, proposal: proposal)
        }
        self.article = article
        self.stored = stored
        self.reading = reading
        self.text = text
    }

    /// The suggestion with this number, which has to be one of this reading's.
    func item(_ id: ID<Suggestion>) -> SuggestedItem? {
        let index = id.number - stored.firstSuggestion
        return all.indices.contains(index) ? all[index] : nil
    }

    /// The number of the attribution at `index` of the reading.
    func id(ofAttribution index: Int) -> ID<Suggestion> { ID(stored.firstSuggestion + index) }
}

extension Database {
    /// All suggestions about an article's current text, by number.
    func suggestedItems(in article: Article) throws -> [SuggestedItems] {
        let revision = try requireRevision(of: article)
        /// The text that was read.
        let text = try requireText(article.sha256)
        return try readings(of: revision.id).map { try SuggestedItems($0, of: article, text: text) }
    }

    /// The suggestions among which `id` is.
    ///
    /// - Throws: `DeskError.noSuch`.
    func suggestedItems(with id: ID<Suggestion>) throws -> SuggestedItems {
        guard let stored = try reading(holding: id), let revision = try find(Revision.self, stored.revision),
            let article = try find(Article.self, revision.article)
        else { throw DeskError.noSuch(noun: "suggestion", id: id.description) }
        return try SuggestedItems(stored, of: article, text: try requireText(revision.sha256))
    }
}
