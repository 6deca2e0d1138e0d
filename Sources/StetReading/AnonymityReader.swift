import StetText

/// Finds the words that say why a source is not named: "on condition of anonymity", "who was not
/// authorized to speak".
struct AnonymityReader {
    private let text: ParsedText

    /// A reader for this text.
    init(_ text: ParsedText) { self.text = text }

    /// The reason given in each sentence that gives one, by sentence number.
    func reasons() -> [Int32: Range<Int>] {
        var reasons: [Int32: Range<Int>] = [:]
        for at in text.tokens.indices where text.words[at].id != .other {
            guard reasons[text.sentenceOf[at]] == nil else { continue }
            switch text.id(at) {
            case .anonymity: reasons[text.sentenceOf[at]] = condition(at)
            case .anonymously: reasons[text.sentenceOf[at]] = reason(from: at, at + 1)
            case .named, .identified:
                if text.id(at - 1) == .be, text.id(at - 2) == .to {
                    reasons[text.sentenceOf[at]] = refusal(at)
                }
            case .authorized, .authorised:
                if text.id(at - 1) == .not || text.has(at - 1, .negation) || text.has(at - 2, .negation),
                    !isOfOthers(at)
                {
                    reasons[text.sentenceOf[at]] = reason(from: start(at, 3), at + 1)
                }
            default: break
            }
        }
        return reasons
    }

    /// "said that the members were not authorised to sign": what is told of others, no reason of the source.
    private func isOfOthers(_ at: Int) -> Bool {
        var before = at - 1
        var hasBe = false
        while at - before < 5, text.has(before, [.be, .have, .negation, .adverb]) || text.id(before) == .not {
            hasBe = hasBe || text.has(before, .be)
            before -= 1
        }
        return hasBe && text.kind(before) == .word
            && !text.has(before, [.subjectPronoun, .relative, .subordinator, .coordinator])
    }

    /// "on condition of anonymity because the talks were private".
    private func condition(_ at: Int) -> Range<Int> {
        var start = at
        let sentence = text.sentences[Int(text.sentenceOf[at])]
        while start > sentence.lowerBound, at - start < 4, text.id(start) != .on { start -= 1 }
        return reason(from: text.id(start) == .on ? start : at, at + 1)
    }

    /// "asked not to be named", "declined to be identified".
    private func refusal(_ at: Int) -> Range<Int> { reason(from: start(at, 4), at + 1) }

    private func start(_ at: Int, _ reach: Int) -> Int {
        let sentence = text.sentences[Int(text.sentenceOf[at])]
        var start = at
        while start > sentence.lowerBound, at - start < reach, text.kind(start - 1) == .word,
            text.id(start - 1) != .who
        { start -= 1 }
        return start
    }

    /// The words from `start` to `end`, with the "because …" behind them.
    private func reason(from start: Int, _ end: Int) -> Range<Int> {
        let sentence = text.sentences[Int(text.sentenceOf[start])]
        var stop = end
        guard text.id(end) == .because || text.id(end) == .to || text.id(end) == .for || text.id(end) == .in
        else { return start..<end }
        while stop < sentence.upperBound, text.kind(stop) != .comma, text.kind(stop) != .stop { stop += 1 }
        return start..<stop
    }
}
