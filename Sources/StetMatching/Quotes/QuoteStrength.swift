/// Whether a wording claims more or less than the one it is held against, and which words make it so.
public struct QuoteStrength: Hashable, Sendable {
    /// Which of the two claims more.
    public enum Direction: String, CaseIterable, Sendable {
        /// The wording claims more than the one it is held against.
        case stronger
        /// The wording claims less.
        case weaker
    }

    /// Whether more or less is claimed.
    public let direction: Direction
    /// Which words make it so.
    public let reason: String

    /// A change of strength with its reason.
    public init(direction: Direction, reason: String) {
        self.direction = direction
        self.reason = reason
    }

    /// The change from the fuller wording to the other; nil where nothing tells of one.
    ///
    /// Words of one scale count where they stand in each other's place, a hedge where the other wording
    /// has none at all.
    init?(from fuller: QuoteWords, to other: QuoteWords) {
        let gaps = AlignedWords(fuller, other).gaps
        let isHedged = (
            fuller.list.contains(where: StrengthScale.hedges.holds),
            other.list.contains(where: StrengthScale.hedges.holds)
        )
        for gap in gaps {
            for scale in StrengthScale.all {
                guard let before = scale.told(by: gap.first), let after = scale.told(by: gap.second),
                    before.level != after.level
                else { continue }
                let isStronger = after.level > before.level
                self.init(
                    direction: isStronger ? .stronger : .weaker,
                    reason: "“\(after.word)” for “\(before.word)”")
                return
            }
            if !isHedged.0, let added = StrengthScale.hedges.told(by: gap.second) {
                self.init(addedHedge: added.word)
                return
            }
            if !isHedged.1, gap.isShort, let lost = StrengthScale.hedges.told(by: gap.first) {
                self.init(lostHedge: lost.word)
                return
            }
        }
        return nil
    }

    /// A wording that hedges what the other does not.
    init(addedHedge word: String) {
        self.init(direction: .weaker, reason: "it has “\(word)”")
    }

    /// A wording that lacks the other's hedge.
    init(lostHedge word: String) {
        self.init(direction: .stronger, reason: "it lacks “\(word)”")
    }
}
