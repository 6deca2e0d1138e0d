/// The words of a question as the index knows them.
struct AskedTerms {
    /// The telling words of the sentence itself, in order; words no claim holds among them.
    let text: [UInt32]
    /// The words to look for with their weight: rare ones weigh more, those around the sentence a quarter.
    let weights: [UInt32: Int]
    /// The words of the speaker's name.
    let speaker: Set<UInt32>

    /// The words of `query`; where all are words of grammar they are all taken.
    init(_ query: SearchQuery, in terms: SearchTerms) {
        func numbers(_ text: String) -> [UInt32] {
            SearchWords(text).list.filter(\.isTelling).map { terms.number(of: $0.hash) }
        }
        text = numbers(query.text)
        speaker = Set(numbers(query.speaker)).subtracting([SearchTerms.unknown])
        var weights: [UInt32: Int] = [:]
        for term in text { weights[term] = terms.rarity(of: term) }
        for term in numbers(query.context) where weights[term] == nil {
            weights[term] = terms.rarity(of: term) / 4
        }
        self.weights = weights
    }
}
