extension ExactText {
    /// Every place where the bytes of `quote` stand in the text, in order, overlapping ones included.
    public func places(of quote: String) -> [TextSpan] {
        let needle = Array(quote.utf8)
        guard let first = needle.first, needle.count <= bytes.count else { return [] }
        var found: [TextSpan] = []
        for at in 0...(bytes.count - needle.count) where bytes[at] == first {
            if bytes[at..<(at + needle.count)].elementsEqual(needle) {
                found.append(TextSpan(start: offset(ofByte: at), end: offset(ofByte: at + needle.count)))
            }
        }
        return found
    }

    /// The one place where `quote` stands.
    ///
    /// - Throws: `TextError.quoteMissing`, or `.quoteAmbiguous` where it stands more than once.
    public func onlyPlace(of quote: String) throws(TextError) -> TextSpan {
        let found = places(of: quote)
        guard let place = found.first else { throw .quoteMissing(quote) }
        guard found.count == 1 else { throw .quoteAmbiguous(quote, count: found.count) }
        return place
    }

    /// Checks that the text says `quote` at `span`.
    ///
    /// - Throws: `TextError.spanOutside` or `.quoteDiffers`.
    public func check(_ span: TextSpan, says expected: String) throws(TextError) {
        let found = try quote(span)
        guard found.utf8.elementsEqual(expected.utf8) else {
            throw .quoteDiffers(span, expected: expected, found: found)
        }
    }
}
