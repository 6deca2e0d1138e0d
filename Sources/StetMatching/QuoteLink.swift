import StetModel

/// Decides whether two passages render one utterance.
struct QuoteLink {
    private var names = NameCache()

    /// How the speakers of two passages stand to each other.
    private enum Speakers {
        /// Both named, and the names may mean one person.
        case agree
        /// Neither is named, and both are described alike.
        case alike
        /// One of them is not named.
        case open
        /// Neither is named.
        case unnamed
        /// Both named, and the names do not agree.
        case differ

        /// What must be common for an even chance (`QuoteCloseness.sureness`).
        var doubt: Int {
            switch self {
            case .agree: 3
            case .alike: 5
            case .unnamed, .open, .differ: 6
            }
        }
    }

    /// No names compared yet.
    init() {}

    /// Whether the two passages render one utterance.
    mutating func holds(_ one: QuotePassage, _ two: QuotePassage) -> Bool {
        let speakers = speakers(one, two)
        guard speakers != .differ else { return false }
        if speakers == .agree, isPartOfQuotation(one, two) || isPartOfQuotation(two, one) { return true }
        let closeness = QuoteCloseness(one.words, two.words)
        guard closeness.bag > 0 else { return false }
        if isQuotation(one, two, speakers, closeness) { return true }
        if one.isQuoted, two.isQuoted || closeness.isContrary { return false }
        // Told rather than quoted: most of what the shorter one says must be there.
        if speakers == .alike { return closeness.bag > 1 && closeness.bagShare >= 600 }
        let isInstitutions = one.isInstitution && two.isInstitution
        let least = speakers == .unnamed || isInstitutions ? 700 : one.isQuoted || two.isQuoted ? 600 : 500
        return speakers != .open && closeness.bag > 2 && closeness.bagShare >= least
    }

    /// Whether the words of one stand in the other, or enough of them.
    private mutating func isQuotation(
        _ one: QuotePassage, _ two: QuotePassage, _ speakers: Speakers, _ closeness: QuoteCloseness
    ) -> Bool {
        let stems = closeness.bag
        guard one.isQuoted && two.isQuoted || (one.isQuoted || two.isQuoted) && stems > 2 else {
            return false
        }
        if closeness.sureness(doubt: speakers.doubt) >= QuoteLink.evenChance {
            return speakers == .agree || stems > (speakers == .open ? 2 : 1) || closeness.longestRun > 5
        }
        guard speakers == .agree, one.isQuoted, two.isQuoted, !closeness.isContrary else { return false }
        // Another translation: a third of what is said, in any order.
        let smaller = min(one.stems.count, two.stems.count)
        if one.isHandedOn, two.isHandedOn, stems > 2, stems * 3 >= smaller { return true }
        // The same through the same hands: some of the wording is enough.
        return closeness.longestRun > 2 && closeness.shared * 5 >= closeness.slighter
            && closeness.slighter > 20 && haveCarrier(one, two)
    }

    private static let evenChance = 500

    /// Whether what is told of a person is a few words of the quotation of that person: all that it
    /// says stands there, with what it has in quotation marks.
    private func isPartOfQuotation(_ part: QuotePassage, _ whole: QuotePassage) -> Bool {
        guard part.text != whole.text, part.isMixed, part.isShort, whole.isQuoted, !whole.isShort,
            part.words.list.count <= QuoteLink.partLimit
        else { return false }
        let said = Set(whole.words.list.map(\.sense))
        let wanted = part.words.list.filter {
            $0.tells || $0.isNegation || part.isQuoted(at: $0.start..<$0.end)
        }
        let isLong = part.words.list.contains { $0.end - $0.start > 4 && said.contains($0.sense) }
        return isLong && wanted.count > 1 && wanted.allSatisfy { said.contains($0.sense) }
    }

    /// How many words the telling of a few quoted words has at most.
    private static let partLimit = 8

    /// Whether both name one agency or outlet that the words came through.
    private mutating func haveCarrier(_ one: QuotePassage, _ two: QuotePassage) -> Bool {
        one.carriers.contains { first in
            two.carriers.contains { names.compare(first, $0).isCompatible }
        }
    }

    private mutating func speakers(_ one: QuotePassage, _ two: QuotePassage) -> Speakers {
        guard let first = one.speaker, let second = two.speaker else {
            guard one.speaker == nil, two.speaker == nil else { return .open }
            let common = one.described.intersection(two.described).count
            let fewer = min(one.described.count, two.described.count)
            return common > 1 && common * 10 >= fewer * 6 ? .alike : .unnamed
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
}
