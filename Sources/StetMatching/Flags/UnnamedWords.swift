/// How an article describes a source that it does not name.
struct UnnamedWords: Sendable {
    /// The words that say who it is: the nouns and what is told beside them, without articles.
    let telling: Set<UInt64>
    /// Whether it speaks of several people.
    let isPlural: Bool
    /// Whether it is somebody who tells a reporter something, rather than a crowd or a camp.
    let isInformant: Bool

    /// What these words describe.
    init(_ words: String) {
        let stated = StatedWords(words)
        let end = stated.first(of: UnnamedWords.relatives, from: 1) ?? stated.count
        var telling: Set<UInt64> = []
        var letters: UInt64?
        var (plural, singular, informant) = (false, false, false)
        for place in 0..<end {
            let word = stated.words[place]
            if word.letters == 1, !word.isNumber, word.hash != UnnamedWords.article {
                // "U.S." and "US" are one word.
                letters = letters.map { WordHash.joined($0, word.hash, letters: 1) } ?? word.hash
                continue
            }
            if let joined = letters { telling.insert(joined) }
            letters = nil
            if UnnamedWords.persons.contains(word.hash) { (informant, singular) = (true, true) }
            if UnnamedWords.people.contains(word.hash) { (informant, plural) = (true, true) }
            if UnnamedWords.aside.contains(word.hash) || word.isNumber { continue }
            telling.insert(stated.stems[place])
        }
        if let joined = letters { telling.insert(joined) }
        self.telling = telling
        isInformant = informant
        // "One of the officials", "an official at the ministry of works".
        let isOne = stated.isOne(of: UnnamedWords.ones, at: 0)
        isPlural = plural && !isOne && !singular
    }

    /// The words without what follows "who", as a report can print them beside a statement.
    static func cut(_ words: String) -> String {
        let stated = StatedWords(words)
        guard let end = stated.first(of: clauses, from: 1) else { return words }
        return stated.string(0..<end)
    }

    private static let clauses = StatedWords.list("who that which whose")
    private static let article = Words("a").list[0].hash
    private static let relatives = StatedWords.list(
        "who that which whose familiar briefed close with speaking involved at in from on")
    private static let ones = StatedWords.list("one a an another this")
    private static let aside = StatedWords.list(
        "a an the one two three several some many other another more both of and unnamed unidentified "
            + "unspecified anonymous certain s he she they it")
    private static let persons = StatedWords.list(
        "official source aide diplomat insider person executive employee staffer adviser advisor officer "
            + "negotiator investigator prosecutor spokesperson spokesman spokeswoman somebody someone worker "
            + "member delegate consultant lawyer banker trader colleague associate agent detective")
    private static let people = StatedWords.list(
        "officials sources aides diplomats insiders people persons executives employees staffers advisers "
            + "advisors officers negotiators investigators prosecutors workers members delegates consultants "
            + "lawyers bankers traders colleagues associates agents detectives")
}
