/// The telling words of one text, in order, as terms of its segment.
struct WordSequence {
    /// All words, field after field.
    let words: [Int]
    private let ends: [Int]

    /// Reads what a segment holds of a text.
    ///
    /// - Throws: `SearchIndexError.damaged`.
    init(_ bytes: UnsafeRawBufferPointer, terms: Int) throws(SearchIndexError) {
        var at = 0
        func number() throws(SearchIndexError) -> Int {
            var value = 0
            var shift = 0
            while at < bytes.count, shift < 35 {
                let byte = bytes[at]
                at += 1
                value |= Int(byte & 0x7F) << shift
                if byte < 0x80 { return value }
                shift += 7
            }
            throw .damaged
        }
        var ends: [Int] = []
        var count = 0
        for _ in SearchProfile.Field.allCases {
            count += try number()
            ends.append(count)
        }
        guard count <= bytes.count else { throw .damaged }
        var words: [Int] = []
        words.reserveCapacity(count)
        for _ in 0..<count {
            let word = try number()
            guard word < terms else { throw .damaged }
            words.append(word)
        }
        (self.words, self.ends) = (words, ends)
    }

    /// The words of one field.
    subscript(field: SearchProfile.Field) -> ArraySlice<Int> {
        words[(field.rawValue == 0 ? 0 : ends[field.rawValue - 1])..<ends[field.rawValue]]
    }
}
