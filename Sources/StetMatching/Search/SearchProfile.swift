/// How much a word counts by the part of a text it stands in: BM25 over several fields, with fixed lengths.
///
/// The usual average length is a constant here, so that what a word counts for in one text does not
/// depend on the others and an index that grew bit by bit ranks like one made at once. All in thousandths.
public enum SearchProfile: Int, Sendable, CaseIterable {
    /// Claims: a sentence, a title, the reasoning behind the verdict, a name.
    case claims = 1
    /// Articles: a text of some hundred words under a title.
    case articles = 2
    /// Evidence: where it stands, and what it says.
    case evidence = 3

    /// The parts of a text.
    enum Field: Int, CaseIterable {
        case text, title, background, speaker
    }

    /// What a word counts for that stands once in a field of this many words.
    func weight(_ field: Field, length: Int) -> Int {
        let (weight, usual, share) =
            switch (self, field) {
            case (.claims, .text): (1_000, 16, 400)
            case (.claims, .title): (600, 12, 400)
            case (.claims, .background): (350, 60, 500)
            case (.articles, .text): (1_000, 400, 500)
            case (.articles, .title): (1_500, 12, 200)
            case (.evidence, .text): (1_000, 30, 400)
            case (.evidence, .title): (700, 12, 400)
            case (.articles, .background), (.evidence, .background): (500, 60, 500)
            case (_, .speaker): (500, 3, 200)
            }
        return max(1, weight * 1_000 / (1_000 - share + share * length / usual))
    }

    /// What so much of a word counts for, of 255: more and more of the same counts for less and less (k1 is
    /// 1.2, and 0.8 for claims, which are short: that a word stands there says nearly all).
    func impact(_ counted: Int) -> UInt8 {
        let half = self == .claims ? 800 : 1_200
        return UInt8(clamping: max(1, 255 * counted / (half + counted)))
    }
}
