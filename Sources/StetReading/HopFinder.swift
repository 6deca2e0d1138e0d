import StetText

/// Follows an attribution from its origin to the article: the envoy, the agency, the paper that cites it.
struct HopFinder {
    private let text: ParsedText
    private let drafts: [Draft]
    private let answers: [SourcingReader.Answer]
    private let outlet: [UInt8]
    private let credited: String?
    private let names: NameBook

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
        self.outlet = HopFinder.folded(outlet ?? "")
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

    private func add(_ name: String?, to hops: inout [String]) {
        guard let name, !name.isEmpty, !hops.contains(name) else { return }
        let folded = HopFinder.folded(name)
        if !outlet.isEmpty, folded == outlet { return }
        hops.append(name)
    }

    private func name(of index: Int) -> String? {
        if let name = answers[index].name { return name }
        guard let source = drafts[index].source, answers[index].kind != .pronoun,
            answers[index].kind != .unknown
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

    /// The outlet that was named last before an attribution: "the agency", "the paper".
    private func outlet(before index: Int) -> String? {
        for draft in drafts[..<index].reversed().prefix(HopFinder.outletReach) {
            for phrase in [draft.carrier, draft.source] {
                guard let phrase, !text.isOutletAlone(phrase) else { continue }
                if text.hasOutlet(phrase) { return text.outletName(phrase) }
                if isBareName(phrase) { return text.string(phrase) }
            }
        }
        return nil
    }

    /// A name that is nobody's as far as the text tells: "according to Tarn Echo".
    private func isBareName(_ phrase: Range<Int>) -> Bool {
        text.mayNameOutlet(phrase) && !names.isName(endingAt: phrase.upperBound - 1)
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
