/// A name taken apart: titles, offices and what follows a comma are set aside.
struct ParsedName: Sendable {
    /// The folded words of the name itself; empty for a mere description ("a senior official").
    let words: [String]
    /// All folded words, titles included.
    let allWords: [String]
    /// Whether it names an organisation rather than a person, as far as its words tell.
    let isOrganisation: Bool
    /// Whether one of its words tells an organisation.
    let hasOrganisationWord: Bool
    /// "jr", "sr" or "iii", where given.
    let generation: String?
    /// Whether a place stood before the name ("Moscow's RIA").
    let hasOwner: Bool
    /// The alphabet it was written in, the one that says least where there are several.
    let writing: NameAlphabets.Writing

    /// The signs that it was written in; empty for an alphabet.
    let signs: [Unicode.Scalar]

    /// Whether a scanner wrote a digit for one of its letters.
    let hasDigits: Bool

    /// How many words of a name are looked at.
    static let wordLimit = 16

    /// The parts of `name`.
    init(_ name: String) {
        let scanner = NameScanner(name)
        let tokens = scanner.tokens
        writing = scanner.writing
        signs = scanner.signs
        hasDigits = scanner.hasDigits
        allWords = tokens.map(\.letters)
        let isOrganisation = ParsedName.namesOrganisation(tokens)
        var rest = tokens[...]
        if !isOrganisation, let comma = rest.firstIndex(where: \.endsWithComma) {
            let after = rest[(comma + 1)...]
            // "Krutskikh, Andrey" is turned round; "Andrey Krutskikh, an adviser" is cut.
            let isName = after.allSatisfy { $0.capitals > 0 && !NameLists.titles.contains($0.letters) }
            let isTurned = comma == rest.startIndex && (after.count == 1 || isName && after.count < 4)
            rest = isTurned ? after + rest[...comma] : rest[...comma]
        }
        var hasOwner = false
        if let owner = rest.lastIndex(where: \.isPossessive), owner + 1 < rest.endIndex {
            rest = rest[(owner + 1)...]
            hasOwner = true
        }
        let aside = isOrganisation ? NameLists.organisationAside : NameLists.titles
        while let first = rest.first, aside.contains(first.letters), !first.isInitial {
            rest = rest.dropFirst()
        }
        var generation: String?
        while let last = rest.last,
            NameLists.suffixes.contains(last.letters)
                || isOrganisation
                    && aside.contains(last.letters)
        {
            if NameLists.generations.contains(last.letters) { generation = last.letters }
            rest = rest.dropLast()
        }
        let written = isOrganisation ? rest.map(\.letters) : rest.flatMap(\.initials)
        words = JapaneseNames.latin(scanner.signs) ?? written
        hasOrganisationWord = tokens.contains { NameLists.organisations.contains($0.letters) }
        self.isOrganisation = isOrganisation
        self.generation = generation
        self.hasOwner = hasOwner
    }

    /// Whether all there is are single letters.
    var isInitialsOnly: Bool { !words.isEmpty && words.allSatisfy { $0.utf8.count == 1 } }

    private static func namesOrganisation(_ tokens: [NameToken]) -> Bool {
        if tokens.contains(where: { NameLists.organisations.contains($0.letters) }) { return true }
        let acronyms = tokens.filter {
            (2...5).contains($0.capitals) && $0.capitals == $0.letters.utf8.count
                && !($0.isDotted && tokens.count > 1) && !NameLists.titles.contains($0.letters)
                && !NameLists.suffixes.contains($0.letters)
        }
        return acronyms.count == 1 && (tokens.count == 1 || tokens.contains { $0.capitals < 2 })
    }
}

/// One folded word of a name with what stood around it.
private struct NameToken {
    var letters = ""
    var capitals = 0
    var isPossessive = false
    var endsWithComma = false
    var isDotted = false

    /// Whether it is one letter with a dot ("A. Keller" has no article).
    var isInitial: Bool { isDotted && letters.utf8.count == 1 }

    /// The letters one by one where they are initials ("J.K."), else the word.
    var initials: [String] {
        let isInitials = isDotted && (2...4).contains(capitals) && capitals == letters.utf8.count
        return isInitials ? letters.map { String($0) } : [letters]
    }
}

/// Takes a name apart; dots join single letters ("U.S."), a possessive ending is taken off.
private struct NameScanner {
    private(set) var tokens: [NameToken] = []
    private(set) var writing = NameAlphabets.Writing.latin
    /// The signs that it is written in, where it is written in signs.
    private(set) var signs: [Unicode.Scalar] = []
    /// Whether digits stood for letters within a word.
    private(set) var hasDigits = false
    private var open = NameToken()
    private var beforeApostrophe: NameToken?
    /// Whether it stands between brackets, where no part of the name is.
    private var isAside = false

    init(_ name: String) {
        for scalar in name.unicodeScalars.prefix(400) {
            switch scalar {
            case "'", "\u{2019}":
                if beforeApostrophe == nil, !open.letters.isEmpty {
                    beforeApostrophe = open
                    open = NameToken()
                }
            case "(" where !tokens.isEmpty || !open.letters.isEmpty:
                close()
                isAside = true
            case ")": isAside = false
            case _ where isAside: break
            case ".":
                open.isDotted = open.letters.utf8.count == open.capitals
                // "Yu." is the initial of "Yuri": one letter in Cyrillic.
                if open.capitals == 1, NameLists.longInitials.contains(open.letters) {
                    open.letters = String(open.letters.prefix(1))
                    open.isDotted = true
                }
                if open.letters.utf8.count > 1, !open.isDotted { close() }
            case ",":
                close()
                if !tokens.isEmpty { tokens[tokens.count - 1].endsWithComma = true }
            default: take(scalar)
            }
        }
        close()
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        switch value {
        case 0x41...0x5A:
            open.capitals += 1
            append(value + 0x20)
        case 0x61...0x7A, 0x30...0x39: append(value)
        case ..<0x80: close()
        default:
            if let (letters, alphabet) = NameAlphabets.latin(scalar, after: open.letters.unicodeScalars.last)
            {
                writing = max(writing, alphabet)
                open.letters =
                    KanaReadings.isSmall(scalar)
                    ? KanaReadings.joined(open.letters, with: letters) : open.letters + letters
                if alphabet == .signs { signs.append(scalar) }
                // A Chinese or Korean name is written in one, its family name first.
                if tokens.isEmpty, NameAlphabets.isSyllable(scalar) { close() }
                return
            }
            if scalar == "đ" || scalar == "Đ" {
                append(0x64)
                return append(0x6A)
            }
            if let plain = NameAlphabets.plain(scalar) { return append(plain) }
            switch LetterFolding.meaning(of: scalar) {
            case .ignored: break
            case .separator: close()
            case .letter(let first, let second):
                append(first)
                if second != 0 { append(second) }
            case .alone(let value): append(value)
            }
        }
    }

    private mutating func append(_ letter: UInt32) {
        if let letter = Unicode.Scalar(letter) { open.letters.unicodeScalars.append(letter) }
    }

    private mutating func close() {
        if let before = beforeApostrophe {
            if open.letters == "s" || open.letters.isEmpty {
                open = before
                open.isPossessive = true
            } else {
                open.letters = before.letters + open.letters
                open.capitals += before.capitals
            }
            beforeApostrophe = nil
        }
        let letters = NameScanner.withoutDigits(open.letters)
        hasDigits = hasDigits || letters != open.letters
        open.letters = letters
        if !open.letters.isEmpty, tokens.count < ParsedName.wordLimit { tokens.append(open) }
        open = NameToken()
    }

    /// "Whit1ock", "C0hen": what a scanner took for a digit within a word.
    private static func withoutDigits(_ word: String) -> String {
        let digits = word.utf8.count { $0 &- 0x30 < 10 }
        guard digits > 0, digits * 2 < word.utf8.count else { return word }
        let letters: [Character: Character] = ["0": "o", "1": "l", "5": "s", "8": "b"]
        return String(word.map { letters[$0] ?? $0 })
    }
}
