import StetText

/// Finds who a sentence is about: the person who is the subject of its first verb.
struct SubjectFinder {
    private let text: ParsedText
    private let sources: SourceFinder

    /// How far into a sentence its first verb is looked for.
    private static let reach = 60

    /// A finder for this text.
    init(_ text: ParsedText) {
        self.text = text
        sources = SourceFinder(text)
    }

    /// "Ana Ruiz, 41, a crane operator whose father …": a name of several words that an apposition explains.
    private func openingName(_ sentence: Range<Int>, before end: Int) -> Range<Int>? {
        guard !text.isFlattened, text.quoteOf[sentence.lowerBound] < 0 else { return nil }
        var name = sentence.lowerBound
        while name < min(end, sentence.lowerBound + 5), text.isNameLike(name),
            !text.has(name, [.preposition, .subordinator, .determiner, .time, .country])
        { name += 1 }
        guard name > sentence.lowerBound + 1, text.kind(name) == .comma,
            text.kind(name + 1) == .number
                || text.has(name + 1, .determiner) && !text.isNameLike(name + 1)
        else { return nil }
        return sentence.lowerBound..<name
    }

    /// The subject of the first verb in sentence number `sentence` outside quotations, where the verb stands
    /// before token `end`: "Ana Ruiz" in "Ana Ruiz laughed when she said that".
    func subject(of sentence: Int, before end: Int) -> Range<Int>? {
        guard text.sentences.indices.contains(sentence) else { return nil }
        let range = text.sentences[sentence]
        let last = min(range.upperBound, end, range.lowerBound + SubjectFinder.reach)
        if let name = openingName(range, before: last) { return name }
        var at = range.lowerBound + 1
        while at < last {
            if text.quoteOf[at] < 0, sources.isFinite(at),
                let phrase = sources.source(before: at, in: range, level: -1),
                phrase.count > 1 || !text.has(phrase.lowerBound, .subjectPronoun)
            {
                return phrase
            }
            at += 1
        }
        // "Hale disagrees": a name begins a short sentence whose verb is not known.
        var name = range.lowerBound
        while name < min(last, range.lowerBound + 5), text.isNameLike(name) { name += 1 }
        return name > range.lowerBound && text.quoteOf[range.lowerBound] < 0 && !text.isFlattened
            ? range.lowerBound..<name : nil
    }
}
