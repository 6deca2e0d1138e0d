import StetModel
import StetText

/// Judges each sentence: fact, opinion, prediction, question or other, and whether it can be checked.
///
/// It answers "is this a checkable statement of fact?" from what the sentence holds, and says why in
/// words. It does not guess what an editor will pick.
struct CheckWorthiness {
    private let text: ParsedText
    /// Whether each token's sentence holds a quoted or reported assertion.
    private let reported: [Bool]

    /// What was found in one sentence.
    private struct Marks {
        var words = 0
        var numbers = 0
        var names = 0
        var comparisons = 0
        var causes = 0
        var pasts = 0
        var finites = 0
        var opinions = 0
        var futures = 0
        var firstPersons = 0
        var hedges = 0
        var times = 0
        var possibilities = 0
        var thoughts = 0
        var isQuestion = false
        var isExclaimed = false
    }

    /// A judge of the sentences of `text`, given what was read in it.
    init(_ text: ParsedText, drafts: [Draft]) {
        self.text = text
        var reported = [Bool](repeating: false, count: text.sentences.count)
        for draft in drafts {
            for piece in draft.content { reported[Int(text.sentenceOf[piece.lowerBound])] = true }
        }
        self.reported = reported
    }

    /// The sentence of these tokens, with the reason why it can be checked.
    func judge(_ range: Range<Int>, number: Int) -> (sentence: Sentence, reason: String) {
        let marks = marks(range)
        let kind = kind(marks)
        let score = score(marks, kind: kind, isReported: reported[number])
        let sentence = Sentence(span: text.span(range), checkable: Score(thousandths: score), kind: kind)
        return (sentence, reason(marks, isReported: reported[number]))
    }

    private func marks(_ range: Range<Int>) -> Marks {
        var marks = Marks()
        for at in range {
            switch text.kind(at) {
            case .question: marks.isQuestion = at + 2 >= range.upperBound
            case .exclamation: marks.isExclaimed = at + 2 >= range.upperBound
            case .number:
                marks.numbers += 1
                marks.words += 1
            case .word: word(at, first: range.lowerBound, &marks)
            case .symbol where text.bytes[Int(text.tokens[at].startByte)] == UInt8(ascii: "%"):
                marks.numbers += 1
            default: break
            }
        }
        return marks
    }

    private func word(_ at: Int, first: Int, _ marks: inout Marks) {
        marks.words += 1
        let classes = text.classes(at)
        if at > first, text.isNameLike(at), classes.isDisjoint(with: [.subjectPronoun, .time]) {
            marks.names += 1
        }
        if classes.isDisjoint(with: [.pastForm, .verb]), text.ends(at, with: "ed"), at > first {
            marks.pasts += 1
            marks.finites += 1
        }
        if classes.isEmpty { return }
        if classes.contains(.numeral) { marks.numbers += 1 }
        if classes.contains(.comparison) { marks.comparisons += 1 }
        if classes.contains(.causal) { marks.causes += 1 }
        if classes.contains(.opinion) { marks.opinions += 1 }
        if classes.contains(.future) { marks.futures += 1 }
        if classes.contains(.hedge) { marks.hedges += 1 }
        if classes.contains(.thought) { marks.thoughts += 1 }
        if classes.contains(.modal), classes.isDisjoint(with: [.future, .opinion]) {
            marks.possibilities += 1
        }
        if classes.contains(.time) { marks.times += 1 }
        if !classes.isDisjoint(with: [.be, .have, .modal, .verb, .auxiliary]) { marks.finites += 1 }
        if !classes.isDisjoint(with: [.pastForm, .verb]) {
            marks.pasts += 1
            marks.finites += 1
        }
        if text.id(at) == .i || text.id(at) == .we { marks.firstPersons += 1 }
    }

    private func kind(_ marks: Marks) -> Sentence.Kind {
        if marks.isQuestion { return .question }
        if marks.words < 4 || marks.finites == 0 && marks.words < 6 { return .other }
        if marks.isExclaimed, marks.numbers == 0 { return .opinion }
        if marks.futures > 0, marks.pasts == 0 || marks.futures > 1 { return .prediction }
        // "could win if turnout is high"
        if marks.possibilities > 0, marks.pasts == 0, marks.numbers == 0 { return .prediction }
        if marks.opinions >= 1, marks.numbers == 0, marks.opinions * 2 + marks.firstPersons > marks.names {
            return .opinion
        }
        if marks.firstPersons > 0, marks.numbers == 0, marks.names == 0 { return .opinion }
        return .fact
    }

    private func score(_ marks: Marks, kind: Sentence.Kind, isReported: Bool) -> Int {
        if kind == .other { return marks.numbers > 0 ? 250 : 80 }
        if kind == .question { return 60 }
        var score = 400
        score += min(marks.numbers, 3) * 110
        score += min(marks.names, 4) * 45
        score += min(marks.comparisons, 2) * 95
        score += min(marks.causes, 1) * 60
        score += min(marks.pasts, 2) * 70
        score += min(marks.times, 2) * 25
        if isReported { score += 20 }
        score -= min(marks.opinions, 3) * 70
        // "We created 200,000 jobs" can be checked, "we care" cannot.
        score -= min(marks.firstPersons, 2) * (marks.numbers > 0 ? 30 : 110)
        score -= min(marks.possibilities, 2) * 40
        score -= min(marks.thoughts, 2) * 30
        score -= min(marks.hedges, 3) * 20
        if marks.finites == 0 { score -= 60 }
        if marks.words < 7 { score -= 110 }
        switch kind {
        case .opinion: score = min(score, 420) - 60
        case .prediction: score = min(score, 400) - 50
        default: break
        }
        return min(980, max(40, score))
    }

    /// "a number, a comparison and a past event".
    private func reason(_ marks: Marks, isReported: Bool) -> String {
        var parts: [String] = []
        if marks.numbers > 0 { parts.append("a number") }
        if marks.comparisons > 0 { parts.append("a comparison") }
        if marks.causes > 0 { parts.append("a cause") }
        if isReported { parts.append("a reported assertion") }
        if marks.pasts > 0 { parts.append("a past event") }
        if marks.names > 0 { parts.append("a name") }
        guard let last = parts.popLast() else { return "a plain statement" }
        return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
    }
}
