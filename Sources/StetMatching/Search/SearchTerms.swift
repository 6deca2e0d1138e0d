/// The words of every claim by number, and which claims hold a word: the two directions of the index.
struct SearchTerms: Sendable {
    /// The part of a claim that a word stands in.
    enum Field: Int, CaseIterable {
        case text, background, speaker
    }

    /// The number of a word that no claim holds.
    static let unknown = UInt32.max

    private var vocabulary: [UInt64: UInt32] = [:]
    private var areNumbers: [Bool] = []
    private var fieldStarts: [Int] = [0]
    private var words: [UInt32] = []
    private var postingStarts: [Int] = []
    private var postingDocuments: [UInt32] = []
    private var postingImpacts: [UInt8] = []

    /// How many claims there are.
    var documents: Int { fieldStarts.count / Field.allCases.count }

    /// The number of the word with this hash.
    func number(of hash: UInt64) -> UInt32 { vocabulary[hash] ?? SearchTerms.unknown }

    /// Whether this word is a number.
    func isNumber(_ term: UInt32) -> Bool { areNumbers[Int(term)] }

    /// The telling words of one part of a claim, in order.
    func words(of document: Int, _ field: Field) -> ArraySlice<UInt32> {
        let at = document * Field.allCases.count + field.rawValue
        return words[fieldStarts[at]..<fieldStarts[at + 1]]
    }

    /// How rare a word is: the logarithm of all claims by those that hold it, in 1,024ths.
    func rarity(of term: UInt32) -> Int {
        let holding = term == SearchTerms.unknown ? 0 : postings(of: term).count
        return 1_024 + FixedLogarithm.ofRatio(2 * documents + 2, 2 * holding + 1)
    }

    /// The places of the claims that hold a word, in `posting(at:)`.
    func postings(of term: UInt32) -> Range<Int> {
        postingStarts[Int(term)]..<postingStarts[Int(term) + 1]
    }

    /// Calls `body` with every claim that holds a word, in rising order, and what the word counts for in it.
    func forEachPosting(of term: UInt32, _ body: (Int, Int) -> Void) {
        for at in postings(of: term) { body(Int(postingDocuments[at]), Int(postingImpacts[at])) }
    }

    /// Adds one claim behind those that are there; `finish` must follow the last.
    mutating func append(_ document: SearchDocument) {
        for text in [document.text, document.background, document.speaker] {
            let found = SearchWords(text).list
            for word in found where word.isTelling {
                let next = UInt32(areNumbers.count)
                let term = vocabulary[word.hash, default: next]
                if term == next {
                    vocabulary[word.hash] = next
                    areNumbers.append(word.isNumber)
                }
                words.append(term)
            }
            fieldStarts.append(words.count)
        }
    }

    /// Makes the lists of claims by word.
    mutating func finish() {
        var counts = [Int](repeating: 0, count: areNumbers.count + 1)
        forEachImpact { term, _, _ in counts[Int(term) + 1] += 1 }
        for at in counts.indices.dropFirst() { counts[at] += counts[at - 1] }
        postingStarts = counts
        var documents = [UInt32](repeating: 0, count: counts.last ?? 0)
        var impacts = [UInt8](repeating: 0, count: documents.count)
        forEachImpact { term, document, impact in
            documents[counts[Int(term)]] = UInt32(document)
            impacts[counts[Int(term)]] = impact
            counts[Int(term)] += 1
        }
        postingDocuments = documents
        postingImpacts = impacts
    }

    /// BM25 with k1 = 1.2 and b = 0.4, in 100ths: a word of the background counts a quarter.
    private func forEachImpact(_ body: (UInt32, Int, UInt8) -> Void) {
        let average = max(1, words.count / max(1, documents))
        for document in 0..<documents {
            let text = words(of: document, .text)
            let background = words(of: document, .background)
            var counts: [UInt32: Int] = [:]
            for term in text { counts[term, default: 0] += 4 }
            for term in background { counts[term, default: 0] += 1 }
            let length = text.count + background.count / 4
            let norm = 480 * 60 / 100 + 480 * 40 * length / (100 * average)
            for (term, count) in counts {
                body(term, document, UInt8(min(255, max(1, count * 22_000 / (count * 100 + norm)))))
            }
        }
    }
}
