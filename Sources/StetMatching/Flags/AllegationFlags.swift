import StetModel
import StetText

/// Raises an accusation against somebody who is named and whose answer the article does not have.
enum AllegationFlags {
    /// How many words behind the accusing verb the accused is looked for in.
    private static let reach = 8

    /// The flags of these appearances.
    static func raised(by appearances: [AppearanceFacts], _ texts: [Int: StoryText]) -> [StoryFlag] {
        appearances.compactMap { place in
            guard place.stance == .asserts, let text = texts[place.article], !text.reading.isFlattened
            else { return nil }
            let words = StatedWords(text, [text.sentence(around: place.span)])
            guard let accused = accused(in: words) ?? charged(in: words, by: place),
                !hasAnswer(of: accused, in: text, place)
            else {
                return nil
            }
            return StoryFlag(
                kind: .allegationWithoutReply,
                detail:
                    "\(place.outlet) has an accusation against \(accused) and neither an answer nor that one "
                    + "was asked for.",
                evidence: [place.evidence], claims: StatedGroup.claims(of: [place]))
        }
    }

    /// Who is accused: the name behind "accused", "blamed", "charged".
    private static func accused(in words: StatedWords) -> String? {
        for verb in words.words.indices where words.isOne(of: verbs, at: verb) {
            var start = verb + 1
            while start < min(words.count, verb + reach), !words.isCapitalised(at: start),
                words.isOne(of: small, at: start)
            { start += 1 }
            var end = start
            while end < words.count, end - start < 5, words.isCapitalised(at: end),
                end == start
                    || words.gap(after: end - 1).allSatisfy({ $0 == 0x20 || $0 == 0x2D || $0 == 0x2E })
            { end += 1 }
            guard end > start, words.isOne(of: links, at: end) else { continue }
            return words.string(start..<end)
        }
        return nil
    }

    /// Who is said to have done wrong: "the owner, Vellsund Lines, had ignored two warnings".
    private static func charged(in words: StatedWords, by place: AppearanceFacts) -> String? {
        guard place.mode != nil, place.hops.first != nil || place.sourceWords != nil else { return nil }
        let speaker = Set(Words((place.sourceName ?? "") + " " + (place.sourceWords ?? "")).list.map(\.hash))
        for verb in words.words.indices.dropFirst() where words.isOne(of: wrongs, at: verb) {
            var end = verb
            while end > 0, words.isOne(of: helpers, at: end - 1) { end -= 1 }
            var start = end
            while start > 0, end - start < 5, words.isCapitalised(at: start - 1),
                start == end
                    || words.gap(after: start - 1).allSatisfy({ $0 == 0x20 || $0 == 0x2D || $0 == 0x2E })
            { start -= 1 }
            // One capital may only begin a sentence; a name has two.
            guard end - start > 1, !(start..<end).contains(where: { speaker.contains(words.words[$0].hash) })
            else { continue }
            return words.string(start..<end)
        }
        return nil
    }

    /// Whether the article has the accused speak, or says why not.
    private static func hasAnswer(of accused: String, in text: StoryText, _ place: AppearanceFacts) -> Bool {
        let name = Set(Words(accused).list.map(\.hash))
        let speaks = text.reading.attributions.contains { attribution in
            guard let source = attribution.source else { return false }
            let called =
                (source.name.map { Words($0).list } ?? []).map(\.hash)
                + StatedWords(text, source.spans).words.map(\.hash)
            return !name.isDisjoint(with: called)
        }
        if speaks { return true }
        return text.reading.sentences.contains { sentence in
            let words = StatedWords(text, [sentence.span])
            return words.first(of: answers) != nil
                && (words.first(of: name) != nil || words.first(of: spokesmen) != nil)
        }
    }

    private static let wrongs = StatedWords.list(
        "ignored lied stole misled bribed falsified concealed neglected abused embezzled defrauded cheated "
            + "violated covered")
    private static let helpers = StatedWords.list("had has have")
    private static let verbs = StatedWords.list("accused accuses accusing blamed blames blaming charged")
    private static let small = StatedWords.list(
        "the a an former ex mr mrs ms dr president minister mayor senator governor company its his her their")
    private static let links = StatedWords.list("of for with over")
    private static let answers = StatedWords.list(
        "denied denies deny denying rejected rejects reject dismissed dismisses respond responded reply "
            + "replied comment reached answered called unavailable disputes disputed")
    private static let spokesmen = StatedWords.list(
        "spokesman spokeswoman spokesperson lawyer lawyers attorney company ministry office he she they")
}
