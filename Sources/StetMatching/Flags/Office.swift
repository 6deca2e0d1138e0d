/// The office that an article gives a person.
struct Office: Hashable, Sendable {
    /// The offices named: minister, envoy, colonel.
    let offices: Set<UInt64>
    /// What goes with them: deputy, former, acting.
    let degrees: Set<UInt64>
    /// The other words that tell: what the office is for, and whose it is.
    let domain: Set<UInt64>

    /// The office in the words beside a name: before it, or behind the comma after it.
    init(_ words: String, name: String) {
        let stated = StatedWords(words)
        let own = Set(Words(name).list.map(\.hash))
        let telling = stated.telling
        var offices: Set<UInt64> = []
        var degrees: Set<UInt64> = []
        var domain: Set<UInt64> = []
        var isBehind = false
        for place in 0..<stated.count {
            let hash = stated.words[place].hash
            if Office.clauses.contains(hash) { break }
            if own.contains(hash) {
                isBehind = false
                continue
            }
            // "the mayor's spokesman", "the spokesman for the mayor": the mayor is somebody else.
            if stated.isOne(of: Office.clitic, at: place + 1), Office.isJoined(stated, place) {
                (offices, degrees) = ([], [])
            }
            if Office.ends.contains(hash) { isBehind = true }
            if !isBehind, Office.roles.contains(hash), !Office.owns(stated, place) {
                offices.insert(stated.stems[place])
            } else if !isBehind, Office.degreeWords.contains(hash) {
                degrees.insert(hash)
            } else if telling.contains(stated.stems[place]), !Office.aside.contains(hash) {
                domain.insert(stated.stems[place])
                if place > 0 {
                    // "cyber security" and "cybersecurity" are one.
                    let (one, two) = (stated.words[place - 1], stated.words[place])
                    domain.insert(WordHash.joined(one.hash, two.hash, letters: Int(two.letters)))
                }
            }
        }
        self.offices = offices
        self.degrees = degrees
        self.domain = domain
    }

    /// Whether it is told as another office: another role, one with and one without its “deputy”, or one for
    /// other things.
    func contradicts(_ other: Office) -> Bool {
        guard !offices.isEmpty, !other.offices.isEmpty else { return false }
        if offices.isDisjoint(with: other.offices) { return true }
        if offices == other.offices, degrees != other.degrees { return true }
        return !domain.isEmpty && !other.domain.isEmpty && domain.isDisjoint(with: other.domain)
    }

    private static func owns(_ words: StatedWords, _ place: Int) -> Bool {
        words.isOne(of: clitic, at: place + 1) && isJoined(words, place)
    }

    private static func isJoined(_ words: StatedWords, _ place: Int) -> Bool {
        words.gap(after: place).count < 4 && !words.gap(after: place).contains(0x20)
    }

    private static let clitic = StatedWords.list("s")
    private static let clauses = StatedWords.list("who that which whose")
    private static let ends = StatedWords.list("for to of with in at on and from under")
    private static let roles = StatedWords.list(
        "minister mayor governor senator congressman congresswoman president chancellor ambassador general "
            + "colonel major captain lieutenant sergeant admiral commander judge bishop archbishop cardinal "
            + "professor sheriff king queen prince princess councillor councilman alderman envoy adviser "
            + "advisor commissioner secretary spokesman spokeswoman spokesperson director chairman "
            + "chairwoman coordinator delegate prosecutor negotiator head chief manager engineer editor")
    private static let degreeWords = StatedWords.list(
        "deputy vice acting interim former ex assistant retired outgoing")
    private static let aside = StatedWords.list(
        "top senior special leading mr mrs ms dr sir the a an his her their its")
}
