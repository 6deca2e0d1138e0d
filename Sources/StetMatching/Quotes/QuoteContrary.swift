/// Finds where one wording says the contrary of another: it denies, counts or dates otherwise, has the
/// opposite word, or has the parts of a sentence changed round.
struct QuoteContrary {
    private let words: AlignedWords
    private let gaps: [AlignedWords.Gap]

    /// How far off a second denial may stand that makes up for a first one.
    private static let reach = 6

    /// The contrary in words that were aligned, with the places where they part.
    init(_ words: AlignedWords, _ gaps: [AlignedWords.Gap]) {
        self.words = words
        self.gaps = gaps
    }

    /// Whether one says the contrary of the other.
    var isFound: Bool {
        gaps.contains { $0.isShort && (countsOtherwise($0) || hasOpposites($0)) } || isDenied || isTurned
            || areSidesChanged
    }

    /// Whether one denies what the other says; a denial that is only put elsewhere is none.
    private var isDenied: Bool {
        // Who denies as often puts the denial elsewhere: "we cannot build it", "it cannot be built".
        guard words.first.count(where: \.isNegation) != words.second.count(where: \.isNegation) else {
            return false
        }
        var open: [(side: Int, at: Int)] = []
        for gap in gaps where gap.isShort {
            let side = denial(gap)
            guard side != 0 else { continue }
            let at = gap.first.startIndex
            if let other = open.lastIndex(where: { $0.side == -side && at - $0.at <= QuoteContrary.reach }) {
                open.remove(at: other)
            } else {
                open.append((side, at))
            }
        }
        return !open.isEmpty
    }

    /// Which side of a gap denies: 1 the first, -1 the second, 0 neither.
    private func denial(_ gap: AlignedWords.Gap) -> Int {
        let (one, two) = (gap.first, gap.second)
        // Where one has nothing at all, a longer stretch is a sentence left out.
        let isLeftOut = one.isEmpty && two.count > 2 || two.isEmpty && one.count > 2
        guard gap.isInside || max(one.count, two.count) < 4, !isLeftOut else { return 0 }
        let (first, second) = (one.contains(where: \.isNegation), two.contains(where: \.isNegation))
        guard first != second else { return 0 }
        // "Ain't got nothing" is "haven't got anything", "didn't do nothing" is "did nothing".
        let (denying, other) = first ? (one, two) : (two, one)
        let whole = first ? words.first : words.second
        let before = whole[max(0, denying.startIndex - QuoteContrary.reach)..<denying.startIndex]
        let after = whole[denying.endIndex..<min(whole.count, denying.endIndex + 3)]
        // "Does not have" is "lacks", "as long as it is not" is "until it is".
        if other.contains(where: { QuoteContrary.lacking.contains($0.form) }) { return 0 }
        let opposite = first ? words.second : words.first
        let behind = opposite[max(0, other.startIndex - QuoteContrary.reach)..<other.startIndex]
        if behind.contains(where: isUntil), !before.contains(where: isUntil) { return 0 }
        if before.contains(where: \.isNegation), other.contains(where: { isAny($0) }) { return 0 }
        if after.contains(where: { $0.isNegation && isConcord($0) }) { return 0 }
        return first ? 1 : -1
    }

    private func isAny(_ word: QuoteWord) -> Bool { QuoteContrary.any.contains(word.form) }
    private func isUntil(_ word: QuoteWord) -> Bool { QuoteContrary.until.contains(word.form) }
    private func isConcord(_ word: QuoteWord) -> Bool { QuoteContrary.concord.contains(word.form) }

    /// Whether the sides give different numbers, or different days, months or seasons.
    private func countsOtherwise(_ gap: AlignedWords.Gap) -> Bool {
        let numbers = (gap.first.filter(\.isNumber).map(\.stem), gap.second.filter(\.isNumber).map(\.stem))
        if !numbers.0.isEmpty, !numbers.1.isEmpty, Set(numbers.0).isDisjoint(with: numbers.1) { return true }
        return QuoteContrary.calendar.contains { names in
            let one = gap.first.lazy.map(\.form).filter(names.contains)
            let two = Set(gap.second.lazy.map(\.form).filter(names.contains))
            return !one.isEmpty && !two.isEmpty && one.allSatisfy { !two.contains($0) }
        }
    }

    private func hasOpposites(_ gap: AlignedWords.Gap) -> Bool {
        for word in gap.first where word.tells || QuoteWordLists.opposites[word.sense] != nil {
            let opposites = QuoteWordLists.opposites[word.sense] ?? []
            for other in gap.second {
                if opposites.contains(other.sense) { return true }
                if word.isTakenBack(by: other) || other.isTakenBack(by: word) { return true }
            }
        }
        return false
    }

    /// "The minister lied to the general", "the general lied to the minister".
    private var isTurned: Bool {
        guard !isTurnedToPassive else { return false }
        let changed = gaps.map { (senses($0.first), senses($0.second)) }
        return changed.indices.dropLast().contains { at in
            changed[(at + 1)...].prefix(4).contains { other in
                !changed[at].0.isDisjoint(with: other.1) && !changed[at].1.isDisjoint(with: other.0)
            }
        }
    }

    /// "The council ignored our letters", "our letters were ignored by the council".
    private var isTurnedToPassive: Bool {
        func isPassive(_ words: [QuoteWord]) -> Bool {
            words.indices.contains { at in
                QuoteContrary.being.contains(words[at].form)
                    && words[(at + 1)...].prefix(QuoteContrary.reach).contains { isBy($0) }
            }
        }
        return isPassive(words.first) != isPassive(words.second)
    }

    private func isBy(_ word: QuoteWord) -> Bool { QuoteContrary.by.contains(word.form) }

    /// "We attacked them", "they attacked us"; whoever tells what others said changes the person one way.
    private var areSidesChanged: Bool {
        var (given, taken) = (false, false)
        for run in words.runs {
            for step in 0..<run.count {
                let one = words.first[run.first + step].form
                let two = words.second[run.second + step].form
                guard one != two else { continue }
                given = given || QuoteContrary.own.contains(one) && QuoteContrary.others.contains(two)
                taken = taken || QuoteContrary.others.contains(one) && QuoteContrary.own.contains(two)
            }
        }
        return given && taken
    }

    private func senses(_ words: ArraySlice<QuoteWord>) -> Set<UInt64> {
        Set(words.prefix(24).filter(\.tells).map(\.sense))
    }

    private static let any = list("any anything anybody anyone ever either anywhere")
    private static let concord = list("nothing nobody never none nowhere no neither")
    private static let lacking = list(
        "lack lacks lacked lacking fail fails failed refuse refuses refused unable impossible until unless "
            + "without except")
    private static let until = list("until till unless")
    private static let being = list("is are was were be been being")
    private static let by = list("by in")
    private static let own = list("we us our ours i me my mine")
    private static let others = list("they them their theirs he him his she her hers")
    private static let calendar = [
        list("monday tuesday wednesday thursday friday saturday sunday"),
        list("january february march april may june july august september october november december"),
        list("spring summer autumn winter"),
        list("morning afternoon evening noon midnight"),
        list("first second third last"),
    ]

    private static func list(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordHash.hash($0.utf8) })
    }
}
