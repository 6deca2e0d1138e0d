import StetModel
import StetText

/// Judges each sentence: fact, opinion, prediction, question or other, and whether it can be checked.
///
/// It answers "is this a checkable statement of fact?" from the signs that the sentence holds, and says
/// why in words. It does not guess what an editor will pick.
struct CheckWorthiness {
    private let text: ParsedText
    private var reader: ClaimSignReader
    /// Whether each sentence holds a quoted or reported assertion.
    private let reported: [Bool]

    /// A judge of the sentences of `text`, given what was read in it.
    init(_ text: ParsedText, drafts: [Draft], lexicon: ClaimLexicon) {
        self.text = text
        reader = ClaimSignReader(text, lexicon: lexicon)
        var reported = [Bool](repeating: false, count: text.sentences.count)
        for draft in drafts {
            for piece in draft.content { reported[Int(text.sentenceOf[piece.lowerBound])] = true }
        }
        self.reported = reported
    }

    /// The sentence of these tokens, with the reason why it can be checked.
    mutating func judge(_ range: Range<Int>, number: Int) -> (sentence: Sentence, signs: ClaimSigns) {
        let signs = reader.signs(of: range, isReported: reported[number])
        let score = signs.contains(.question) ? 40 : ClaimWeights.score(signs)
        let kind = CheckWorthiness.kind(signs, score: score)
        return (
            Sentence(span: text.span(range), checkable: Score(thousandths: score), kind: kind), signs
        )
    }

    /// What a sentence does: a fact if it can be checked, else what the signs make of it.
    private static func kind(_ signs: ClaimSigns, score: Int) -> Sentence.Kind {
        if signs.contains(.question) { return .question }
        if score >= 500 { return .fact }
        if signs.contains(.future) { return .prediction }
        if !signs.isDisjoint(with: [.judging, .mental, .duty]) { return .opinion }
        if !signs.isDisjoint(with: [.courtesy, .order, .verbless]) { return .other }
        if signs.contains(.exclaimed) { return .opinion }
        if signs.contains(.possible) { return .prediction }
        if !signs.isDisjoint(with: [.second, .vague]) { return .other }
        if !signs.isDisjoint(with: [.first, .firstPlural]) { return .opinion }
        return signs.contains(.veryShort) ? .other : .fact
    }

    /// "a number, a comparison and a past event".
    static func reason(_ signs: ClaimSigns) -> String {
        var parts: [String] = []
        for (sign, words) in reasons where signs.contains(sign) { parts.append(words) }
        if !signs.isDisjoint(with: [.past, .perfect, .was]) { parts.append("a past event") }
        if signs.contains(.name) { parts.append("a name") }
        guard let last = parts.popLast() else { return "a plain statement" }
        return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
    }

    private static let reasons: [(ClaimSigns, String)] = [
        (.number, "a number"), (.comparison, "a comparison"), (.cause, "a cause"),
        (.reported, "a reported assertion"),
    ]
}
