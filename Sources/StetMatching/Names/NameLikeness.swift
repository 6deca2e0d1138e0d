/// How alike two words of names are, with the reason.
struct NameLikeness: Sendable {
    /// From 0 to 1,000.
    let score: Int
    /// Why they may be one name; nil where they are the same letters.
    let reason: String?

    /// The same letters.
    static let same = NameLikeness(score: 1_000, reason: nil)
    /// Two names.
    static let none = NameLikeness(score: 0, reason: nil)

    /// How alike two folded words are.
    init(_ one: String, _ two: String) {
        let (first, second) = (NameEndings.usual(one), NameEndings.usual(two))
        if one != two, first == second, (first, second) != (one, two) {
            self.init(score: 940, reason: "\(NameLikeness.named(one, two)) are spellings of one name")
        } else {
            self = NameLikeness.between(first, second)
        }
    }

    private init(score: Int, reason: String?) {
        self.score = score
        self.reason = reason
    }

    private static func between(_ one: String, _ two: String) -> NameLikeness {
        if one == two { return .same }
        let (first, second) = (Array(one.utf8), Array(two.utf8))
        guard max(first.count, second.count) <= NameSpelling.letterLimit else { return .none }
        if min(first.count, second.count) == 1 {
            guard first.first == second.first else { return .none }
            return NameLikeness(score: 800, reason: "an initial for “\(first.count > 1 ? one : two)”")
        }
        if let left = NameLists.givenNames[one], let right = NameLists.givenNames[two],
            !left.isDisjoint(with: right)
        {
            return NameLikeness(score: 930, reason: "\(named(one, two)) are forms of one name")
        }
        if KnownNames.areApart(one, two) || isOtherGender(first, second) { return .none }
        let isListed = NameLists.spellings[one].map { $0 == NameLists.spellings[two] } ?? false
        // "Andrea" and "Andrei".
        guard isListed || (first.last == UInt8(ascii: "a")) == (second.last == UInt8(ascii: "a")) else {
            return .none
        }
        guard isListed || mayBeAlike(first, second) else { return .none }
        let spelt = "\(named(one, two)) are spellings of one name"
        if min(first.count, second.count) > 2,
            !NameFolding.all(first).isDisjoint(with: NameFolding.all(second))
        {
            return NameLikeness(score: 940, reason: spelt)
        }
        if let reason = NameSpelling.compare(one, two) {
            return NameLikeness(score: reason.hasPrefix("one ") ? 830 : 950, reason: reason)
        }
        if haveSameConsonants(first, second) { return NameLikeness(score: 840, reason: spelt) }
        return slip(first, second, named(one, two))
    }

    /// The two, the same either way round.
    private static func named(_ one: String, _ two: String) -> String {
        one < two ? "“\(one)” and “\(two)”" : "“\(two)” and “\(one)”"
    }

    /// Whether the consonants are nearly of the same kinds: a quick look before the words are compared.
    private static func mayBeAlike(_ one: [UInt8], _ two: [UInt8]) -> Bool {
        guard abs(one.count - two.count) < 7 else { return false }
        func sounds(_ word: [UInt8]) -> UInt32 {
            word.reduce(0) { $0 | ($1 &- 0x61 < 26 ? kinds[Int($1 - 0x61)] : 0) }
        }
        return (sounds(one) ^ sounds(two)).nonzeroBitCount < 4
    }

    /// The kind of each letter's sound as a bit, none for vowels and for letters that are often mute.
    private static let kinds: [UInt32] = {
        var kinds = [UInt32](repeating: 0, count: 26)
        for (bit, letters) in ["bpfvw", "dt", "ckqgx", "sz", "l", "r", "mn"].enumerated() {
            for letter in letters.utf8 { kinds[Int(letter) - 0x61] |= 1 << UInt32(bit) }
        }
        return kinds
    }()

    /// "Paul" and "Paula", "Simon" and "Simone", "Ivanov" and "Ivanova" are two people.
    private static func isOtherGender(_ one: [UInt8], _ two: [UInt8]) -> Bool {
        let (short, long) = one.count < two.count ? (one, two) : (two, one)
        guard long.count > short.count, long.starts(with: short) else { return false }
        return ["a", "e", "le", "ia", "ie", "ne", "na", "ina", "ette", "ova", "ich", "ovich", "vich", "ez"]
            .contains {
                long.dropFirst(short.count).elementsEqual($0.utf8)
            }
    }

    /// Names whose vowels are written as they are heard: "Yasser", "Yasir".
    private static func haveSameConsonants(_ one: [UInt8], _ two: [UInt8]) -> Bool {
        let vowels = Set("aeiouy".utf8)
        func parts(_ word: [UInt8]) -> (consonants: [UInt8], syllables: Int) {
            let folded = NameFolding.english.folded(word)
            let groups = folded.split { !vowels.contains($0) }.count
            return (folded.filter { !vowels.contains($0) }, groups)
        }
        let (left, right) = (parts(one), parts(two))
        guard left.consonants == right.consonants, left.syllables == right.syllables,
            left.consonants.count > 2, min(one.count, two.count) > 4
        else { return false }
        return vowels.contains(one[0]) == vowels.contains(two[0])
            && vowels.contains(one[one.count - 1]) == vowels.contains(two[two.count - 1])
    }

    /// Slips of the hand: few letters for the length of the word.
    private static func slip(_ one: [UInt8], _ two: [UInt8], _ names: String) -> NameLikeness {
        let longest = max(one.count, two.count)
        let most = longest > 13 ? 3 : longest > 10 ? 2 : longest > 4 ? 1 : 0
        guard most > 0 else { return .none }
        // "Martin" and "Martinez", "Clark" and "Clarkson".
        let (short, long) = one.count < two.count ? (one, two) : (two, one)
        if long.count > short.count + 1, long.starts(with: short) { return .none }
        let distance = distance(one, two, atMost: most)
        guard distance <= most else { return .none }
        // The ends of a short name are what tells it from others, the more so where one is a vowel.
        let (last, other) = (one[one.count - 1], two[two.count - 1])
        let isVowel = "aeiouy".utf8.contains(last) || "aeiouy".utf8.contains(other)
        // A name is seldom misspelt where it begins: "Amadou", "Mamadou".
        if one[0] != two[0] { return .none }
        if longest < 7, last != other && isVowel { return .none }
        if longest < 9, areOtherConsonants(one, two) { return .none }
        let part = distance == 1 ? "one letter differs" : "few letters differ"
        return NameLikeness(
            score: 1_000 - distance * 1_100 / longest,
            reason: "\(part) between \(names)")
    }

    /// "Hakim", "Halim": in a short name one consonant for another that nobody takes it for.
    private static func areOtherConsonants(_ one: [UInt8], _ two: [UInt8]) -> Bool {
        guard one.count == two.count, let at = one.indices.first(where: { one[$0] != two[$0] }) else {
            return false
        }
        let (left, right) = (one[at], two[at])
        guard !"aeiouy".utf8.contains(left), !"aeiouy".utf8.contains(right) else { return false }
        return !mistaken.contains { $0.contains(left) && $0.contains(right) }
    }

    /// Letters that are taken for each other, by the eye or by the ear.
    private static let mistaken = [
        "hnbr", "lijt", "ft", "vnu", "mn", "gq", "bdp", "sz", "ck", "ckq", "vw", "td",
    ]
    .map { Set($0.utf8) }

    /// How many letters are put in, left out, replaced or changed round with their neighbours; more than
    /// `atMost` counts as one more.
    private static func distance(_ one: [UInt8], _ two: [UInt8], atMost most: Int) -> Int {
        guard abs(one.count - two.count) <= most else { return most + 1 }
        var before: [Int] = []
        var last = Array(0...two.count)
        for row in one.indices {
            var current = [row + 1]
            for column in two.indices {
                let isSame = one[row] == two[column]
                var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, one[row] == two[column - 1], one[row - 1] == two[column] {
                    cost = min(cost, before[column - 1] + 1)
                }
                current.append(cost)
            }
            (before, last) = (last, current)
        }
        return min(last[two.count], most + 1)
    }
}
