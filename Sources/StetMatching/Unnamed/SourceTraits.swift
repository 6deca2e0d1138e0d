/// What a description of an unnamed source tells: how many they are, of which nation, in which office.
public struct SourceTraits: Hashable, Sendable {
    /// How many speak.
    public enum Number: String, CaseIterable, Sendable {
        /// One person: "an official", "one of the officials".
        case one
        /// Several, whether counted or not: "three agencies", "officials".
        case several
    }

    /// How many speak; nil where the words do not tell.
    public let number: Number?
    /// The nations named, each by one word, sorted.
    public let nations: [String]
    /// The offices and services named, sorted: "intelligence", "white house".
    public let offices: [String]
    /// The words for their standing, sorted: "senior", "former".
    public let ranks: [String]

    /// What `words` tell ("a senior U.S. intelligence official").
    public init(_ words: String) {
        let list = SourceTraits.folded(words)
        // "One of the clerks, who asked not to be named …": the head comes before the comma.
        number = SourceTraits.number(list)
        let pairs = zip(list, list.dropFirst()).map { "\($0) \($1)" }
        nations = Set(
            list.compactMap { SourceTraits.nationWords[$0] }
                + pairs.compactMap { SourceTraits.nationWords[$0] }
        ).sorted()
        offices = Set(list.filter(SourceTraits.officeWords.contains)).union(
            pairs.filter(SourceTraits.officePairs.contains)
        ).sorted()
        ranks = list.filter(SourceTraits.rankWords.contains).sorted()
    }

    /// Whether nothing in the two speaks against one source; how many there are and which office they hold
    /// is told differently by different outlets.
    func agrees(with other: SourceTraits) -> Bool {
        nations.isEmpty || other.nations.isEmpty || !Set(nations).isDisjoint(with: other.nations)
    }

    /// The small letters of each word; dots join single letters ("U.S." is "us").
    private static func folded(_ words: String) -> [String] {
        var list: [String] = []
        var open = ""
        for scalar in words.unicodeScalars.prefix(400) {
            if scalar.properties.isAlphabetic {
                open += scalar.properties.lowercaseMapping
            } else if scalar == ".", open.utf8.count == 1 || open == "us" || open == "uk" {
                continue
            } else if !open.isEmpty {
                list.append(open)
                open = ""
            }
        }
        if !open.isEmpty { list.append(open) }
        // A flattened text writes "u s".
        var joined: [String] = []
        for word in list {
            if word == "s", joined.last == "u" {
                joined[joined.count - 1] = "us"
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    private static func number(_ words: [String]) -> Number? {
        if words.first == "one" || words.starts(with: ["a"]) || words.starts(with: ["an"]) { return .one }
        for word in words {
            if heads.contains(word) { return .one }
            let isPlural =
                word.hasSuffix("ies") && heads.contains(word.dropLast(3) + "y")
                || word.hasSuffix("s") && heads.contains(String(word.dropLast()))
            if isPlural { return .several }
        }
        return nil
    }

    private static let heads = words(
        """
        official source person aide adviser advisor diplomat officer lawmaker senator spokesman insider
        employee executive lawyer minister agent agency analyst witness resident soldier commander politician
        bureaucrat staffer member expert envoy prosecutor investigator doctor teacher worker
        neighbour neighbor
        """)

    private static let rankWords = words(
        "senior top high ranking former retired junior mid leading veteran unspecified unnamed")

    private static let officeWords = words(
        """
        intelligence security military police defense defence diplomatic government administration
        congressional parliamentary kremlin pentagon nato treasury cabinet palace embassy army navy hospital
        company union campaign court ministry party council
        """)

    private static let officePairs = Set([
        "white house", "state department", "justice department", "foreign ministry", "law enforcement",
        "downing street", "prime minister", "central bank", "city hall", "european commission",
    ])

    private static let nationWords: [String: String] = {
        let lines = """
            us american usa washington
            russian moscow
            european eu
            british uk london
            french
            german
            chinese
            ukrainian
            israeli
            palestinian
            iranian
            turkish
            indian
            pakistani
            japanese
            korean
            saudi
            syrian
            iraqi
            polish
            italian
            spanish
            canadian
            australian
            mexican
            brazilian
            egyptian
            afghan
            western
            """
        var nations: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words { nations[word] = words[0] }
        }
        nations["united states"] = "us"
        return nations
    }()

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
