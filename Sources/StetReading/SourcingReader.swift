import StetModel
import StetText

/// Says of each source what it is, who it is, and how it is named.
struct SourcingReader {
    private let text: ParsedText
    private let names: NameBook

    /// A source as it was understood.
    struct Answer {
        /// How the source is named.
        var sourcing: Sourcing
        /// The fullest name the text gives, where one is given.
        var name: String?
        /// What the source is.
        var kind: SourceKind
    }

    private var hasUnnamedPeople = false
    private var lastInstitution: String?
    private var personsBySentence: [(sentence: Int, name: String, gender: WordClass)] = []
    private var described: [(name: String, words: Range<Int>)] = []

    /// A reader of sources for this text.
    init(_ text: ParsedText, names: NameBook) {
        self.text = text
        self.names = names
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
        if head.count == 1, text.has(head.lowerBound, .subjectPronoun), !text.has(head.lowerBound, .country) {
            return pronoun(head.lowerBound, draft)
        }
        if let name = personName(source) { return person(name, source) }
        let last = head.upperBound - 1
        if text.has(last, .document), !text.hasOutlet(head) {
            return Answer(sourcing: .document, name: nil, kind: .document)
        }
        if text.hasOutlet(head) {
            return Answer(sourcing: .institution, name: text.outletName(head), kind: .outlet)
        }
        let noun = headNoun(head)
        if text.has(noun, [.person, .people]), !text.has(noun, .institution) { return described(head, noun) }
        if text.has(noun, [.institution, .country]) || text.properRange(head) != nil {
            return institution(head)
        }
        if text.has(head.lowerBound, .indefinite) || text.ends(noun, with: "s") {
            return Answer(sourcing: .unnamed, name: nil, kind: .unnamed)
        }
        return Answer(sourcing: .institution, name: nil, kind: .unknown)
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

    /// The noun that the phrase is about: the last word before "of", "for", "at", "from".
    private func headNoun(_ head: Range<Int>) -> Int {
        for at in head.dropFirst() where text.has(at, .preposition) && text.kind(at) == .word {
            return at - 1
        }
        return head.upperBound - 1
    }

    /// The person named in a source, by its fullest name.
    private func personName(_ source: Range<Int>) -> Range<Int>? {
        var at = source.lowerBound
        var single: Range<Int>?
        while at < source.upperBound {
            guard text.kind(at) == .word, text.isNameLike(at) else {
                at += 1
                continue
            }
            var end = at + 1
            while end < source.upperBound,
                text.isNameLike(end) || text.kind(end) == .stop && text.isNameLike(end + 1)
            { end += 1 }
            let name = names.personName(at..<end)
            let isPossessor = text.kind(end) == .clitic && end + 1 < source.upperBound
            if !isPossessor, !name.isEmpty {
                if let full = names.full(endingAt: name.upperBound - 1) { return full }
                if names.isName(endingAt: name.upperBound - 1) { return name }
                let isTitled = name.lowerBound > source.lowerBound && text.has(name.lowerBound - 1, .title)
                if single == nil, isTitled,
                    text.classes(name.upperBound - 1).isDisjoint(with: [.institution, .country])
                {
                    single = name
                }
            }
            at = end
        }
        return single
    }

    private mutating func person(_ name: Range<Int>, _ source: Range<Int>) -> Answer {
        let string = text.string(name)
        let gender = names.gender(of: name)
        personsBySentence.append((Int(text.sentenceOf[source.lowerBound]), string, gender))
        if personsBySentence.count > 12 { personsBySentence.removeFirst(6) }
        if source.count > name.count {
            described.append((string, source))
            if described.count > 24 { described.removeFirst(8) }
        }
        return Answer(sourcing: .onRecord, name: string, kind: .person)
    }

    /// "he" is the last person named as a source whose first name does not speak against it.
    private func pronoun(_ at: Int, _ draft: Draft) -> Answer {
        switch text.id(at) {
        case .he, .she:
            let wrong: WordClass = text.id(at) == .he ? .female : .male
            let near = personsBySentence.suffix(4).filter {
                Int(text.sentenceOf[at]) - $0.sentence <= 6 && !$0.gender.contains(wrong)
            }
            let name = near.last?.name
            return Answer(sourcing: .onRecord, name: name, kind: .pronoun)
        case .they:
            return Answer(sourcing: hasUnnamedPeople ? .unnamed : .onRecord, name: nil, kind: .pronoun)
        case .it: return Answer(sourcing: .institution, name: lastInstitution, kind: .pronoun)
        default: return Answer(sourcing: .onRecord, name: nil, kind: .pronoun)
        }
    }

    /// A source told by an office or a trade: "the envoy", "two officials".
    private mutating func described(_ head: Range<Int>, _ noun: Int) -> Answer {
        let isDefinite = text.id(head.lowerBound) == .the || text.has(head.lowerBound, .possessive)
        if isDefinite, text.has(noun, .person), head.count <= 3 {
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
        if isDefinite, !isIndefinite, text.has(noun, .title) {
            return Answer(sourcing: .onRecord, name: nil, kind: .office)
        }
        return Answer(sourcing: .unnamed, name: nil, kind: .unnamed)
    }

    private mutating func institution(_ head: Range<Int>) -> Answer {
        let noun = headNoun(head)
        let name = text.properRange(head).map { proper in
            text.string(proper.lowerBound..<max(proper.upperBound, noun + 1))
        }
        lastInstitution = name
        return Answer(sourcing: .institution, name: name, kind: .institution)
    }

    /// The name that one of the next sources gives for "a Vellish official": both share a capitalised
    /// word, the name comes at most two sentences later, and no other fits.
    private func nameGiven(for draft: Draft, by following: [(Draft, Answer)]) -> String? {
        guard let source = draft.source, text.has(source.lowerBound, .indefinite), !text.isFlattened,
            text.has(headNoun(headRange(source)), .person), draft.reason == nil
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
