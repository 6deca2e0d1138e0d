import StetModel
import StetText

/// Puts the lineage of a story together.
struct LineageBuilder {
    /// How many articles one is compared with because they share words, and how many because of a credit.
    private static let candidateLimit = 4
    /// How many articles with one run of words are remembered.
    private static let postingLimit = 24
    /// Every how-manieth run of words is entered, by its hash.
    private static let sampling: UInt64 = 4
    /// How much of the shorter of two articles stands in the other at least where one rewrites the other.
    static let rewriting = Score(thousandths: 250)
    /// How many words that are nobody's quotation they share at least: two reporters who hear one speech
    /// have its words, but not each other's.
    private static let narrativeWords = 10

    /// From how many sampled runs on a sample tells anything.
    private static let leastSample = 40

    private let texts: [StoryText]
    private let credits: [ArticleCredits]
    private var outlets: OutletIndex
    /// By place of an article: the places of those whose outlet it credits as a whole, and names in passing.
    private var credited: [Set<Int>] = []
    private var cited: [Set<Int>] = []
    private var ready: [Int: CopyText] = [:]
    /// By place of an article: how many sampled runs of words others share with it.
    private var shared: [[Int: Int]] = []
    /// How many sampled runs each article has.
    private var sampled: [Int] = []
    private var narrative: [Int: [TextSpan]] = [:]
    /// The passages of every two articles that were compared, by their places, the lower one first.
    private var compared: [[Int]: [CopiedPassage]] = [:]

    /// A builder for these articles; texts without credits take no part.
    init(_ texts: [StoryText], _ credits: [ArticleCredits]) {
        let known = Dictionary(credits.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
        let pairs = texts.compactMap { text in known[text.article].map { (text, $0) } }
        self.texts = pairs.map(\.0)
        self.credits = pairs.map(\.1)
        outlets = OutletIndex(self.credits.map(\.outlet))
        for (place, one) in self.credits.enumerated() {
            credited.append(places(of: one.credited, for: place))
            cited.append(places(of: LineageBuilder.carriers(in: self.texts[place].reading), for: place))
        }
    }

    /// The links of every article, by its number.
    mutating func links() -> [Int: [ArticleLink]] {
        var links: [Int: [ArticleLink]] = [:]
        for (place, others) in candidates().enumerated() {
            let found = others.compactMap { link(from: $0, to: place) }.sorted(by: LineageBuilder.precedes)
            if !found.isEmpty { links[texts[place].article] = found }
        }
        return links
    }

    /// What every two articles that were compared have in common; known once the links are.
    mutating func copies() -> [ArticleCopies] {
        compared.filter { !$1.isEmpty }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
            pair, passages in
            let shorter = min(copyText(of: pair[0]).quarters, copyText(of: pair[1]).quarters) / 4
            return ArticleCopies(
                first: texts[pair[0]].article, second: texts[pair[1]].article,
                text: SharedText(passages, shorter: shorter))
        }
    }

    /// By article whom it credits that wrote none of the others, its own outlet left out.
    mutating func strangers() -> [Int: [String]] {
        var strangers: [Int: [String]] = [:]
        for one in credits where !one.credited.isEmpty {
            var names: [String] = []
            for name in one.credited where outlets.places(of: name).isEmpty { names.append(name) }
            // Of several that are credited, one of them here, it cannot be told who had what.
            if names.count == one.credited.count { strangers[one.article] = names }
        }
        return strangers
    }

    /// The places of articles whose outlet bears one of these names, without the article's own outlet.
    private mutating func places(of names: [String], for place: Int) -> Set<Int> {
        let own = outlets.group(of: place)
        var found: Set<Int> = []
        for name in names {
            for other in outlets.places(of: name)
            where outlets.group(of: other) != own && !isLater(other, than: place) {
                found.insert(other)
            }
        }
        return found
    }

    private func isLater(_ one: Int, than other: Int) -> Bool {
        guard let first = credits[other].published, let second = credits[one].published else { return false }
        return PublishedTime.isEarlier(first, than: second)
    }

    /// The outlets that an article's attributions came through.
    private static func carriers(in reading: Reading) -> [String] {
        var seen: Set<String> = []
        return reading.attributions.flatMap { attribution in
            attribution.sourcing == .institution ? attribution.hops : Array(attribution.hops.dropFirst())
        }.filter { seen.insert($0).inserted }
    }

    /// The places that each article is compared with.
    private mutating func candidates() -> [[Int]] {
        var postings: [UInt64: [Int32]] = [:]
        shared = [[Int: Int]](repeating: [:], count: texts.count)
        for (place, text) in texts.enumerated() {
            let shingles = LineageBuilder.shingles(text.letterHashes)
            sampled.append(shingles.count)
            for shingle in shingles {
                for other in postings[shingle] ?? [] where Int(other) != place {
                    shared[place][Int(other), default: 0] += 1
                    shared[Int(other)][place, default: 0] += 1
                }
                if postings[shingle, default: []].count < LineageBuilder.postingLimit,
                    postings[shingle, default: []].last != Int32(place)
                {
                    postings[shingle, default: []].append(Int32(place))
                }
            }
        }
        return texts.indices.map { place in
            let met = shared[place].sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            let close = met.filter { $0.value > 1 }.prefix(LineageBuilder.candidateLimit).map(\.key)
            let named = credited[place].union(cited[place]).sorted { one, two in
                (shared[place][two] ?? 0, one) < (shared[place][one] ?? 0, two)
            }
            let rest = named.prefix(LineageBuilder.candidateLimit).filter { !close.contains($0) }
            return (close + rest).filter { outlets.group(of: $0) != outlets.group(of: place) }
        }
    }

    /// A sample of the runs of five words, the same runs in every text.
    private static func shingles(_ words: [UInt64]) -> Set<UInt64> {
        guard words.count >= 5 else { return [] }
        var found: Set<UInt64> = []
        for place in 0...(words.count - 5) {
            var hash: UInt64 = 0
            for offset in 0..<5 { hash = WordHash.mixed(hash ^ words[place + offset]) }
            if hash % sampling == 0 { found.insert(hash) }
        }
        return found
    }

    /// How the article at `place` hangs on the one at `other`; nil where it does not.
    private mutating func link(from other: Int, to place: Int) -> ArticleLink? {
        let (first, second) = (texts[other], texts[place])
        // What shares next to no runs of words is not searched for passages.
        let passages =
            mayBeRewritten(other, place) ? passages(from: other, to: place) : []
        let words = passages.reduce(0) { $0 + $1.words }
        let shorter = min(first.letterHashes.count, second.letterHashes.count)
        guard shorter > 0 else { return nil }
        let containment = Score(thousandths: min(words, shorter) * 1_000 / shorter)
        let isRewriting = containment >= LineageBuilder.rewriting && isNarrative(passages, at: place)
        func link(_ ground: ArticleLink.Ground) -> ArticleLink {
            ArticleLink(
                article: first.article, ground: ground, containment: containment,
                places: passages.map(\.second))
        }
        if credited[place].contains(other), !credited[other].contains(place) { return link(.credited) }
        if credited[other].contains(place) { return nil }
        if isRewriting, let day = credits[place].published, let before = credits[other].published,
            PublishedTime.isEarlier(before, than: day)
        {
            return link(.earlier)
        }
        if cited[place].contains(other), !cited[other].contains(place) { return link(.cited) }
        if cited[other].contains(place) || !isRewriting || isLater(other, than: place) { return nil }
        return link(.unknown)
    }

    /// Whether the sample of two articles allows that one rewrites the other.
    private func mayBeRewritten(_ other: Int, _ place: Int) -> Bool {
        let least = min(sampled[place], sampled[other])
        return least < LineageBuilder.leastSample || (shared[place][other] ?? 0) * 25 >= least
    }

    /// The passages of two articles, compared once.
    private mutating func passages(from other: Int, to place: Int) -> [CopiedPassage] {
        let pair = [min(other, place), max(other, place)]
        let known =
            compared[pair] ?? CopiedPassages.between(copyText(of: pair[0]), copyText(of: pair[1]))
        compared[pair] = known
        return other < place ? known : known.map(\.turned)
    }

    private mutating func copyText(of place: Int) -> CopyText {
        if let text = ready[place] { return text }
        let (outlet, published) = (credits[place].outlet, credits[place].published)
        let text = CopyText(
            CopyParty(
                texts[place], outlet: outlet, published: published.flatMap { PublishedTime($0) }))
        ready[place] = text
        return text
    }

    /// Whether enough of the shared words stand outside of quotations.
    private mutating func isNarrative(_ passages: [CopiedPassage], at place: Int) -> Bool {
        let quoted = narrative[place] ?? LineageBuilder.quotations(in: texts[place].reading)
        narrative[place] = quoted
        var words = 0
        for passage in passages {
            let inside = quoted.reduce(0) { sum, span in
                sum + max(0, min(span.end, passage.second.end) - max(span.start, passage.second.start))
            }
            let length = max(1, passage.second.length)
            words += passage.words * max(0, length - inside) / length
        }
        return words >= LineageBuilder.narrativeWords
    }

    private static func quotations(in reading: Reading) -> [TextSpan] {
        Set(reading.attributions.filter { $0.mode == .direct && $0.parent == nil }.flatMap(\.content))
            .sorted()
    }

    private static func precedes(_ one: ArticleLink, _ two: ArticleLink) -> Bool {
        let (first, second) = (weight(one.ground), weight(two.ground))
        if first != second { return first < second }
        return (two.containment, one.article) < (one.containment, two.article)
    }

    private static func weight(_ ground: ArticleLink.Ground) -> Int {
        switch ground {
        case .credited: 0
        case .earlier: 1
        case .cited: 2
        case .unknown: 3
        }
    }
}
