import StetModel

/// Tells whether two names mean one person or one organisation.
///
/// Titles and offices do not count. Spellings of one name in another alphabet ("Andrey",
/// "Andrei"), short forms ("Tom", "Thomas"), a surname beside the full name and a left-out middle
/// name are variants: suggestions with a reason, never findings. Initials alone prove nothing.
public enum NameVariants {
    /// Whether `first` and `second` mean the same one; the answer is the same either way round.
    public static func compare(_ first: String, _ second: String) -> NameMatch {
        scored(first, second).match
    }

    /// Whether `first` and `second` mean the same one, and how likely; the same either way round.
    public static func scored(_ first: String, _ second: String) -> NameComparison {
        scored(ParsedName(first), ParsedName(second))
    }

    /// The pairs among `names` that may mean the same one, with the reason, earlier names first; each name is
    /// taken apart once.
    public static func lookalikes(
        among names: [String]
    ) -> [(earlier: Int, later: Int, reason: String)] {
        let parsed = names.map(ParsedName.init)
        return parsed.indices.flatMap { later in
            parsed[..<later].indices.compactMap { earlier in
                guard case .variant(let reason) = scored(parsed[earlier], parsed[later]).match else {
                    return nil
                }
                return (earlier, later, reason)
            }
        }
    }

    private static func scored(_ one: ParsedName, _ two: ParsedName) -> NameComparison {
        guard !one.allWords.isEmpty, !two.allWords.isEmpty else { return .different }
        if one.writing == .signs, two.writing == .signs, one.signs != two.signs {
            // Old and simplified signs; two names that only sound alike have other signs too.
            guard one.words == two.words else { return .different }
            return NameComparison(
                match: .variant(reason: "read alike in other signs"), score: Score(thousandths: 800))
        }
        if one.allWords == two.allWords, one.writing == two.writing {
            guard one.hasDigits != two.hasDigits else { return .same }
            let reason = "one slip of the hand or the scanner: a digit for a letter"
            return NameComparison(match: .variant(reason: reason), score: Score(thousandths: 900))
        }
        if one.words.isEmpty || two.words.isEmpty { return .different }
        let match = byRule(one, two)
        switch match {
        case .same: return .same
        case .variant(let reason):
            let isDoubt =
                reason.contains("one letter") || reason.contains("one slip") || reason.contains("initial")
            return NameComparison(match: match, score: Score(thousandths: isDoubt ? 800 : 900))
        case .different: break
        }
        guard let (score, reason) = byWords(one, two) else { return .different }
        return NameComparison(match: .variant(reason: reason), score: Score(thousandths: score))
    }

    /// What a plain rule says.
    private static func byRule(_ one: ParsedName, _ two: ParsedName) -> NameMatch {
        if one.isOrganisation || two.isOrganisation { return organisations(one, two) }
        if let first = one.generation, let second = two.generation, first != second { return .different }
        if one.writing != two.writing { return acrossAlphabets(one, two) }
        return persons(one, two)
    }

    /// What the words tell where no rule does.
    private static func byWords(_ one: ParsedName, _ two: ParsedName) -> (score: Int, reason: String)? {
        if let first = one.generation, let second = two.generation, first != second { return nil }
        if one.isOrganisation || two.isOrganisation,
            let found = OrganisationNames.compare(one.allWords, two.allWords)
        {
            return found
        }
        // Capitals alone may be an acronym or a family name.
        guard !one.hasOrganisationWord, !two.hasOrganisationWord else { return nil }
        if one.isInitialsOnly || two.isInitialsOnly { return nil }
        // "James Thomas" and "Thomas James" are two people.
        let isSwap = one.words.sorted() == two.words.sorted() && one.words.allSatisfy(KnownNames.isGiven)
        return isSwap ? nil : PersonNames.compare(one.words, two.words)
    }

    /// Names written in different alphabets: never the same before somebody has said so.
    private static func acrossAlphabets(_ one: ParsedName, _ two: ParsedName) -> NameMatch {
        switch persons(one, two) {
        case .same: return .variant(reason: "the same name in another alphabet")
        case .variant(let reason): return .variant(reason: "in another alphabet: \(reason)")
        case .different: break
        }
        guard max(one.writing, two.writing) == .consonants else { return .different }
        let (first, second) = (withoutArticles(one), withoutArticles(two))
        // A family name alone has to bring what several names bring together.
        let shared = zip(first, second).map { NameSpelling.sharedConsonants($0, $1) }
        let isWhole =
            first.count == second.count && !shared.contains(0) && shared.reduce(0, +) > 2
            // "Abd Allah" is written in one or in two.
            || NameSpelling.sharedConsonants(first.joined(), second.joined()) > 5
        guard isWhole else { return .different }
        return .variant(reason: "the same consonants in another alphabet")
    }

    /// The words of a name without the Arabic article before its parts.
    private static func withoutArticles(_ name: ParsedName) -> [String] {
        let words = name.words.filter { !NameLists.arabicArticles.contains($0) }
            .map { NameLists.servants.contains($0) ? "abd" : $0 }
        guard name.writing == .consonants else { return words }
        return words.map { $0.hasPrefix("al") && $0.utf8.count > 4 ? String($0.dropFirst(2)) : $0 }
    }

    /// Whether the family name leads in one and ends the other ("Xi Weiming", "Weiming Xi").
    private static func isTurnedRound(_ one: [String], _ two: [String]) -> Bool {
        guard one.count > 1, two.count > 1, one.allSatisfy({ $0.utf8.count > 1 }) else { return false }
        // "James Thomas" and "Thomas James" are two people.
        guard !one.allSatisfy(KnownNames.isGiven) else { return false }
        let (first, second) = (one[0], two[0])
        return (one.dropFirst() + [first]).joined() == two.joined()
            || (two.dropFirst() + [second]).joined() == one.joined()
    }

    /// Whether two names differ in nothing but the Arabic article ("al-Rashidi", "Rashidi").
    private static func withArticles(_ one: ParsedName, _ two: ParsedName) -> NameMatch? {
        let articles = NameLists.arabicArticles
        func plain(_ words: [String]) -> [String] {
            words.indices.filter { at in
                // "Al Harper" has a given name.
                !(articles.contains(words[at]) && at + 1 < words.count && (at > 0 || words.count == 2))
            }.map { words[$0] }
        }
        func joined(_ words: [String]) -> [String] {
            words.indices.compactMap { at in
                if at > 0, at + 1 < words.count, articles.contains(words[at]) { return nil }
                return at > 1 && articles.contains(words[at - 1]) ? words[at - 1] + words[at] : words[at]
            }
        }
        let hasArticle = [one, two].contains {
            $0.words.dropFirst().dropLast().contains(where: articles.contains)
        }
        let (whole, other) = (joined(one.words), joined(two.words))
        if hasArticle, whole != one.words || other != two.words, whole.count == other.count, whole.count > 1,
            whole.last == other.last, case let match = fullNames(whole, other), match.isCompatible
        {
            return match == .same ? .variant(reason: "the article “al-” written otherwise") : match
        }
        let (first, second) = (plain(one.words), plain(two.words))
        guard hasArticle, first != one.words || second != two.words else { return nil }
        if first == second { return .variant(reason: "the article “al-” written otherwise or left out") }
        let (short, long) = first.count <= second.count ? (first, second) : (second, first)
        return short.count == 1 ? surname(short[0], long) : fullNames(short, long)
    }

    private static func organisations(_ one: ParsedName, _ two: ParsedName) -> NameMatch {
        if one.words == two.words {
            return one.hasOwner != two.hasOwner ? .variant(reason: "the same name beside a place") : .same
        }
        let (short, long) =
            one.words.count <= two.words.count ? (one.words, two.words) : (two.words, one.words)
        if short.count < long.count, short[0].utf8.count > 1, Array(long.prefix(short.count)) == short,
            !OrganisationNames.areGeneric(short)
        {
            return .variant(reason: "“\(shown(short))” is the beginning of “\(shown(long))”")
        }
        let small: Set<String> = ["of", "the", "and", "for", "in", "on", "to"]
        for (acronym, name) in [(one, two), (two, one)] where acronym.words.count == 1 {
            let initials = name.allWords.filter { !small.contains($0) }.compactMap(\.first)
            if initials.count > 2, acronym.words[0] == String(initials) {
                let name = shown(name.allWords)
                return .variant(reason: "“\(acronym.words[0])” has the first letters of “\(name)”")
            }
        }
        return .different
    }

    private static func persons(_ one: ParsedName, _ two: ParsedName) -> NameMatch {
        if one.words == two.words { return .same }
        if one.words.joined() == two.words.joined() { return .variant(reason: "the same letters") }
        if one.isInitialsOnly || two.isInitialsOnly { return .different }
        if isTurnedRound(one.words, two.words) {
            return .variant(reason: "the same words, the family name first in one")
        }
        if let match = withArticles(one, two) { return match }
        let (short, long) =
            one.words.count <= two.words.count ? (one.words, two.words) : (two.words, one.words)
        if short.count == 1 { return surname(short[0], long) }
        return fullNames(short, long)
    }

    /// A single word against a name.
    private static func surname(_ word: String, _ name: [String]) -> NameMatch {
        guard word.utf8.count > 1, let last = name.last else { return .different }
        let match = NameSpelling.compare(word, last)
        if name.count == 1 { return match.map { .variant(reason: $0) } ?? .different }
        if word == last { return .variant(reason: "the surname of “\(shown(name))” alone") }
        if match != nil { return .variant(reason: "the surname of “\(shown(name))”, spelt otherwise") }
        if word == name[0], NameLists.leadingSurnames.contains(word) {
            return .variant(reason: "the family name of “\(shown(name))” alone")
        }
        return .different
    }

    private static func fullNames(_ short: [String], _ long: [String]) -> NameMatch {
        if short.count < long.count, Array(long.suffix(short.count)) == short, short[0].utf8.count > 1 {
            // "Karim Darwish" is not "Ali Karim Darwish"; only of "Mohammed Karim Darwish" is the first
            // name left out.
            let lost = long[long.count - short.count - 1]
            let isOther =
                lost.utf8.count > 1 && KnownNames.isGiven(short[0]) && KnownNames.isGiven(lost)
                && NameLists.spellings[lost] != NameLists.spellings["mohammed"]
            if isOther { return .different }
            return .variant(reason: "“\(shown(short))” is the end of “\(shown(long))”")
        }
        var reasons: [String] = []
        if short[short.count - 1] != long[long.count - 1] {
            guard let reason = NameSpelling.compare(short[short.count - 1], long[long.count - 1]) else {
                return .different
            }
            reasons.append(reason)
        }
        guard let given = given(short[0], long[0]) else { return .different }
        reasons += given
        let (few, many) = (short.dropFirst().dropLast(), long.dropFirst().dropLast())
        if !few.isEmpty {
            for (one, two) in zip(few, many) where self.given(one, two) == nil { return .different }
        }
        if few.count != many.count { reasons.append("a middle name left out") }
        // Two doubts about one name are one too many, unless both are of the alphabet.
        let doubts = reasons.filter {
            $0.hasPrefix("one letter") || $0.hasPrefix("one slip") || $0.hasPrefix("an initial")
        }
        guard doubts.count < 2 else { return .different }
        if reasons.isEmpty { reasons = ["middle names shortened"] }
        return .variant(reason: reasons.joined(separator: "; "))
    }

    /// Why two given names may be one: no reason for the same name, nil when they may not.
    private static func given(_ one: String, _ two: String) -> [String]? {
        if one == two { return [] }
        let shorter = min(one.utf8.count, two.utf8.count)
        if shorter == 1 { return one.first == two.first ? ["an initial for “\(longer(one, two))”"] : nil }
        if let first = NameLists.givenNames[one], let second = NameLists.givenNames[two],
            !first.isDisjoint(with: second)
        {
            let names = [one, two].sorted()
            return ["“\(names[0])” and “\(names[1])” are forms of one name"]
        }
        return NameSpelling.compare(one, two).map { [$0] }
    }

    private static func longer(_ one: String, _ two: String) -> String {
        one.utf8.count > two.utf8.count ? one : two
    }

    private static func shown(_ words: [String]) -> String { words.joined(separator: " ") }
}
