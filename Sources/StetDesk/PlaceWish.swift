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

    /// The place in `text` that is meant: of several where the words stand, the one nearest to `other`.
    func resolved(in text: ExactText, near other: TextSpan) throws(TextError) -> TextSpan {
        guard case .quote(let words) = self else { return try resolved(in: text) }
        let nearest = text.places(of: words).filter { !$0.overlaps(other) }.min { left, right in
            left.distance(to: other) < right.distance(to: other)
        }
        guard let nearest else { throw .quoteMissing(words) }
        return nearest
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

extension TextSpan {
    /// How many code points lie between the two.
    fileprivate func distance(to other: TextSpan) -> Int {
        start >= other.end ? start - other.end : max(0, other.start - end)
    }
}
