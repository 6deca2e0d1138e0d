import StetModel
import StetText

/// Whom an article names as the one it has words from, and by which names it can be named itself.
struct CopyCredits: Sendable {
    /// What its credit lines and its dateline say, by word; the words of other regions do not count.
    private let credited: [Line]
    /// The carriers that its attributions name: everyone on the way but the speaker.
    private let carriers: [Carrier]
    /// The names it answers to, each a run of word hashes with its spelling.
    private let names: [Name]

    private struct Line {
        let words: [UInt64]
        let text: String
    }

    private struct Carrier {
        let name: String
        let words: [UInt64]
        let span: TextSpan
    }

    private struct Name {
        let words: [UInt64]
        let spelling: String
    }

    /// How many attributions are looked at, and how far from a passage one may stand.
    private static let limit = 400
    private static let reach = 160

    /// The credits of an article.
    init(_ party: CopyParty) {
        let (text, reading) = (party.text.text, party.text.reading)
        func lines(_ label: String) -> [Line] {
            reading.regions.filter { $0.label == label && $0.span.end <= text.length }.map { region in
                Line(words: Words(text[region.span]).list.map(\.hash), text: text[region.span])
            }
        }
        let datelines = lines("dateline")
        credited = lines("credit") + datelines
        var names = party.outlet.map { [Name(words: CopyCredits.hashes($0), spelling: $0)] } ?? []
        if party.outlet == nil {
            // An agency's own report says so where it says where it was written.
            for line in datelines {
                for word in line.text.split(whereSeparator: { !$0.isLetter }) {
                    names.append(Name(words: CopyCredits.hashes(String(word)), spelling: String(word)))
                }
            }
        }
        self.names = names.filter { !$0.words.isEmpty }
        carriers = reading.attributions.prefix(CopyCredits.limit).flatMap { attribution -> [Carrier] in
            let spans = attribution.content + attribution.cue + (attribution.source?.spans ?? [])
            guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max() else { return [] }
            let span = TextSpan(start: start, end: end)
            return attribution.hops.dropFirst().map {
                Carrier(name: $0, words: CopyCredits.hashes($0), span: span)
            }
        }
    }

    /// The name by which this article says that it has words from `other`; near `passage` only, or
    /// anywhere. Its credit lines count for all of it.
    func credit(to other: CopyCredits, near passage: TextSpan?) -> String? {
        for name in other.names where !isOwn(name.words) {
            if credited.contains(where: { $0.words.holds(name.words) }) { return name.spelling }
            if carriers(near: passage).contains(where: { names($0, name) }) {
                return name.spelling
            }
        }
        return nil
    }

    /// Somebody else whom both articles name as the one they have the words from.
    func common(with other: CopyCredits, near passage: TextSpan, and second: TextSpan) -> String? {
        for carrier in carriers(near: passage) where !isOwn(carrier.words) && !other.isOwn(carrier.words) {
            if other.credited.contains(where: { $0.words.holds(carrier.words) }) { return carrier.name }
            if other.carriers(near: second).contains(where: { $0.words == carrier.words }) {
                return carrier.name
            }
        }
        return nil
    }

    /// Whether a carrier is the outlet of this name, in full or by its end: "the Sentinel".
    private func names(_ carrier: Carrier, _ name: Name) -> Bool {
        carrier.words.holds(name.words)
            || carrier.words.count < name.words.count && name.words.ends(with: carrier.words)
    }

    private func isOwn(_ words: [UInt64]) -> Bool { names.contains { $0.words == words } }

    private func carriers(near passage: TextSpan?) -> [Carrier] {
        guard let passage else { return carriers }
        let near = TextSpan(
            start: max(0, passage.start - CopyCredits.reach), end: passage.end + CopyCredits.reach)
        return carriers.filter { $0.span.overlaps(near) }
    }

    private static func hashes(_ name: String) -> [UInt64] { Words(name).list.map(\.hash) }
}

extension [UInt64] {
    /// Whether `other` are its last elements, one at least.
    fileprivate func ends(with other: [UInt64]) -> Bool {
        !other.isEmpty && suffix(other.count).elementsEqual(other)
    }

    /// Whether `other` stands in this list in one run.
    fileprivate func holds(_ other: [UInt64]) -> Bool {
        guard !other.isEmpty, other.count <= count else { return false }
        return (0...(count - other.count)).contains { self[$0..<($0 + other.count)].elementsEqual(other) }
    }
}
