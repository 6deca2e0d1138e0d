import StetModel
public import StetText

/// Where in a text something stands, as a person says it.
public enum PlaceWish: Hashable, Sendable {
    /// At these offsets.
    case span(TextSpan)
    /// Where these words stand, which must be one place.
    case quote(String)
    /// At these offsets, where these words must stand.
    case quoteAt(String, TextSpan)

    /// The place in `text` that is meant.
    ///
    /// - Throws: `TextError` where the text does not bear it out.
    func resolved(in text: ExactText) throws(TextError) -> TextSpan {
        switch self {
        case .span(let span):
            _ = try text.quote(span)
            return span
        case .quote(let words): return try text.onlyPlace(of: words)
        case .quoteAt(let words, let span):
            try text.check(span, says: words)
            return span
        }
    }

    /// What a request id stands for.
    var argument: JSON {
        switch self {
        case .span(let span): [.integer(span.start), .integer(span.end)]
        case .quote(let words): .string(words)
        case .quoteAt(let words, let span): [.string(words), .integer(span.start), .integer(span.end)]
        }
    }
}
