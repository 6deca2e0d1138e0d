/// Compares the names of two organisations: legal forms, the order of words, shortened and translated
/// words and acronyms do not make two of one.
enum OrganisationNames {
    /// How likely two names mean one organisation, and why; nil where they are two.
    static func compare(_ one: [String], _ two: [String]) -> (score: Int, reason: String)? {
        let (left, right) = (plain(one), plain(two))
        guard !left.isEmpty, !right.isEmpty else { return nil }
        if let reason = acronym(one, two) ?? acronym(two, one) { return (800, reason) }
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        var open = long
        var score = 1_000
        for word in short {
            let likeness = open.map { NameLikeness(word, $0) }
            guard let at = open.indices.max(by: { likeness[$0].score < likeness[$1].score }),
                likeness[at].score > 820, word.utf8.count > 1 || likeness[at].score == 1_000
            else { return nil }
            score = score * likeness[at].score / 1_000
            open.remove(at: at)
        }
        // What is left over may be a place or a nation, but not the name itself.
        guard open.allSatisfy(aside.contains), !short.allSatisfy(generic.contains) || open.isEmpty else {
            return nil
        }
        score = score * (open.isEmpty ? 95 : 80) / 100
        let isOrder = open.isEmpty && left.sorted() == right.sorted() && left != right
        let reason =
            open.isEmpty
            ? isOrder ? "the same words in another order" : "the same words, shortened or spelt otherwise"
            : "the same words without “\(open.joined(separator: " "))”"
        return score >= 700 ? (score, reason) : nil
    }

    /// Whether the words could be any organisation's.
    static func areGeneric(_ words: [String]) -> Bool { words.allSatisfy(generic.contains) }

    private static func plain(_ words: [String]) -> [String] {
        let kept = words.filter { !empty.contains($0) && !legalForms.contains($0) }
        return (kept.isEmpty ? words : kept).map { written[$0] ?? $0 }
    }

    private static func acronym(_ one: [String], _ two: [String]) -> String? {
        let short = one.filter { !empty.contains($0) && !legalForms.contains($0) }
        guard short.count == 1, two.count > 2, (3...6).contains(short[0].utf8.count) else { return nil }
        let letters = two.filter { !empty.contains($0) }.compactMap(\.first)
        let allLetters = two.compactMap(\.first)
        guard short[0] == String(letters) || short[0] == String(allLetters) else { return nil }
        return "“\(short[0])” has the first letters of “\(two.joined(separator: " "))”"
    }

    private static let empty = Set(
        "the of for and in on to a an de del la le les des du di der die das und et y e"
            .split(separator: " ").map(String.init))

    private static let legalForms = Set(
        """
        ltd limited inc incorporated llc llp plc corp corporation co company gmbh ag sa spa srl sarl bv nv oy oyj
        ab as asa aps oao ooo pao zao ao kk pty sdn bhd jsc pjsc kg se sas holding holdings
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let aside = Set(
        """
        us u usa american national international russian british french german chinese italian spanish turkish
        iranian japanese ukrainian state federal royal official agency news newspaper group
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let generic = Set(
        """
        intelligence security agency agencies community department ministry office bureau committee council
        commission service services police court government administration national federal state city party news
        united states
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words by the one they are short for, translate or spell otherwise.
    private static let written: [String: String] = {
        let lines = """
            department dept
            university univ universidad universite universitat uni
            international intl
            national natl
            association assn assoc
            brothers bros
            government govt
            organization organisation org
            defense defence
            center centre
            labor labour
            bank banco banque banca
            ministry ministerio ministere ministerium
            central centrale
            institute institut instituto
            federation federacion
            republic republica republique
            committee comm cttee
            mount mt
            saint st
            fort ft
            """
        var written: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words.dropFirst() { written[word] = words[0] }
        }
        return written
    }()
}
