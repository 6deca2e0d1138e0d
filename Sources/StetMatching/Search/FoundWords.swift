public import StetText

/// Where the words of a query stand in one text.
public struct FoundWords {
    /// The places, in order; neighbouring words of a phrase are one place.
    public private(set) var spans: [TextSpan] = []
    /// The phrases and beginnings of the query that stand in the text, by their place in it.
    public private(set) var met: Set<Int> = []

    /// Places that are told at most.
    public static let limit = 100

    /// Looks a text over.
    public init(_ query: TextQuery, in text: String) {
        let words = SearchWords(text, limit: .max).list
        var hashes: Set<UInt64> = []
        var places: Set<Range<Int>> = []
        for (index, part) in query.parts.enumerated() {
            switch part {
            case .word(let word): hashes.insert(word.hash)
            case .beginning(let letters):
                for word in words where word.letters.starts(with: letters) && !word.isNumber {
                    met.insert(index)
                    places.insert(word.place)
                }
            case .phrase(let phrase):
                for start in words.indices where FoundWords.stands(phrase, at: start, in: words) {
                    met.insert(index)
                    let last = words[start + phrase.count - 1].place
                    places.insert(words[start].place.lowerBound..<last.upperBound)
                }
            }
        }
        for word in words where hashes.contains(word.hash) && word.isTelling { places.insert(word.place) }
        var end = 0
        for place in places.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) })
        where place.lowerBound >= end && spans.count < FoundWords.limit {
            spans.append(TextSpan(start: place.lowerBound, end: place.upperBound))
            end = place.upperBound
        }
    }

    /// Whether the words of a phrase stand one behind the other from a word on.
    private static func stands(
        _ phrase: [SearchWords.Word], at start: Int, in words: [SearchWords.Word]
    ) -> Bool {
        start + phrase.count <= words.count
            && phrase.indices.allSatisfy { words[start + $0].letters == phrase[$0].letters }
    }
}

extension TextQuery {
    /// The parts that a text must hold, by their place in the query.
    public var required: Set<Int> {
        Set(
            parts.indices.filter { index in
                if case .word = parts[index] { false } else { true }
            })
    }
}
