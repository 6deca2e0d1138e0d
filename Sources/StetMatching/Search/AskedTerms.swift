/// The words of a question as the index knows them.
struct AskedTerms {
    /// The telling words of the sentence itself, in order.
    let text: [UInt64]
    /// The different words of the sentence, with how rare each is.
    let rarities: [UInt64: Int]
    /// The words to look for with their weight: those of the sentence as rare as they are, others a part.
    let weights: [(hash: UInt64, weight: Int)]
    /// The words around the sentence that are not in it, with what each weighs.
    let context: [UInt64: Int]
    /// The words that may stand for one of the sentence, with that one.
    let kindred: [UInt64: UInt64]
    /// The words of the speaker's name.
    let speaker: Set<UInt64>
    /// The numbers in the sentence.
    let figures: Set<UInt64>

    /// What words weigh that are not in the sentence, in thousandths of how rare they are.
    private enum Share {
        static let kindred = 350
        static let speaker = 125
        /// Of a word that stands beside the sentence; half of it for one that is `halfway` words away.
        static let beside = 400
        static let halfway = 20
    }

    /// Different words that are looked for at most, the rarest ones.
    static let limit = 96

    /// Words that no text holds for which near ones are looked for at most.
    private static let slipLimit = 12

    /// The words of `query`; those that no text holds are tried in other divisions and spellings.
    init(_ query: SearchQuery, in index: SearchIndex) throws(SearchIndexError) {
        var text: [UInt64] = []
        var rarities: [UInt64: Int] = [:]
        var figures: Set<UInt64> = []
        var known: Set<UInt64> = []
        let words = SearchWords(query.text, limit: 2_000).list
        // A post that was cut off ends so; an address may stand behind it.
        let cutOff = query.text.contains("…") || query.text.hasSuffix("...") ? words.last?.place : nil
        var slips = 0
        for word in words where word.isTelling {
            let count = try index.count(of: word.hash)
            if count == 0, !word.isNumber {
                let parts = try AskedTerms.parts(of: word.letters, in: index)
                for part in parts {
                    rarities[part] = index.rarity(count: try index.count(of: part))
                    known.insert(part)
                }
                text += parts
                if !parts.isEmpty { continue }
                slips += 1
                if slips <= AskedTerms.slipLimit,
                    let near = try NearSpelling(index)
                        .hash(for: word.letters, isCutOff: word.place == cutOff)
                {
                    rarities[near] = index.rarity(count: try index.count(of: near))
                    known.insert(near)
                    text.append(near)
                    continue
                }
            }
            text.append(word.hash)
            rarities[word.hash] = index.rarity(count: count)
            if count > 0 { known.insert(word.hash) }
            if word.isNumber { figures.insert(word.hash) }
        }
        try AskedTerms.join(words, into: &rarities, &known, in: index)
        let context = try AskedTerms.context(of: query, without: rarities, in: index)
        let kindred = try AskedTerms.kindred(of: rarities, in: index)
        let speaker = Set(SearchWords(query.speaker, limit: 50).list.filter(\.isTelling).map(\.hash))
        let weights = try AskedTerms.weights(
            known: known.reduce(into: [:]) { $0[$1] = rarities[$1] }, context: context, kindred: kindred,
            speaker: speaker, in: index)
        let sorted = weights.map { (hash: $0.key, weight: $0.value) }
            .sorted { ($1.weight, $0.hash) < ($0.weight, $1.hash) }
        self.weights = Array(sorted.prefix(AskedTerms.limit))
        (self.text, self.rarities, self.context) = (text, rarities, context)
        (self.speaker, self.figures) = (speaker, figures)
        self.kindred = kindred.mapValues(\.word)
    }

    /// What each word weighs that is looked for.
    private static func weights(
        known: [UInt64: Int], context: [UInt64: Int], kindred: [UInt64: (word: UInt64, rarity: Int)],
        speaker: Set<UInt64>, in index: SearchIndex
    ) throws(SearchIndexError) -> [UInt64: Int] {
        var weights: [UInt64: Int] = [:]
        for hash in speaker {
            weights[hash] = index.rarity(count: try index.count(of: hash)) * Share.speaker / 1_000
        }
        weights.merge(context, uniquingKeysWith: max)
        // A long post says enough by itself, each word costs time, and what every thirtieth text holds tells
        // little.
        let leastRarity = index.rarity(count: max(8, index.documents / 30))
        let rarest = kindred.sorted { ($1.value.rarity, $0.key) < ($0.value.rarity, $1.key) }
        for (hash, stand) in rarest.prefix(max(4, 16 - known.count / 2))
        where stand.rarity >= leastRarity {
            weights[hash] = max(weights[hash] ?? 0, stand.rarity * Share.kindred / 1_000)
        }
        return weights.merging(known) { $1 }
    }

    /// The words around the sentence, weighed by how near they are; those of which only is known that they
    /// are near weigh as if they were halfway.
    private static func context(
        of query: SearchQuery, without own: [UInt64: Int], in index: SearchIndex
    ) throws(SearchIndexError) -> [UInt64: Int] {
        var shares: [UInt64: Int] = [:]
        func add(_ words: some Sequence<SearchWords.Word>, from first: Int, step: Int) {
            var distance = first
            for word in words where word.isTelling {
                if own[word.hash] == nil {
                    let share = Share.beside * Share.halfway / (Share.halfway + distance)
                    shares[word.hash] = max(shares[word.hash] ?? 0, share)
                }
                distance += step
            }
        }
        add(SearchWords(query.before).list.suffix(contextLimit).reversed(), from: 0, step: 1)
        add(SearchWords(query.after, limit: contextLimit).list, from: 0, step: 1)
        add(SearchWords(query.context, limit: contextLimit).list, from: Share.halfway / 2, step: 0)
        var weights: [UInt64: Int] = [:]
        for (hash, share) in shares {
            weights[hash] = index.rarity(count: try index.count(of: hash)) * share / 1_000
        }
        return weights
    }

    /// Words on each side of the sentence that are looked at.
    private static let contextLimit = 500

    /// The words of the index that may stand for one of these, with the rarest that they may stand for; they
    /// count as if they were no rarer than that.
    private static func kindred(
        of rarities: [UInt64: Int], in index: SearchIndex
    ) throws(SearchIndexError) -> [UInt64: (word: UInt64, rarity: Int)] {
        var kindred: [UInt64: (word: UInt64, rarity: Int)] = [:]
        for (word, rarity) in rarities {
            for other in KindredWords.of(word) where rarities[other] == nil {
                let count = try index.count(of: other)
                guard count > 0 else { continue }
                let least = min(rarity, index.rarity(count: count))
                if let known = kindred[other], (known.rarity, word) >= (least, known.word) { continue }
                kindred[other] = (word, least)
            }
        }
        return kindred
    }

    /// A word that no text holds, cut into two that are held, as in a hashtag without capitals; of several
    /// cuts the one whose commoner half is the rarest.
    private static func parts(
        of letters: [UInt8], in index: SearchIndex
    ) throws(SearchIndexError) -> [UInt64] {
        guard (6...40).contains(letters.count) else { return [] }
        var best: (rarity: Int, parts: [UInt64]) = (0, [])
        for cut in 3...(letters.count - 3) where letters[cut] & 0xC0 != 0x80 {
            var parts: [UInt64] = []
            var rarity = Int.max
            for half in [Array(letters[..<cut]), Array(letters[cut...])] {
                let stem = SearchStem.term(half, isNumber: false)
                let hash = WordHash.mixed(WordHash.hash(stem.letters))
                let count = try index.count(of: hash)
                guard count > 0 else { break }
                parts.append(hash)
                rarity = min(rarity, index.rarity(count: count))
            }
            if parts.count == 2, rarity > best.rarity { best = (rarity, parts) }
        }
        return best.parts
    }

    /// Adds what two neighbouring words are when written as one, where a text holds that.
    private static func join(
        _ words: [SearchWords.Word], into rarities: inout [UInt64: Int], _ known: inout Set<UInt64>,
        in index: SearchIndex
    ) throws(SearchIndexError) {
        for (first, second) in zip(words.prefix(200), words.prefix(200).dropFirst()) {
            guard first.isTelling, second.isTelling, !first.isNumber, !second.isNumber,
                first.letters.count + second.letters.count <= 24
            else { continue }
            let stem = SearchStem.term(first.letters + second.letters, isNumber: false)
            let hash = WordHash.mixed(WordHash.hash(stem.letters))
            guard rarities[hash] == nil else { continue }
            let count = try index.count(of: hash)
            guard count > 0 else { continue }
            rarities[hash] = index.rarity(count: count)
            known.insert(hash)
        }
    }
}
