import StetModel
import StetText

/// Where the words of a query stand in one part of a hit, and what stands around the first of them.
struct SearchPlaces {
    /// The part: title, text, rationale …
    let part: String

    private let scalars: [Unicode.Scalar]
    private let spans: [TextSpan]

    /// Places that are told of one part at most.
    static let limit = 8
    /// Characters before and behind the first place that an excerpt shows.
    static let margin = 60

    /// The places of a part.
    init(_ part: String, _ text: String, _ spans: [TextSpan]) {
        self.part = part
        self.spans = Array(spans.prefix(SearchPlaces.limit))
        scalars = spans.isEmpty ? [] : Array(text.unicodeScalars)
    }

    /// Each place with its words.
    var answers: [JSON] {
        spans.map { span in
            [
                "part": .string(part), "start": .integer(span.start), "end": .integer(span.end),
                "text": .string(text(span.start, span.end)),
            ]
        }
    }

    /// The words around the first place, on one line; nil where there is none.
    var excerpt: String? {
        guard let first = spans.first else { return nil }
        var start = max(0, first.start - SearchPlaces.margin)
        var end = min(scalars.count, first.end + SearchPlaces.margin)
        while start > 0, start < first.start, !scalars[start - 1].properties.isWhitespace { start += 1 }
        while end < scalars.count, end > first.end, !scalars[end].properties.isWhitespace { end -= 1 }
        let words = text(start, end).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return (start > 0 ? "… " : "") + words + (end < scalars.count ? " …" : "")
    }

    private func text(_ start: Int, _ end: Int) -> String {
        String(String.UnicodeScalarView(scalars[start..<end]))
    }
}
