/// The office that an article gives a person, as far as ranks tell it from others.
struct Office: Hashable, Sendable {
    /// The offices named: minister, mayor, colonel.
    let offices: Set<UInt64>
    /// What goes with them: deputy, former, acting.
    let modifiers: Set<UInt64>

    /// The office in the words beside a name: before it, or behind the comma after it, up to whom or what
    /// it serves.
    init(_ words: String, name: String) {
        let stated = StatedWords(words)
        let own = Set(Words(name).list.map(\.hash))
        var offices: Set<UInt64> = []
        var modifiers: Set<UInt64> = []
        var place = 0
        while place < stated.count {
            let hash = stated.words[place].hash
            if own.contains(hash) {
                place += 1
                continue
            }
            // "the mayor's spokesman", "the spokesman for the mayor": the mayor is somebody else.
            if Office.possessive(stated, place) {
                (offices, modifiers) = ([], [])
                place += 2
                continue
            }
            if Office.ends.contains(hash) {
                guard let next = (place..<stated.count).first(where: { own.contains(stated.words[$0].hash) })
                else { break }
                (offices, modifiers) = ([], [])
                place = next
                continue
            }
            if Office.ranks.contains(hash) { offices.insert(hash) }
            if Office.degrees.contains(hash) { modifiers.insert(hash) }
            place += 1
        }
        self.offices = offices
        self.modifiers = offices.isEmpty ? [] : modifiers
    }

    /// Whether nobody holds both at one time: two ranks, or one rank with and without its “deputy”.
    func contradicts(_ other: Office) -> Bool {
        guard !offices.isEmpty, !other.offices.isEmpty else { return false }
        if offices.isDisjoint(with: other.offices) { return true }
        return offices == other.offices && modifiers != other.modifiers
    }

    private static func possessive(_ words: StatedWords, _ place: Int) -> Bool {
        words.isOne(of: clitic, at: place + 1) && words.gap(after: place).count < 4
            && !words.gap(after: place).contains(0x20)
    }

    private static let clitic = StatedWords.list("s")
    private static let ends = StatedWords.list("for to of who that with in at on and from under")
    private static let ranks = StatedWords.list(
        "minister mayor governor senator congressman congresswoman president chancellor ambassador general "
            + "colonel major captain lieutenant sergeant admiral commander judge bishop archbishop cardinal "
            + "professor sheriff king queen prince princess councillor councilman alderman")
    private static let degrees = StatedWords.list(
        "deputy vice acting interim former ex assistant retired outgoing")
}
