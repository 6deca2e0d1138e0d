import StetModel
import StetText

/// Says of each source what it is, who it is, and how it is named.
struct SourcingReader {
    private let text: ParsedText
    private let names: NameBook
    private let persons: PersonFinder
    private let subjects: SubjectFinder

    /// A source as it was understood.
    struct Answer {
        /// How the source is named.
        var sourcing: Sourcing
        /// The fullest name the text gives, where one is given.
        var name: String?
        /// What the source is.
        var kind: SourceNaming
    }

    /// Who spoke last, and in which sentence.
    private struct Spoken {
        let sentence: Int
        let name: String
        let gender: WordClass
        var sourcing = Sourcing.onRecord
    }

    private var hasUnnamedPeople = false
    private var lastInstitution: (sentence: Int, name: String)?
    private var personsBySentence: [Spoken] = []
    private var described: [(name: String, words: Range<Int>)] = []

    /// A reader of sources for this text.
    init(_ text: ParsedText, names: NameBook) {
        self.text = text
        self.names = names
        persons = PersonFinder(text, names: names)
        subjects = SubjectFinder(text)
    }

    /// What each draft's source is, in the order of the drafts.
    static func answers(for drafts: [Draft], in text: ParsedText, names: NameBook) -> [Answer] {
        var reader = SourcingReader(text, names: names)
        let order = drafts.indices.sorted { drafts[$0].head < drafts[$1].head }
        var answers = [Answer](
            repeating: Answer(sourcing: .unattributed, name: nil, kind: .unknown), count: drafts.count)
        for index in order { answers[index] = reader.answer(drafts[index]) }
        for (place, index) in order.enumerated() where answers[index].kind == .unnamed {
            let following = order[(place + 1)...].prefix(3).map { (drafts[$0], answers[$0]) }
            if let name = reader.nameGiven(for: drafts[index], by: following) {
                answers[index] = Answer(sourcing: .onRecord, name: name, kind: .person)
            }
        }
        for index in drafts.indices where answers[index].kind == .pronoun && drafts[index].parent >= 0 {
            // "I" inside a quotation is who is quoted.
            guard let source = drafts[index].source, source.count == 1,
                text.id(source.lowerBound) == .i || text.id(source.lowerBound) == .we
            else { continue }
            answers[index].name = answers[drafts[index].parent].name
            answers[index].sourcing = answers[drafts[index].parent].sourcing
        }
        return answers
    }

    private mutating func answer(_ draft: Draft) -> Answer {
        guard let source = draft.source else {
            return Answer(sourcing: .unattributed, name: nil, kind: .unknown)
        }
        if isOnBackground(source, draft.head) {
            return Answer(sourcing: .background, name: nil, kind: .unnamed)
        }
        if draft.reason != nil { return Answer(sourcing: .unnamed, name: nil, kind: .unnamed) }
        let head = headRange(source)
        if head.count == 1, text.has(head.lowerBound, [.subjectPronoun, .objectPronoun]),
            !text.has(head.lowerBound, .country)
        {
            return pronoun(head.lowerBound, draft)
        }
        if text.heldDocument(head) != nil {
            return Answer(sourcing: .document, name: nil, kind: .document)
        }
        if text.namesOutlet(head) || text.endsOutletName(head.upperBound - 1) {
            return Answer(sourcing: .institution, name: text.outletName(head), kind: .outlet)
        }
        if let name = persons.person(in: source), !isBody(source) { return person(name, source) }
        let last = head.upperBound - 1
        if head.count == 1, text.has(last, .possessive) {
            return Answer(sourcing: .onRecord, name: nil, kind: .pronoun)
        }
        if text.has(last, .document) || text.has(text.headNoun(head), .document), !text.hasOutlet(head) {
            lastInstitution = (Int(text.sentenceOf[head.lowerBound]), text.string(head))
            return Answer(sourcing: .document, name: nil, kind: .document)
        }
        if text.hasOutlet(head) {
            return Answer(sourcing: .institution, name: text.outletName(head), kind: .outlet)
        }
        return answer(toOneDescribed: source, head)
    }

    /// What a source is whose words name neither a person nor an outlet.
    private mutating func answer(toOneDescribed source: Range<Int>, _ head: Range<Int>) -> Answer {
        let noun = text.headNoun(head)
        if noun == head.lowerBound, head.count > 1, text.has(noun, .indefinite) {
            // "some of Ruiz’s supporters", "one of the officials"
            if text.has(head.upperBound - 1, .people) { hasUnnamedPeople = true }
            if text.string(noun..<(noun + 1)).lowercased() == "one" { noteUnnamed(head, false) }
            return Answer(sourcing: .unnamed, name: nil, kind: .unnamed)
        }
        if text.has(noun, [.person, .people]) || text.isTrade(noun), !text.has(noun, .institution) {
            return described(head, noun)
        }
        if let named = apposedName(source, head), text.properRange(head) == nil {
            lastInstitution = (Int(text.sentenceOf[head.lowerBound]), named)
            return Answer(sourcing: .institution, name: named, kind: .institution)
        }
        if text.has(noun, [.institution, .country]) || text.properRange(head) != nil {
            return institution(head)
        }
        if text.has(head.lowerBound, .indefinite) || text.ends(noun, with: "s") {
            return Answer(sourcing: .unnamed, name: nil, kind: .unnamed)
        }
        return Answer(sourcing: .institution, name: nil, kind: .unknown)
    }

    /// "Vell Lines, which owns the ship": what "which" explains is no person.
    private func isBody(_ source: Range<Int>) -> Bool {
        source.contains { text.kind($0) == .comma && text.id($0 + 1) == .which }
    }

    /// "speaking on background", beside the source or behind the verb.
    private func isOnBackground(_ source: Range<Int>, _ head: Int) -> Bool {
        let places = [source, head..<min(head + 5, text.tokens.count)]
        return places.contains { $0.contains { text.id($0) == .background && text.id($0 - 1) == .on } }
    }

    /// The source up to its first comma, relative pronoun or preposition clause.
    private func headRange(_ source: Range<Int>) -> Range<Int> {
        for at in source.dropFirst()
        where text.kind(at) == .comma || text.id(at) == .who || text.id(at) == .which {
            return source.lowerBound..<at
        }
        return source
    }

    private mutating func person(_ name: Range<Int>, _ source: Range<Int>) -> Answer {
        let string = text.string(name)
        let gender = names.gender(of: name)
        note(Spoken(sentence: Int(text.sentenceOf[source.lowerBound]), name: string, gender: gender))
        if source.count > name.count {
            described.append((string, source))
            if described.count > 24 { described.removeFirst(8) }
        }
        return Answer(sourcing: .onRecord, name: string, kind: .person)
    }

    private mutating func note(_ spoken: Spoken) {
        personsBySentence.append(spoken)
        if personsBySentence.count > 12 { personsBySentence.removeFirst(6) }
    }

    /// "he" is the last person named as a source whose first name does not speak against it.
    private mutating func pronoun(_ at: Int, _ draft: Draft) -> Answer {
        let word = text.string(at..<(at + 1)).lowercased()
        if word == "him" || word == "her" { return person(calledAt: at, isMan: word == "him") }
        switch text.id(at) {
        case .he, .she:
            return person(calledAt: at, isMan: text.id(at) == .he)
        case .they:
            return Answer(sourcing: hasUnnamedPeople ? .unnamed : .onRecord, name: nil, kind: .pronoun)
        case .it: return Answer(sourcing: .institution, name: body(calledAt: at), kind: .pronoun)
        default: return Answer(sourcing: .onRecord, name: nil, kind: .pronoun)
        }
    }

    private mutating func person(calledAt at: Int, isMan: Bool) -> Answer {
        guard let spoken = person(at, isMan ? .female : .male) else {
            return Answer(sourcing: .onRecord, name: nil, kind: .pronoun)
        }
        note(
            Spoken(
                sentence: Int(text.sentenceOf[at]), name: spoken.name, gender: isMan ? .male : .female,
                sourcing: spoken.sourcing))
        return Answer(sourcing: spoken.sourcing, name: spoken.name, kind: .pronoun)
    }

    /// Who "he" at `at` is: the subject of the same sentence, else of the one before, else the last source.
    private func person(_ at: Int, _ wrong: WordClass) -> Spoken? {
        let here = Int(text.sentenceOf[at])
        if let name = subject(of: here, before: at, wrong) {
            return Spoken(sentence: here, name: name, gender: [])
        }
        let near = personsBySentence.suffix(4).last {
            here - $0.sentence <= 6 && !$0.gender.contains(wrong)
        }
        var before = here - 1
        // "Ruiz was shown the list. She read it twice. …, she said": over sentences that go on with her.
        while text.quoteOf[at] < 0, near?.sentence ?? -1 < before, here - before <= 3 {
            if let name = subject(of: before, before: at, wrong) {
                return Spoken(sentence: before, name: name, gender: [])
            }
            guard isOpenedByPerson(before) else { break }
            before -= 1
        }
        return near
    }

    /// Whether a sentence begins with "he" or "she".
    private func isOpenedByPerson(_ sentence: Int) -> Bool {
        guard text.sentences.indices.contains(sentence) else { return false }
        let first = text.id(text.sentences[sentence].lowerBound)
        return first == .he || first == .she
    }

    /// What "it" at `at` is: the body that the sentence before is about, where another one spoke before
    /// that, else the body that spoke last.
    private func body(calledAt at: Int) -> String? {
        let here = Int(text.sentenceOf[at])
        if lastInstitution?.sentence ?? -1 < here - 1, text.quoteOf[at] < 0,
            let name = bodySubject(of: here - 1) ?? bodySubject(of: here - 2)
        {
            return name
        }
        return lastInstitution?.name
    }

    private func bodySubject(of sentence: Int) -> String? {
        guard text.sentences.indices.contains(sentence),
            let phrase = subjects.subject(of: sentence, before: text.sentences[sentence].upperBound)
        else { return nil }
        let head = headRange(phrase)
        guard text.has(text.headNoun(head), [.institution, .outlet]), persons.person(in: phrase) == nil else {
            return nil
        }
        return bodyName(head)
    }

    /// The person who is the subject of a sentence, unless the first name speaks against it.
    private func subject(of sentence: Int, before at: Int, _ wrong: WordClass) -> String? {
        guard let phrase = subjects.subject(of: sentence, before: at), let name = persons.person(in: phrase),
            !names.gender(of: name).contains(wrong)
        else { return nil }
        return text.string(name)
    }

    /// A source told by an office or a trade: "the envoy", "two officials".
    private mutating func described(_ head: Range<Int>, _ noun: Int) -> Answer {
        let isDefinite = text.id(head.lowerBound) == .the || text.has(head.lowerBound, .possessive)
        if isDefinite, text.has(noun, .person) || text.isTrade(noun), head.count <= 3 {
            let hash = text.tokens[noun].hash
            let fits = described.filter { $0.words.contains { text.tokens[$0].hash == hash } }
            let names = Set(fits.map(\.name))
            if names.isEmpty, let held = self.names.holder(of: hash) {
                return Answer(sourcing: .onRecord, name: text.string(held), kind: .person)
            }
            if names.count == 1, let name = names.first {
                return Answer(sourcing: .onRecord, name: name, kind: .person)
            }
        }
        if text.has(noun, .people) { hasUnnamedPeople = true }
        let isIndefinite = text.has(head.lowerBound, .indefinite) || text.has(noun, .people)
        if text.has(noun, .person) || text.isTrade(noun) {
            noteUnnamed(head, isDefinite && !isIndefinite && text.has(noun, .title))
        }
        if isDefinite, !isIndefinite, text.has(noun, .title) {
            return Answer(sourcing: .onRecord, name: nil, kind: .office)
        }
        return Answer(sourcing: .unnamed, name: nil, kind: .unnamed)
    }

    /// "She" may be the engineer who told a paper a sentence before.
    private mutating func noteUnnamed(_ head: Range<Int>, _ isOffice: Bool) {
        note(
            Spoken(
                sentence: Int(text.sentenceOf[head.lowerBound]), name: text.string(head), gender: [],
                sourcing: isOffice ? .onRecord : .unnamed))
    }

    /// "Vellco" in "its maker, Vellco, said": the name between commas.
    private func apposedName(_ source: Range<Int>, _ head: Range<Int>) -> String? {
        let start = head.upperBound + 1
        guard !text.isFlattened, text.has(head.lowerBound, [.determiner, .possessive]),
            text.kind(head.upperBound) == .comma, start < source.upperBound
        else { return nil }
        var end = start
        while end < source.upperBound, end - start < 5, text.kind(end) == .word, text.isNameLike(end) {
            end += 1
        }
        return end > start && end == source.upperBound ? text.string(start..<end) : nil
    }

    private mutating func institution(_ head: Range<Int>) -> Answer {
        let name = properName(head)
        lastInstitution = (Int(text.sentenceOf[head.lowerBound]), name ?? text.string(head))
        return Answer(sourcing: .institution, name: name, kind: .institution)
    }

    private func bodyName(_ head: Range<Int>) -> String { properName(head) ?? text.string(head) }

    /// The capitalised words of a body's name, up to its noun.
    private func properName(_ head: Range<Int>) -> String? {
        let noun = text.headNoun(head)
        return text.properRange(head).map { proper in
            text.string(proper.lowerBound..<max(proper.upperBound, noun + 1))
        }
    }

    /// The name that one of the next sources gives for "a Vellish official": both share a capitalised
    /// word, the name comes at most two sentences later, and no other fits.
    private func nameGiven(for draft: Draft, by following: [(Draft, Answer)]) -> String? {
        guard let source = draft.source, text.has(source.lowerBound, .indefinite), !text.isFlattened,
            text.has(text.headNoun(headRange(source)), .person), draft.reason == nil
        else { return nil }
        let marks = Set(
            source.filter { text.isNameLike($0) && $0 > source.lowerBound }.map { text.tokens[$0].hash })
        let here = Int(text.sentenceOf[draft.head])
        var found: Set<String> = []
        for (other, answer) in following {
            guard let name = answer.name, answer.kind == .person, let words = other.source,
                Int(text.sentenceOf[other.head]) - here <= 2, words.count > 2,
                words.contains(where: { marks.contains(text.tokens[$0].hash) })
            else { continue }
            found.insert(name)
        }
        return found.count == 1 ? found.first : nil
    }
}
