/// Compares the names of two persons word by word where no plain rule tells that they are one.
enum PersonNames {
    /// From which score on two names are worth suggesting as one.
    private static let least = 650

    /// What goes before a family name and is often left out.
    private static let particles = Set(
        """
        van von der den de del della di da do dos das du la le el al bin ibn bint ben af av ter ten zu zur
        y e v
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// How likely two names mean one person, and why; nil where they are two.
    static func compare(_ one: [String], _ two: [String]) -> (score: Int, reason: String)? {
        if let reason = AsianNames.compare(one, two) { return (850, reason) }
        if AsianNames.areTwoGivenNames(one, two) { return nil }
        // "Van" stands in the middle of a Vietnamese man's name, "Thi" of a woman's.
        if one.contains("thi") && two.contains("van") || one.contains("van") && two.contains("thi") {
            return nil
        }
        let (left, right) = (withoutParticles(one), withoutParticles(two))
        guard !left.isEmpty, !right.isEmpty, haveAlikeWords(left, right) else { return nil }
        let orders = [
            (left, right, false), (left, turned(right), true), (turned(left), right, true),
            (left, right.reversed(), true),
        ]
        // "De Santis" is written in one at times.
        if let found = joined(one, two) { return found }
        let best = orders.compactMap { first, second, isTurned -> (score: Int, reason: String)? in
            if isTurned, first.count == 1 || second.count == 1 { return nil }
            guard let found = inOrder(first, second, isTurned: isTurned) else { return nil }
            guard isTurned else { return found }
            return (found.score * 93 / 100, "the family name first in one; \(found.reason)")
        }.max { $0.score < $1.score }
        return best.flatMap { $0.score >= least ? $0 : nil }
    }

    /// Whether any two words are alike: without that no order of them makes one name.
    private static func haveAlikeWords(_ one: [String], _ two: [String]) -> Bool {
        one.contains { first in two.contains { NameLikeness(first, $0).score > 0 } }
    }

    private static func withoutParticles(_ words: [String]) -> [String] {
        let merged = withFaith(withServantsOf(words.map { $0 == "st" ? "saint" : $0 }))
        let kept = merged.indices.filter { at in
            !(particles.contains(merged[at]) && at + 1 < merged.count && at > 0)
        }
        return kept.map { merged[$0] }
    }

    /// "Abd al-Rahman" and "Abdul Rahman" are written in one: "Abdulrahman".
    private static func withServantsOf(_ words: [String]) -> [String] {
        guard let first = words.first, NameLists.servants.contains(first)
        else { return words }
        let rest = words.dropFirst().drop { ["al", "el", "ul", "ar", "ur", "er"].contains($0) }
        guard let name = rest.first else { return words }
        return ["abdul" + name] + rest.dropFirst()
    }

    /// "Nour al-Din", "Noureddine" and "Nuruddin" end in one word: "Nouruddin".
    private static func withFaith(_ words: [String]) -> [String] {
        var found: [String] = []
        for word in words {
            let isFaith = ["din", "deen", "dine"].contains(word)
            if isFaith, found.count > 1, articles.contains(found[found.count - 1]) {
                found.removeLast()
                found[found.count - 1] += "uddin"
            } else if let ending = faithEndings.first(where: { word.hasSuffix($0) }),
                word.utf8.count > ending.utf8.count + 2
            {
                found.append(String(word.dropLast(ending.utf8.count)) + "uddin")
            } else {
                found.append(word)
            }
        }
        return found
    }

    private static let articles: Set<String> = ["al", "ad", "ed", "ud", "el"]
    private static let faithEndings = ["eddine", "eddin", "uddin", "addin", "aldin", "eldin", "ouddine"]

    private static func turned(_ words: [String]) -> [String] {
        words.count > 1 ? words.suffix(1) + words.dropLast() : words
    }

    /// Every word of the shorter name in the longer one, in the same order; the first and the family
    /// name must be among them.
    private static func inOrder(
        _ one: [String], _ two: [String], isTurned: Bool
    ) -> (score: Int, reason: String)? {
        if let joined = joined(one, two) { return joined }
        let (short, long) = one.count <= two.count ? (one, two) : (two, one)
        guard short.count > 1 else { return single(short[0], long) }
        guard let pairs = aligned(short, long), !haveOtherInitials(short, long) else { return nil }
        // Where the family name leads, the name behind it is the given one.
        if isTurned, pairs[1].0 != 1, pairs[short.count - 1].0 != long.count - 1 || short.count < 3 {
            return nil
        }
        var score = 1_000
        var reasons: [String] = []
        var initials = 0
        for (place, (other, likeness)) in pairs.enumerated() {
            // Of the family name an initial says nothing.
            if likeness.score == 800, place == short.count - 1 || other == long.count - 1 { return nil }
            if short[place].utf8.count == 1 || long[other].utf8.count == 1 { initials += 1 }
            score = score * likeness.score / 1_000
            if let reason = likeness.reason { reasons.append(reason) }
        }
        guard initials < short.count else { return nil }
        let extra = long.count - short.count
        if extra > 0 { reasons.append("a middle name left out") }
        if pairs[short.count - 1].0 != long.count - 1 {
            // "Juan Ortega" for "Juan Carlos Ortega Ruiz": the last of two family names is left out.
            guard long.count > 2, pairs[0].1.score > 900, pairs[short.count - 1].1.score == 1_000
            else { return nil }
            score = score * 80 / 100
            reasons.append("a second family name left out")
        }
        score = score * (100 - 3 * extra) / 100
        return (score, reasons.isEmpty ? "the same names" : reasons.joined(separator: "; "))
    }

    /// "George W." is not "George H. W.": who shortens initials keeps the first.
    private static func haveOtherInitials(_ short: [String], _ long: [String]) -> Bool {
        guard short.count > 2, long.count > short.count else { return false }
        let (few, many) = (short.dropFirst().dropLast(), long.dropFirst().dropLast())
        guard few.allSatisfy({ $0.utf8.count == 1 }) else { return false }
        return !zip(few, many).allSatisfy { $0.first == $1.first }
    }

    /// The places in the longer name of the words of the shorter one, the first beside the first.
    private static func aligned(_ short: [String], _ long: [String]) -> [(Int, NameLikeness)]? {
        var pairs: [(Int, NameLikeness)] = []
        var from = 0
        for (place, word) in short.enumerated() {
            // Each later word of the short name needs a place behind this one.
            let to = place == 0 ? 0 : long.count - (short.count - place)
            guard from <= to else { return nil }
            let candidates = (from...to).map { ($0, NameLikeness(word, long[$0])) }
            // The family name takes the last place where it can.
            let best = candidates.max { left, right in
                let isLast = place == short.count - 1
                return left.1.score != right.1.score
                    ? left.1.score < right.1.score : isLast ? left.0 < right.0 : left.0 > right.0
            }
            guard let best, best.1.score > 0 else { return nil }
            pairs.append(best)
            from = best.0 + 1
        }
        return pairs
    }

    private static func single(_ word: String, _ long: [String]) -> (score: Int, reason: String)? {
        guard word.utf8.count > 3, let last = long.last else { return nil }
        let likeness = NameLikeness(word, last)
        guard likeness.score > 700, word.utf8.count > 1, last.utf8.count > 1 else { return nil }
        let part = long.count > 1 ? "the surname of “\(long.joined(separator: " "))”; " : ""
        return (
            likeness.score * (long.count > 1 ? 85 : 100) / 100, part + (likeness.reason ?? "the same letters")
        )
    }

    /// Names that only part their letters otherwise ("El Hadji", "Elhadj").
    private static func joined(_ one: [String], _ two: [String]) -> (score: Int, reason: String)? {
        guard one.count != two.count, one.count > 1, two.count > 1 else { return nil }
        let (short, long) = one.count < two.count ? (one, two) : (two, one)
        guard long.count == short.count + 1 else { return nil }
        for at in 0..<(long.count - 1) where min(long[at].utf8.count, long[at + 1].utf8.count) > 1 {
            var merged = long
            merged[at] += merged[at + 1]
            merged.remove(at: at + 1)
            let likeness = zip(short, merged).map { NameLikeness($0, $1) }
            guard likeness.allSatisfy({ $0.score > 820 }), !likeness.contains(where: { $0.score == 800 })
            else {
                continue
            }
            let score = likeness.reduce(1_000) { $0 * $1.score / 1_000 }
            return (score * 97 / 100, "the same names, parted otherwise")
        }
        return nil
    }
}
