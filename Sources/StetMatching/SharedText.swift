public import StetModel

/// What two articles have in common: the copied passages, how much they make up, and who had them first.
public struct SharedText: Sendable {
    /// The passages, in the order of the second article.
    public let passages: [CopiedPassage]
    /// How many words they have together.
    public let words: Int
    /// How much of the shorter article they make up.
    public let containment: Score
    /// Which way most of the words went.
    public let direction: CopyDirection

    /// What two articles share.
    public init(_ first: CopyParty, _ second: CopyParty) {
        self.init(CopyText(first), CopyText(second))
    }

    /// What two articles made ready share.
    init(_ first: CopyText, _ second: CopyText) {
        self.init(
            CopiedPassages.between(first, second), shorter: min(first.quarters, second.quarters) / 4)
    }

    /// What two articles share whose passages are known; the shorter of them has this many words.
    init(_ passages: [CopiedPassage], shorter: Int) {
        self.passages = passages
        words = passages.reduce(0) { $0 + $1.words }
        containment = Score(thousandths: shorter > 0 ? min(words, shorter) * 1_000 / shorter : 0)
        direction = SharedText.direction(of: passages)
    }

    private static func direction(of passages: [CopiedPassage]) -> CopyDirection {
        func words(_ way: CopyDirection.Way) -> Int {
            passages.reduce(0) { $0 + ($1.direction.way == way ? $1.words : 0) }
        }
        let way = CopyDirection.Way.allCases.max { words($0) < words($1) }
        return passages.first { $0.direction.way == way }?.direction ?? .unknown
    }
}
