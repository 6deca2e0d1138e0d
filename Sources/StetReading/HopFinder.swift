import StetText

/// Follows an attribution from its origin to the article: the envoy, the agency, the paper that cites it.
struct HopFinder {
    private let text: ParsedText
    private let drafts: [Draft]
    private let answers: [SourcingReader.Answer]
    private let outlet: [UInt8]
    private let shortNames: [[UInt8]]
    private let credited: String?
    private let names: NameBook
    private let outlets: [UInt32: String]

    /// The longest name a hop has, in tokens.
    private static let longest = 12

    /// A finder for attributions and their sources; hops through `outlet` itself are left out, and the agency
    /// that the article credits as a whole comes last.
    init(
        _ text: ParsedText, drafts: [Draft], answers: [SourcingReader.Answer], outlet: String?,
        credited: String?, names: NameBook
    ) {
        self.text = text
        self.drafts = drafts
        self.answers = answers
        self.credited = credited
        self.names = names
        outlets = HopFinder.outlets(drafts, in: text)
        self.outlet = HopFinder.folded(outlet ?? "")
        shortNames = HopFinder.shortNames(outlet ?? "")
    }

    /// The hops of attribution `index`, origin first.
    func hops(of index: Int) -> [String] {
        var hops: [String] = []
        var at = index
        var steps = 0
        while at >= 0, steps < 6 {
            add(name(of: at), to: &hops)
            if let carrier = carrier(of: at) { add(carrierName(carrier, index), to: &hops) }
            at = drafts[at].parent
            // Who rejects a report did not hand it on.
            if at >= 0, drafts[at].isDenied { break }
            steps += 1
        }
        if !hops.isEmpty { add(credited, to: &hops) }
        return hops
    }

    /// Whom the words of an attribution were said to: its own carrier, that of the report before it with the
    /// same subject ("said on CNN that …, but noted that …"), or the one told behind it.
    private func carrier(of index: Int) -> Range<Int>? {
        let draft = drafts[index]
        if let carrier = draft.carrier { return carrier }
        if let source = draft.source {
            for before in drafts[max(0, index - HopFinder.near)..<index].reversed()
            where before.source == source && before.carrier != nil { return before.carrier }
            if let holder = text.heldDocument(source)?.holder { return holder }
            if let carrier = carrier(ofOneCalled: source, before: index) { return carrier }
        }
        return quotedBy(draft)
    }

    /// "The engineer" is the one who told a paper a sentence before.
    private func carrier(ofOneCalled source: Range<Int>, before index: Int) -> Range<Int>? {
        var end = source.lowerBound
        while end < source.upperBound, text.kind(end) == .word, text.id(end) != .who { end += 1 }
        let phrase = source.lowerBound..<end
        guard phrase.count == 2, text.id(phrase.lowerBound) == .the, text.has(end - 1, .person),
            text.id(drafts[index].head) != .told
        else { return nil }
        let noun = text.tokens[end - 1].hash
        return drafts[max(0, index - HopFinder.near)..<index].reversed().first { before in
            before.source.map { $0.contains { text.tokens[$0].hash == noun } } ?? false
        }?.carrier
    }

    /// How many attributions back a shared subject is looked for.
    private static let near = 4

    /// ", said Ruiz, as quoted by Seawire."
    private func quotedBy(_ draft: Draft) -> Range<Int>? {
        let sentence = text.sentences[Int(text.sentenceOf[draft.head])]
        if let listener = listener(behind: draft, sentence) { return listener }
        for at in (draft.head..<sentence.upperBound).prefix(40) where text.id(at) == .as {
            guard [.quoted, .reported, .cited].contains(text.id(at + 1)), text.id(at + 2) == .by else {
                continue
            }
            var end = at + 3
            while end < sentence.upperBound, end - at < HopFinder.longest,
                text.has(end, [.determiner, .outletNoun]) || text.isNameLike(end) || text.id(end) == .news
                    || text.id(end) == .agency
            { end += 1 }
            let phrase = (at + 3)..<end
            if !phrase.isEmpty, text.hasOutlet(phrase) { return phrase }
        }
        return nil
    }

    /// "Ruiz said the bridge was “late,” in remarks to Tarn Radio."
    private func listener(behind draft: Draft, _ sentence: Range<Int>) -> Range<Int>? {
        for at in (draft.head..<sentence.upperBound).prefix(60)
        where text.id(at) == .in && text.quoteOf[at] == text.quoteOf[draft.head] && text.isMark(at - 1) {
            for to in (at + 2)..<min(at + 6, sentence.upperBound)
            where text.id(to) == .to || text.id(to) == .with {
                guard text.isUtterance(to - 1) else { break }
                var end = to + 1
                while end < sentence.upperBound, text.kind(end) == .word, end - to < HopFinder.longest,
                    text.has(end, [.determiner, .outletNoun]) || text.isNameLike(end)
                        || text.id(end) == .agency
                { end += 1 }
                let phrase = (to + 1)..<end
                return !phrase.isEmpty && text.hasOutlet(phrase) ? phrase : nil
            }
        }
        return nil
    }

    private func add(_ name: String?, to hops: inout [String]) {
        guard let name, !name.isEmpty, !hops.contains(name) else { return }
        if !outlet.isEmpty, isOwn(name) { return }
        hops.append(name)
    }

    /// Whether the article's own outlet is meant: "the Sentinel" in the Tarn Sentinel.
    private func isOwn(_ name: String) -> Bool {
        let folded = HopFinder.folded(name)
        return folded == outlet || shortNames.contains(folded)
    }

    /// The last words of an outlet's name, by which it calls itself.
    private static func shortNames(_ outlet: String) -> [[UInt8]] {
        let words = outlet.split(separator: " ")
        return words.indices.dropFirst().map { folded(words[$0...].joined(separator: " ")) }
            .filter { !$0.isEmpty }
    }

    private func name(of index: Int) -> String? {
        if let name = answers[index].name { return name }
        guard let source = drafts[index].source, answers[index].kind != .pronoun,
            answers[index].kind != .unknown || isDescription(source)
        else { return nil }
        let limit = text.heldDocument(source)?.document.upperBound ?? source.upperBound
        var end = source.lowerBound
        while end < limit, text.kind(end) != .comma, text.id(end) != .who,
            end - source.lowerBound < HopFinder.longest
        { end += 1 }
        let phrase = source.lowerBound..<end
        if text.isOutletAlone(phrase), let name = outlet(before: index) { return name }
        return phrase.isEmpty ? nil : text.string(phrase)
    }

    /// "the conglomerate", "the other": somebody whom the lexicon does not know.
    private func isDescription(_ source: Range<Int>) -> Bool {
        !text.isFlattened && text.has(source.lowerBound, [.determiner, .possessive]) && text.canSpeak(source)
            || source.count > 1 && source.count < HopFinder.longest && text.id(source.lowerBound) == .the
    }

    /// The outlet that was named last before an attribution: "the agency", "the paper".
    private func outlet(before index: Int) -> String? {
        if let near = outletNamed(before: drafts[index].head) { return near }
        for draft in drafts[..<index].reversed().prefix(HopFinder.outletReach) {
            for phrase in [draft.carrier, draft.source] {
                guard let phrase, !text.isOutletAlone(phrase) else { continue }
                if text.hasOutlet(phrase) { return text.outletName(phrase) }
                if isBareName(phrase) { return text.string(phrase) }
            }
        }
        return nil
    }

    /// The nearest mention of an outlet that the text quotes from.
    private func outletNamed(before head: Int) -> String? {
        guard !text.isFlattened else { return nil }
        for at in stride(from: head - 1, to: max(0, head - HopFinder.mentionReach), by: -1) {
            if let name = outlets[text.tokens[at].hash], text.kind(at) == .word, text.isNameLike(at) {
                return name
            }
        }
        return nil
    }

    /// The outlets that the sources and carriers name, by their last word.
    private static func outlets(_ drafts: [Draft], in text: ParsedText) -> [UInt32: String] {
        var outlets: [UInt32: String] = [:]
        for draft in drafts {
            let holder = draft.source.flatMap { text.heldDocument($0)?.holder }
            for phrase in [draft.carrier, holder ?? draft.source] {
                guard let phrase, !text.isOutletAlone(phrase), text.hasOutlet(phrase),
                    text.kind(phrase.upperBound - 1) == .word, text.isNameLike(phrase.upperBound - 1)
                else { continue }
                outlets[text.tokens[phrase.upperBound - 1].hash] = text.outletName(phrase)
            }
        }
        return outlets
    }

    /// How many words back an outlet was named that is called "the paper".
    private static let mentionReach = 60

    /// A name that is nobody's as far as the text tells: "according to Tarn Echo".
    private func isBareName(_ phrase: Range<Int>) -> Bool {
        text.mayNameOutlet(phrase) && !text.has(phrase.lowerBound, .subjectPronoun)
            && !names.isName(endingAt: phrase.upperBound - 1)
    }

    /// How many attributions back an outlet was named that is called "the paper".
    private static let outletReach = 12

    private func carrierName(_ range: Range<Int>, _ index: Int) -> String? {
        if text.isOutletAlone(range) {
            // "This newspaper" is the one that writes.
            return text.string(range.lowerBound..<(range.lowerBound + 1)).lowercased() == "the"
                ? outlet(before: index) : nil
        }
        if text.hasOutlet(range) { return text.outletName(range) }
        return names.isName(endingAt: range.upperBound - 1) ? nil : text.string(range)
    }

    /// The letters and digits of a name, small: `RFE/RL` and `rferl` are one outlet.
    private static func folded(_ name: String) -> [UInt8] {
        name.utf8.compactMap { byte in
            if byte &- 0x41 < 26 { return byte | 0x20 }
            return byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 ? byte : nil
        }
    }
}
