/// Whether two words are one name written down differently.
enum NameSpelling {
    /// How long a word may be to be compared letter by letter.
    static let letterLimit = 40

    /// Why the two folded words may be one name; nil when they may not.
    static func compare(_ one: String, _ two: String) -> String? {
        if one == two { return nil }
        let (first, second) = (Array(one.utf8), Array(two.utf8))
        guard min(first.count, second.count) > 2, max(first.count, second.count) <= letterLimit
        else { return nil }
        // "Ivanov" and "Ivanova", "Daniel" and "Daniela" are two people.
        guard (first.last == UInt8(ascii: "a")) == (second.last == UInt8(ascii: "a")) else { return nil }
        let names = [one, two].sorted()
        let (left, right) = (sounds(first), sounds(second))
        if left == right { return "“\(names[0])” and “\(names[1])” are spellings of one name" }
        let longest = max(left.count, right.count)
        guard longest > 5, left.first == right.first, let edit = onlyEdit(left, right) else { return nil }
        let isVowel = edit.allSatisfy { vowels.contains($0) }
        guard isVowel || longest > 8 else { return nil }
        return "one letter differs between “\(names[0])” and “\(names[1])”"
    }

    private static let vowels = Set("aeiou".utf8)

    /// What alphabets and habits of spelling write differently, longest first.
    private static let rules: [([UInt8], [UInt8])] = [
        ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("tsch", "ch"), ("iy", "i"), ("yi", "i"), ("ij", "i"),
        ("ey", "ei"), ("ay", "ai"), ("oy", "oi"), ("yu", "u"), ("iu", "u"), ("ju", "u"), ("ya", "a"),
        ("ia", "a"), ("ja", "a"), ("ye", "e"), ("yo", "o"), ("kh", "h"), ("ph", "f"), ("ck", "k"),
        ("ou", "u"), ("oo", "u"), ("ee", "i"), ("zh", "z"), ("dj", "j"), ("ts", "c"), ("tz", "c"),
        ("ks", "x"), ("ff", "f"), ("w", "v"), ("q", "k"), ("y", "i"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    /// The letters as they sound, roughly: one spelling for the many of another alphabet.
    private static func sounds(_ word: [UInt8]) -> [UInt8] {
        var sounds: [UInt8] = []
        var at = 0
        while at < word.count {
            let rest = word[at...]
            if let (from, to) = rules.first(where: { rest.starts(with: $0.0) }) {
                sounds += to
                at += from.count
            } else {
                sounds.append(word[at])
                at += 1
            }
            // A doubled letter sounds like one.
            if sounds.count > 1, sounds[sounds.count - 1] == sounds[sounds.count - 2] { sounds.removeLast() }
        }
        return sounds
    }

    /// The letters of the only insertion, deletion or replacement between the two; nil for more.
    private static func onlyEdit(_ one: [UInt8], _ two: [UInt8]) -> [UInt8]? {
        guard abs(one.count - two.count) < 2 else { return nil }
        var start = 0
        while start < min(one.count, two.count), one[start] == two[start] { start += 1 }
        var (left, right) = (one.count, two.count)
        while left > start, right > start, one[left - 1] == two[right - 1] {
            left -= 1
            right -= 1
        }
        let edit = Array(one[start..<left] + two[start..<right])
        return left - start <= 1 && right - start <= 1 ? edit : nil
    }
}
