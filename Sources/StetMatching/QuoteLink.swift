import StetModel

/// Decides whether two passages render one utterance.
struct QuoteLink {
    private var names = NameCache()

    /// How the speakers of two passages stand to each other.
    private enum Speakers {
        /// Both named, and the names may mean one person.
        case agree
        /// One of them is not named.
        case open
        /// Neither is named.
        case unnamed
        /// Both named, and the names do not agree.
        case differ
    }

    /// No names compared yet.
    init() {}

    /// Whether the two passages render one utterance.
    mutating func holds(_ one: QuotePassage, _ two: QuotePassage) -> Bool {
        let (stems, weight) = shared(one.stems, two.stems)
        guard stems > 0 else { return false }
        let speakers = speakers(one, two)
        guard speakers != .differ else { return false }
        let smaller = min(one.stems.count, two.stems.count)
        if one.isQuoted, two.isQuoted || stems > 2 {
            if isQuotation(one, two, speakers, stems, smaller) { return true }
        } else if two.isQuoted, stems > 2, isQuotation(two, one, speakers, stems, smaller) {
            return true
        }
        if one.isQuoted, two.isQuoted { return false }
        // Told rather than quoted: most of what the shorter one says must be there.
        let isInstitutions = one.isInstitution && two.isInstitution
        let tenths = speakers == .unnamed || isInstitutions ? 7 : one.isQuoted || two.isQuoted ? 6 : 5
        return speakers != .open && stems > 2 && weight * 10 >= min(one.weight, two.weight) * tenths
    }

    /// Whether both name one agency or outlet that the words came through.
    private mutating func haveCarrier(_ one: QuotePassage, _ two: QuotePassage) -> Bool {
        one.carriers.contains { first in
            two.carriers.contains { names.compare(first, $0).isCompatible }
        }
    }

    private mutating func isQuotation(
        _ one: QuotePassage, _ two: QuotePassage, _ speakers: Speakers, _ stems: Int, _ smaller: Int
    ) -> Bool {
        let alignment = WordAlignment(one.hashes, two.hashes)
        let shorter = min(one.hashes.count, two.hashes.count)
        let need = speakers == .agree ? 1 : speakers == .unnamed ? 2 : 3
        if alignment.count * 5 >= shorter * 4, stems >= need { return true }
        guard speakers == .agree, one.isQuoted, two.isQuoted else { return false }
        // Another wording: half of the words, or a third where it came through other hands.
        let longestRun = alignment.matches.map(\.count).max() ?? 0
        let tenths = one.isHandedOn || two.isHandedOn ? 3 : 5
        if longestRun > 3, alignment.count * 10 >= shorter * tenths, stems > 2 || stems * 4 >= smaller {
            return true
        }
        // Another translation: a third of what is said, in any order.
        if one.isHandedOn, two.isHandedOn, stems > 2, stems * 3 >= smaller { return true }
        // The same through the same hands: some of the wording is enough.
        if shorter > 11, longestRun > 2, alignment.count * 5 >= shorter, haveCarrier(one, two) { return true }
        let (few, many) = one.hashes.count < two.hashes.count ? (one, two) : (two, one)
        return few.hashes.count <= 6 && Set(few.hashes).isSubset(of: Set(many.hashes))
    }

    private mutating func speakers(_ one: QuotePassage, _ two: QuotePassage) -> Speakers {
        guard let first = one.speaker, let second = two.speaker else {
            return one.speaker == nil && two.speaker == nil ? .unnamed : .open
        }
        if names.compare(first, second).isCompatible { return .agree }
        // What one says of another's words is not the other's words.
        if one.text == two.text { return .differ }
        // One text names the envoy and the agency, the other the agency alone.
        let isCarried =
            one.carriers.contains { names.compare($0, second).isCompatible }
            || two.carriers.contains { names.compare($0, first).isCompatible }
        return isCarried ? .agree : .differ
    }

    /// How many stems both have, and what these weigh.
    private func shared(_ one: [UInt64], _ two: [UInt64]) -> (count: Int, weight: Int) {
        var (left, right, count, weight) = (0, 0, 0, 0)
        while left < one.count, right < two.count {
            let (first, second) = (one[left], two[right])
            if first == second {
                count += 1
                weight += 1 + Int(first & 1)
            }
            left += first <= second ? 1 : 0
            right += second <= first ? 1 : 0
        }
        return (count, weight)
    }
}
