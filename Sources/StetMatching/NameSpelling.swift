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
        let isListed = NameLists.spellings[one].map { $0 == NameLists.spellings[two] } ?? false
        // "Ivanov" and "Ivanova", "Daniel" and "Daniela" are two people.
        guard isListed || (first.last == UInt8(ascii: "a")) == (second.last == UInt8(ascii: "a")) else {
            return nil
        }
        guard !KnownNames.areApart(one, two), !NameEndings.areOtherGender(first, second) else { return nil }
        let names = [one, two].sorted()
        let (left, right) = (sounds(first), sounds(second))
        if left == right || isListed || left.count > 4 && loosely(left) == loosely(right) {
            return "“\(names[0])” and “\(names[1])” are spellings of one name"
        }
        if isTypingSlip(first, second) {
            return "one slip of the hand or the scanner between “\(names[0])” and “\(names[1])”"
        }
        let longest = max(left.count, right.count)
        guard longest > 5, left.first == right.first, let edit = onlyEdit(left, right) else { return nil }
        let isVowel = edit.allSatisfy { vowels.contains($0) }
        guard isVowel || longest > 8 else { return nil }
        return "one letter differs between “\(names[0])” and “\(names[1])”"
    }

    /// How many consonants two names from different alphabets have, where they or other spellings of
    /// them have the same ones; else 0.
    static func sharedConsonants(_ one: String, _ two: String) -> Int {
        guard max(one.utf8.count, two.utf8.count) <= letterLimit else { return 0 }
        let left = consonants(one)
        if left == consonants(two) { return left.count }
        func others(_ name: String) -> [String] {
            NameLists.spellings[name].map { NameLists.spellingsByGroup[$0] ?? [] } ?? []
        }
        let isOther =
            others(two).contains { consonants($0) == left }
            || others(one).contains { consonants($0) == consonants(two) }
        return isOther ? left.count : 0
    }

    private static func consonants(_ word: String) -> [UInt8] {
        // What Hebrew writes as a vowel is a "v" at times.
        let weak = Set("aeiouywv".utf8)
        // The digraphs first, so that "gh" and "dh" are one sound each; "ch" and "kh" are the Hebrew "h".
        var letters = Array(word.utf8).filter { !weak.contains($0) }
        for at in letters.indices.dropFirst().reversed() where letters[at] == UInt8(ascii: "h") {
            if "kc".utf8.contains(letters[at - 1]) { letters.remove(at: at - 1) }
        }
        let plain = sounds(letters)
        var consonants: [UInt8] = []
        for letter in plain {
            let follows = consonants.last.map { "gdt".utf8.contains($0) } ?? false
            if follows, letter == UInt8(ascii: "h") { continue }
            let plain = hardened[letter] ?? letter
            if plain != consonants.last { consonants.append(plain) }
        }
        return consonants
    }

    /// What one alphabet has one letter for and another several: "Cohen", the "d" of Arabic that Persians
    /// say as "z", its "q" that Libyans say as "g".
    private static let hardened: [UInt8: UInt8] = [
        UInt8(ascii: "c"): UInt8(ascii: "k"), UInt8(ascii: "z"): UInt8(ascii: "d"),
        UInt8(ascii: "g"): UInt8(ascii: "k"),
    ]

    /// The sounds as German and French write them: "Selenskyj", "Poutine".
    private static func loosely(_ sounds: [UInt8]) -> [UInt8] {
        var loose = sounds.map { $0 == UInt8(ascii: "z") ? UInt8(ascii: "s") : $0 }
        if loose.count > 5, loose.suffix(3).elementsEqual("ine".utf8) { loose.removeLast() }
        return loose
    }

    /// Two neighbouring letters changed round, or letters that a scanner takes for each other.
    private static func isTypingSlip(_ one: [UInt8], _ two: [UInt8]) -> Bool {
        guard min(one.count, two.count) > 4 else { return false }
        if one.count == two.count {
            let apart = one.indices.filter { one[$0] != two[$0] }
            // "Ahmad" and "Hamad" are two names: the beginning is what tells one from another.
            if apart.count == 2, apart[0] > 0, apart[1] == apart[0] + 1, one[apart[0]] == two[apart[1]],
                one[apart[1]] == two[apart[0]]
            {
                return true
            }
        }
        return asScanned(one) == asScanned(two)
    }

    private static func asScanned(_ word: [UInt8]) -> [UInt8] {
        var scanned: [UInt8] = []
        for letter in word {
            switch letter {
            case UInt8(ascii: "0"): scanned.append(UInt8(ascii: "o"))
            case UInt8(ascii: "1"), UInt8(ascii: "i"): scanned.append(UInt8(ascii: "l"))
            case UInt8(ascii: "5"): scanned.append(UInt8(ascii: "s"))
            case UInt8(ascii: "n") where scanned.last == UInt8(ascii: "r"):
                scanned[scanned.count - 1] = UInt8(ascii: "m")
            default: scanned.append(letter)
            }
        }
        return scanned
    }

    private static let vowels = Set("aeiou".utf8)

    /// What alphabets and habits of spelling write differently, longest first.
    private static let rules: [([UInt8], [UInt8])] = [
        ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("tsch", "ch"), ("iy", "i"), ("yi", "i"), ("ij", "i"),
        ("yj", "i"),
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
