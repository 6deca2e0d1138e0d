import StetText

/// All the words of articles that a report leans on, gathered by article: what its lines lead to.
struct QuotedWords: Sendable {
    /// One quoted stretch and the things of the report that lean on it.
    struct Entry: Hashable, Sendable {
        /// The words and where they stand.
        let quote: QuotedSpan
        /// The ids of the claims, sources, utterances and flags that lean on them, in order.
        var users: [String]
    }

    /// The entries of each article that is quoted at all, by its id, in the order of the text.
    let entries: [String: [Entry]]

    /// The words that a report leans on.
    init(_ report: AttributionReport) {
        var users: [QuotedSpan: [String]] = [:]
        func note(_ quotes: [QuotedSpan], _ user: String) {
            for quote in quotes where users[quote]?.last != user { users[quote, default: []].append(user) }
        }
        for claim in report.claims {
            note(claim.appearances.map(\.quote) + claim.remarks.flatMap(\.quotes), claim.id)
        }
        for source in report.sources { note(source.uses.map(\.quote) + source.anonymityReasons, source.id) }
        for utterance in report.utterances { note(utterance.mentions.map(\.quote), utterance.id) }
        for flag in report.flags { note(flag.evidence, flag.id) }
        let ordered = users.sorted { left, right in
            (left.key.span, left.key.text) < (right.key.span, right.key.text)
        }
        entries = Dictionary(
            grouping: ordered.map { Entry(quote: $0.key, users: $0.value) }, by: \.quote.article)
    }

    /// The entries of articles that are not listed, by id, so that no place is without its words.
    func beyond(_ listed: [ReportArticle]) -> [(article: String, entries: [Entry])] {
        let known = Set(listed.map(\.id))
        return entries.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map {
            ($0.key, $0.value)
        }
    }
}

extension QuotedSpan {
    /// The name of the place as an anchor: letters, digits and hyphens alone.
    var anchor: String { "\(anchorName(article))-\(span.start)-\(span.end)" }
}

/// An id as part of an anchor: every byte but ASCII letters and digits is left out.
func anchorName(_ id: String) -> String {
    let kept = id.utf8.filter {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
    }
    return String(decoding: kept, as: UTF8.self)
}
