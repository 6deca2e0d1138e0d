import StetModel
import StetText

/// Finds what others say that belongs beside a claim: that it is not so, or that they have no part in it.
///
/// Asked of the readings, so that a denial nobody has accepted yet is seen. It is for a person to decide
/// what it is worth.
public enum ClaimRemarks {
    /// The remarks, in the order of the claims, then of articles and places.
    public static func found(by facts: StoryFacts) -> [ClaimRemark] {
        var finder = RemarkFinder(facts)
        for text in facts.texts { finder.read(text) }
        return finder.remarks()
    }
}

/// Goes through the attributions of a story once.
private struct RemarkFinder {
    private struct Found {
        let kind: ClaimRemark.Kind
        let speaker: String
        let sourcing: Sourcing
        let place: StoryFlag.Evidence
        let isFlattened: Bool
        let telling: Set<UInt64>
    }

    private struct Claim {
        /// What the claim itself says, and that with what its appearances say.
        var said: Set<UInt64> = []
        var vocabulary: Set<UInt64> = []
        var isNegated = false
        var speakers: [String] = []
        var places: [AppearanceFacts] = []
    }

    /// How many claims one statement is held against, and how many remarks one claim has.
    private static let claimLimit = 50
    private static let remarkLimit = 40

    private static let pronouns: Set<String> = ["he", "i", "it", "she", "they", "we", "who"]

    private var claims: [Int: Claim] = [:]
    private var claimsOfStem: [UInt64: [Int]] = [:]
    private var found: [Int: [Found]] = [:]
    private var names = NameCache()

    init(_ facts: StoryFacts) {
        let texts = Dictionary(facts.texts.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
        for (number, text) in facts.claims {
            let words = StatedWords(text)
            claims[number] = Claim(
                said: words.telling, vocabulary: words.telling, isNegated: Negation.stands(in: words))
        }
        for place in facts.appearances {
            guard let number = place.claim, claims[number] != nil, let text = texts[place.article] else {
                continue
            }
            claims[number]?.places.append(place)
            guard place.stance == .asserts else { continue }
            claims[number]?.vocabulary.formUnion(StatedWords(text, [place.span]).telling)
            if let speaker = place.sourceName ?? place.sourceWords {
                claims[number]?.speakers.append(speaker)
            }
        }
        for (number, claim) in claims.sorted(by: { $0.key < $1.key }) where !claim.isNegated {
            for stem in claim.vocabulary { claimsOfStem[stem, default: []].append(number) }
        }
    }

    mutating func read(_ text: StoryText) {
        var seen: Set<[TextSpan]> = []
        // What is nested comes later in the list and is nearer to who said it.
        for attribution in text.reading.attributions.reversed() {
            guard let source = attribution.source, let first = attribution.content.first,
                let last = attribution.content.last, attribution.stance != .declines,
                last.end <= text.text.length, seen.insert(attribution.content).inserted
            else { continue }
            let words = StatedWords(text, attribution.content)
            let denies = attribution.stance == .denies
            guard denies || Negation.stands(in: words) else { continue }
            let telling = words.telling
            let place = StoryFlag.Evidence(article: text.article, span: first.union(last))
            let speaker = source.name ?? source.spans.first.map { UnnamedWords.cut(text.text[$0]) } ?? ""
            // Who "they" are stands in another attribution, or nowhere.
            if source.name == nil, RemarkFinder.pronouns.contains(speaker.lowercased()) { continue }
            for number in candidates(telling) {
                guard let claim = claims[number], found[number, default: []].count < RemarkFinder.remarkLimit,
                    !claim.places.contains(where: {
                        $0.article == text.article && $0.span.overlaps(place.span)
                    }),
                    !isSpeaker(speaker, of: claim), let kind = kind(words, telling, claim, denies: denies)
                else { continue }
                found[number, default: []].append(
                    Found(
                        kind: kind, speaker: speaker, sourcing: attribution.sourcing, place: place,
                        isFlattened: text.reading.isFlattened, telling: telling))
            }
        }
    }

    private func candidates(_ telling: Set<UInt64>) -> [Int] {
        var met: Set<Int> = []
        for stem in telling where met.count < RemarkFinder.claimLimit {
            met.formUnion((claimsOfStem[stem] ?? []).prefix(RemarkFinder.claimLimit))
        }
        return met.sorted()
    }

    private mutating func isSpeaker(_ name: String, of claim: Claim) -> Bool {
        for speaker in claim.speakers.prefix(RemarkFinder.claimLimit)
        where names.compare(speaker, name).isCompatible { return true }
        return false
    }

    private func kind(
        _ words: StatedWords, _ telling: Set<UInt64>, _ claim: Claim, denies: Bool
    ) -> ClaimRemark.Kind? {
        if Negation.keepsApart(in: words, from: claim.said) { return .standsApart }
        let shared = telling.intersection(claim.vocabulary).count
        // A denial names little beside what it denies, and half of what the claim says.
        guard shared > 1, shared * 5 >= telling.count * 3, telling.count < 16,
            telling.intersection(claim.said).count * 2 >= min(claim.said.count, 8),
            denies || Negation.governs(claim.vocabulary, in: words)
        else { return nil }
        return .denies
    }

    mutating func remarks() -> [ClaimRemark] {
        found.sorted { $0.key < $1.key }.flatMap { number, all -> [ClaimRemark] in
            let sorted = all.sorted { ($0.place.article, $0.place.span) < ($1.place.article, $1.place.span) }
            var groups: [[Found]] = []
            for one in sorted {
                if let same = groups.firstIndex(where: { isSame($0[0], one) }) {
                    groups[same].append(one)
                } else {
                    groups.append([one])
                }
            }
            return groups.compactMap { remark($0, on: number) }
        }
    }

    /// Whether two places hold what one speaker said once.
    private mutating func isSame(_ one: Found, _ two: Found) -> Bool {
        guard one.kind == two.kind, !one.telling.isDisjoint(with: two.telling) else { return false }
        if one.sourcing == .unnamed, two.sourcing == .unnamed {
            let (first, second) = (UnnamedWords(one.speaker), UnnamedWords(two.speaker))
            return !first.telling.isDisjoint(with: second.telling)
        }
        return names.compare(one.speaker, two.speaker).isCompatible
    }

    private func remark(_ group: [Found], on number: Int) -> ClaimRemark? {
        let ordered = group.filter { !$0.isFlattened } + group.filter(\.isFlattened)
        guard let best = ordered.first, !best.speaker.isEmpty else { return nil }
        return ClaimRemark(
            claim: number, kind: best.kind, speaker: best.speaker, sourcing: best.sourcing,
            places: ordered.map(\.place))
    }
}
