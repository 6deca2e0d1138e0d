/// What a statement says was, is or might be done, by its verbs.
struct Account: Sendable {
    /// How far a thing has come.
    enum Aspect: Hashable, Sendable {
        /// "had reached"
        case done
        /// "agreed to form", "plans to form"
        case intended
        /// "would be talking", "will form"
        case expected
        /// "may form", "could form"
        case possible
        /// "is forming"
        case underway
    }

    /// A verb without its tense, which reported speech shifts.
    struct Meaning: Hashable, Sendable {
        /// How far it has come.
        let aspect: Aspect
        /// The stem of the verb.
        let verb: UInt64
    }

    /// One verb with what stands behind it.
    struct Act: Sendable {
        /// What it says.
        let meaning: Meaning
        /// Its words.
        let place: Range<Int>
        /// Where the words end that it may have for its object.
        let end: Int
        /// The stems of those that say something.
        let objects: Set<UInt64>
    }

    /// The words of the statement.
    let words: StatedWords
    /// Its verbs that tell how far a thing has come.
    private(set) var acts: [Act] = []

    /// How many words behind a verb are looked at.
    private static let reach = 14

    /// The account that these words give.
    init(_ words: StatedWords) {
        self.words = words
        let telling = words.telling
        var found: [(Meaning, Range<Int>)] = []
        var at = 0
        while at < words.count {
            if let (meaning, end) = act(from: at), !Account.empty.contains(meaning.verb) {
                found.append((meaning, at..<end))
                at = end
            } else {
                at += 1
            }
        }
        for (index, (meaning, place)) in found.enumerated() {
            let next = index + 1 < found.count ? found[index + 1].1.lowerBound : words.count
            let end = min(next, place.upperBound + Account.reach)
            let objects = Set(words.stems[place.upperBound..<max(end, place.upperBound)]).intersection(
                telling)
            acts.append(
                Act(meaning: meaning, place: place, end: max(end, place.upperBound), objects: objects))
        }
    }

    /// The verb group that begins at `start`, and where it ends.
    private func act(from start: Int) -> (Meaning, Int)? {
        if words.isOne(of: Account.modals, at: start) || words.isOne(of: Account.possibles, at: start) {
            let aspect: Aspect = words.isOne(of: Account.modals, at: start) ? .expected : .possible
            var verb = skipped(start + 1)
            while words.isOne(of: Account.auxiliaries, at: verb) { verb = skipped(verb + 1) }
            return meaning(aspect, verb)
        }
        if words.isOne(of: Account.have, at: start) {
            let verb = skipped(start + 1)
            guard words.isOne(of: Account.been, at: verb) else {
                return isParticiple(verb) ? meaning(.done, verb) : nil
            }
            return meaning(isIng(verb + 1) ? .underway : .done, skipped(verb + 1))
        }
        if words.isOne(of: Account.intents, at: start), words.isOne(of: Account.to, at: start + 1) {
            return meaning(.intended, start + 2)
        }
        if words.isOne(of: Account.be, at: start), isIng(skipped(start + 1)) {
            return meaning(.underway, skipped(start + 1))
        }
        return nil
    }

    private func meaning(_ aspect: Aspect, _ verb: Int) -> (Meaning, Int)? {
        guard words.words.indices.contains(verb), !words.words[verb].isNumber else { return nil }
        return (Meaning(aspect: aspect, verb: words.stems[verb]), verb + 1)
    }

    /// The first place from `place` on that is no adverb.
    private func skipped(_ place: Int) -> Int {
        var at = place
        while at < words.count, at < place + 3, words.isOne(of: Account.adverbs, at: at) { at += 1 }
        return at
    }

    private func isIng(_ place: Int) -> Bool {
        words.words.indices.contains(place) && words.words[place].letters > 4
            && words.string(at: place).lowercased().hasSuffix("ing")
    }

    private func isParticiple(_ place: Int) -> Bool {
        guard words.words.indices.contains(place), !words.words[place].isNumber else { return false }
        let word = words.string(at: place).lowercased()
        return word.hasSuffix("ed") || word.hasSuffix("en")
            || Account.participles.contains(words.words[place].hash)
    }

    private static let modals = StatedWords.list("will would shall should")
    private static let possibles = StatedWords.list("may might could can")
    private static let auxiliaries = StatedWords.list("be have been")
    private static let have = StatedWords.list("have has had")
    private static let be = StatedWords.list("is are was were")
    private static let been = StatedWords.list("been")
    private static let to = StatedWords.list("to")
    private static let adverbs = StatedWords.list("not already also now never just only still soon actually")
    private static let intents = StatedWords.list(
        "agreed agree agrees decided plan plans planned intend intends intended hope hopes hoped offered "
            + "offer promised promise vowed pledged want wants wanted ready prepared")
    private static let participles = StatedWords.list(
        "made met told held sold bought found lost left sent paid kept cut put set come become run won begun "
            + "built brought caught done gone got had heard known seen shown said struck sought")
    /// Verbs that say nothing of their own.
    private static let empty = Set(StatedWords("be have do premature").stems)
}
