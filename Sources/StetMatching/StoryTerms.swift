import StetText

/// The words and pairs of words of one article that tell what it is about, with how much they weigh.
///
/// Endings are cut ("talks", "talk"), and two neighbouring words are also one term with the hash of
/// both written together, so that "cyber security" meets "cybersecurity". Capitals change no term, so
/// that a flattened text gives the same ones; they only tell which may be names.
struct StoryTerms {
    /// One term as collected.
    struct Term {
        /// The spread hash of the cut word or pair; 0 marks a free place in the table.
        var hash: UInt64 = 0
        var count: UInt16 = 0
        var rank: UInt8 = 0
        var isInLead = false
        var isInTitle = false
        var isPair = false
        /// Whether it may be a name: it had a capital amid a sentence, or the text has lost its capitals.
        var isName = false

        /// How much the term says about the article, 1…60.
        var weight: Int {
            let often = count > 4 ? 10 : count > 3 ? 9 : 2 + 2 * Int(count)
            let placed = often + (isInLead ? 4 : 0) + (isInTitle ? 5 : 0)
            let telling = rank >= CommonWords.Rank.telling.rawValue
            return placed * (isPair ? (telling ? 2 : 1) : (telling ? 3 : 1))
        }
    }

    /// How many words of an article are looked at: a story is told at its beginning.
    static let wordLimit = 400
    /// How many words of the story count as its lead.
    static let leadWords = 60

    private static let capacity = 1_024
    private static let termLimit = 700

    private var table = [Term](repeating: Term(), count: StoryTerms.capacity)
    private var places: [Int32] = []
    private var wordsSeen = 0
    private let hasCapitals: Bool

    /// No terms yet, of a text with capitals or of one that has lost them.
    init(hasCapitals: Bool = true) {
        self.hasCapitals = hasCapitals
        places.reserveCapacity(512)
    }

    /// The heaviest `count` terms, with all that weigh as much as the last of them; in no order.
    func heaviest(_ count: Int) -> [Term] {
        var ofWeight = [Int](repeating: 0, count: 256)
        for place in places { ofWeight[table[Int(place)].weight] += 1 }
        var least = 255
        var found = ofWeight[least]
        while least > 0, found < count {
            least -= 1
            found += ofWeight[least]
        }
        var heaviest: [Term] = []
        heaviest.reserveCapacity(found)
        for place in places where table[Int(place)].weight >= least { heaviest.append(table[Int(place)]) }
        return heaviest
    }

    /// Takes in the words of a stretch of the story, or of its title.
    mutating func take(_ bytes: [UInt8], in range: Range<Int>, isTitle: Bool = false) {
        let left = StoryTerms.wordLimit - wordsSeen
        guard left > 0, !range.isEmpty else { return }
        let words = Words(bytes, in: range, limit: left).list
        bytes.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { take($0, bytes, isTitle: isTitle) }
        }
        if !isTitle { wordsSeen += words.count }
    }

    private mutating func take(
        _ words: UnsafeBufferPointer<Words.Word>, _ bytes: UnsafeBufferPointer<UInt8>, isTitle: Bool
    ) {
        let common = CommonWords.english
        var previous: UInt64 = 0
        var previousRank: UInt8 = 0
        for index in words.indices {
            let word = words[index]
            if word.isNumber { continue }
            // Words of one or two letters are grammar, nearly all of them.
            let found = word.letters < 3 ? .empty : WordStem.rank(of: word, bytes, common)
            guard found != .empty else {
                previous = 0
                continue
            }
            let rank = found.rawValue
            let (stem, letters) = WordStem.stem(of: word, bytes)
            let isInLead = !isTitle && wordsSeen + index < StoryTerms.leadWords
            // A title may have a capital on every word.
            let isName =
                rank >= CommonWords.Rank.telling.rawValue && !isTitle
                && (!hasCapitals || WordCapitals.tellName(words, index, bytes))
            enter(stem, rank, isInLead: isInLead, isInTitle: isTitle, isPair: false, isName: isName)
            if previous != 0 {
                let pair = WordHash.joined(previous, stem, letters: letters)
                let pairRank = max(rank, previousRank)
                enter(pair, pairRank, isInLead: isInLead, isInTitle: isTitle, isPair: true)
            }
            (previous, previousRank) = (word.hash, rank)
        }
    }

    private mutating func enter(
        _ hash: UInt64, _ rank: UInt8, isInLead: Bool, isInTitle: Bool, isPair: Bool, isName: Bool = false
    ) {
        let mixed = max(1, WordHash.mixed(hash))
        table.withUnsafeMutableBufferPointer { table in
            var place = Int(mixed & UInt64(StoryTerms.capacity - 1))
            while table[place].hash != 0, table[place].hash != mixed {
                place = (place + 1) & (StoryTerms.capacity - 1)
            }
            var term = table[place]
            if term.hash == 0 {
                guard places.count < StoryTerms.termLimit else { return }
                term = Term(hash: mixed, rank: rank, isPair: isPair)
                places.append(Int32(place))
            }
            term.count = min(1_000, term.count + 1)
            term.isInLead = term.isInLead || isInLead
            term.isInTitle = term.isInTitle || isInTitle
            // A compound seen once as one word is one, not a chance meeting of two.
            term.isPair = term.isPair && isPair
            term.isName = term.isName || isName
            table[place] = term
        }
    }
}
