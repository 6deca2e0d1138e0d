import StetModel
import StetText

/// Raises what cannot be right in two outlets at once: other numbers, other days of one thing stated.
enum MismatchFlags {
    /// The flags of what is stated in these places.
    static func raised(
        by group: StatedGroup, _ texts: [Int: StoryText], _ published: [Int: String]
    ) -> [StoryFlag] {
        var flags: [StoryFlag] = []
        for (earlier, later) in group.facing {
            // Digits are what a flattened text lost first.
            guard let first = texts[earlier.article], let second = texts[later.article],
                !first.reading.isFlattened, !second.reading.isFlattened
            else { continue }
            let (one, two) = (StatedWords(first, [earlier.span]), StatedWords(second, [later.span]))
            flags += numbers(Side(earlier, first, one), Side(later, second, two), group)
            flags += days(Side(earlier, first, one), Side(later, second, two), group, published)
        }
        return flags
    }

    private struct Side {
        let place: AppearanceFacts
        let text: StoryText
        let words: StatedWords

        init(_ place: AppearanceFacts, _ text: StoryText, _ words: StatedWords) {
            (self.place, self.text, self.words) = (place, text, words)
        }

        func evidence(_ range: Range<Int>) -> StoryFlag.Evidence {
            let bytes = words.byteRange(range)
            return StoryFlag.Evidence(
                article: place.article,
                span: TextSpan(
                    start: text.text.offset(ofByte: bytes.lowerBound),
                    end: text.text.offset(ofByte: bytes.upperBound)))
        }
    }

    private static func numbers(_ one: Side, _ two: Side, _ group: StatedGroup) -> [StoryFlag] {
        let (first, second) = (SpokenNumber.all(in: one.words), SpokenNumber.all(in: two.words))
        return first.compactMap { number in
            // A thing counted twice in one statement cannot be told from its part.
            guard first.count(where: { $0.unit == number.unit }) == 1,
                let other = second.first(where: { $0.unit == number.unit }),
                second.count(where: { $0.unit == number.unit }) == 1, number.contradicts(other)
            else { return nil }
            return StoryFlag(
                kind: .numberMismatch,
                detail: "\(one.place.outlet) has “\(one.words.string(number.place))”, "
                    + "\(two.place.outlet) has “\(two.words.string(other.place))”.",
                evidence: [one.evidence(number.place), two.evidence(other.place)], claims: group.claims)
        }
    }

    private static func days(
        _ one: Side, _ two: Side, _ group: StatedGroup, _ published: [Int: String]
    ) -> [StoryFlag] {
        guard let first = day(one, published), let second = day(two, published), first != second else {
            return []
        }
        return [
            StoryFlag(
                kind: .dateMismatch,
                detail: "\(one.place.outlet) puts it on \(CivilDate(daysSinceEpoch: first)), "
                    + "\(two.place.outlet) on \(CivilDate(daysSinceEpoch: second)).",
                evidence: [one.place.evidence, two.place.evidence], claims: group.claims)
        ]
    }

    /// The one day that a statement names.
    private static func day(_ side: Side, _ published: [Int: String]) -> Int? {
        guard let text = published[side.place.article], let day = CivilDate(String(text.prefix(10))) else {
            return nil
        }
        let days = Set(SpokenDate.days(in: side.words, published: day))
        return days.count == 1 ? days.first : nil
    }
}
