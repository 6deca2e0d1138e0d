import StetModel
import StetReading
import StetTestSupport
import StetText

/// How much of the key a reading of the samples finds, counted over all of them.
struct ReadingScore: CustomStringConvertible {
    /// How many there are in the key, and how many of them the reading has.
    struct Count: CustomStringConvertible {
        /// In the key.
        var total = 0
        /// In the reading too.
        var found = 0

        /// The part that is found, from 0 to 1.
        var share: Double { total == 0 ? 0 : Double(found) / Double(total) }
        var description: String { "\(found) of \(total)" }

        /// Counts one more.
        mutating func count(_ isFound: Bool) {
            total += 1
            found += isFound ? 1 : 0
        }
    }

    /// Attributions of the key whose words and source are found.
    var attributions = Count()
    /// Of these, the ones with the right hops.
    var hops = Count()
    /// Nested attributions of the key that are found inside the right one.
    var nested = Count()
    /// Regions of the key that are found as the right kind.
    var regions = Count()
    /// Attributions of the reading that the key has.
    var proposals = Count()

    var description: String {
        "attributions \(attributions), hops \(hops), nested \(nested), regions \(regions), "
            + "proposals \(proposals)"
    }

    /// Reads every sample and counts.
    init(of key: SampleKey) throws {
        for article in key.articles {
            let text = try ExactText(Array(Repository.text("docs/samples/" + article.file).utf8))
            add(article, ArticleReader().read(text, outlet: article.outlet), in: text)
        }
    }

    private mutating func add(_ article: SampleKey.Article, _ reading: Reading, in text: ExactText) {
        var matches: [Int?] = []
        for wanted in article.attributions {
            let best = reading.attributions.indices.filter { index in
                let found = reading.attributions[index]
                return !matches.contains(index) && Self.sameSource(wanted, found, in: text)
                    && Self.overlap(wanted.content.spans, found.content) >= 0.5
            }.max {
                Self.overlap(wanted.content.spans, reading.attributions[$0].content)
                    < Self.overlap(wanted.content.spans, reading.attributions[$1].content)
            }
            matches.append(best)
            attributions.count(best != nil)
            guard let best else { continue }
            let found = reading.attributions[best]
            hops.count(Self.folded(found.hops) == Self.folded(wanted.hops))
        }
        for (wanted, match) in zip(article.attributions, matches) {
            guard let parent = wanted.parent else { continue }
            let found = match.flatMap { reading.attributions[$0].parent }
            nested.count(found != nil && found == matches[parent])
        }
        for index in reading.attributions.indices { proposals.count(matches.contains(index)) }
        for wanted in article.regions {
            regions.count(
                reading.regions.contains { found in
                    found.kind.rawValue == wanted.kind
                        && Self.overlap(wanted.start..<wanted.end, found.span.start..<found.span.end) >= 0.5
                })
        }
    }

    /// What two sets of pieces share, as a part of what they cover together.
    private static func overlap(_ wanted: [SampleKey.Span], _ found: [TextSpan]) -> Double {
        let wanted = Set(wanted.flatMap { Array($0.start..<$0.end) })
        let found = Set(found.flatMap { Array($0.start..<$0.end) })
        return Double(wanted.intersection(found).count) / Double(max(1, wanted.union(found).count))
    }

    private static func overlap(_ one: Range<Int>, _ other: Range<Int>) -> Double {
        let shared = one.clamped(to: other).count
        return Double(shared) / Double(one.count + other.count - shared)
    }

    /// Whether both name nobody, or names that end in the same word.
    private static func sameSource(
        _ wanted: SampleKey.Attribution, _ found: ReadAttribution, in text: ExactText
    ) -> Bool {
        guard let source = wanted.source else { return found.source == nil }
        guard let mention = found.source else { return false }
        let words = mention.spans.map { text[$0] }
        let names = [source.name, source.spans.map(\.text).joined(separator: " ")].compactMap(\.self)
        let candidates = [mention.name, words.joined(separator: " ")].compactMap(\.self)
        return names.contains { name in
            candidates.contains { folded([$0]).last?.last == folded([name]).last?.last }
        }
    }

    /// Names as lists of words without regard to case.
    private static func folded(_ names: [String]) -> [[Substring]] {
        names.map { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
    }
}
