import StetText

/// Orders attributions and finds which lies inside which.
///
/// A report that follows its words ends the words of the report before it (`… , Osei said, the agency
/// reported`), a quotation without a cue of its own goes on with the one before, and an attribution
/// whose cue stands in another one's content is nested in it.
struct Nesting {
    private let text: ParsedText
    private var drafts: [Draft]

    /// The drafts, parents before the ones nested in them, in the order of the text.
    static func ordered(_ drafts: [Draft], in text: ParsedText, reader: ContentFinder) -> [Draft] {
        var nesting = Nesting(text: text, drafts: drafts)
        nesting.cleanContents()
        nesting.joinLooseQuotations(reader)
        nesting.dropEmpty()
        nesting.findParents()
        return nesting.sorted()
    }

    private init(text: ParsedText, drafts: [Draft]) {
        self.text = text
        self.drafts = drafts
    }

    /// Cuts what an earlier report claims of a later one that follows its own words.
    private mutating func cleanContents() {
        for later in drafts.indices where drafts[later].isPreposed {
            var unit = min(drafts[later].cue[0].lowerBound, drafts[later].source?.lowerBound ?? Int.max)
            if text.id(unit - 1) == .as { unit -= 1 }
            var earlier = later - 1
            while earlier >= 0, text.sentenceOf[drafts[earlier].head] == text.sentenceOf[drafts[later].head] {
                if drafts[earlier].head < unit,
                    text.quoteOf[drafts[earlier].head] == text.quoteOf[drafts[later].head]
                {
                    drafts[earlier].content = drafts[earlier].content.compactMap { piece in
                        guard piece.upperBound > unit else { return piece }
                        guard piece.lowerBound < unit else {
                            return drafts[later].parent == earlier ? piece : nil
                        }
                        return piece.lowerBound..<unit
                    }
                }
                earlier -= 1
                if later - earlier > 40 { break }
            }
        }
        for index in drafts.indices {
            drafts[index].content = drafts[index].content.compactMap { piece in
                guard piece.lowerBound < piece.upperBound else { return nil }
                let trimmed = text.trimmed(piece)
                return trimmed.isEmpty ? nil : trimmed
            }
            drafts[index].cue = drafts[index].cue.map { cue in
                let trimmed = text.trimmed(cue)
                return trimmed.isEmpty ? cue : trimmed
            }
            drafts[index].content.sort { $0.lowerBound < $1.lowerBound }
            drafts[index].content = Nesting.withoutOverlaps(drafts[index].content)
        }
    }

    private static func withoutOverlaps(_ pieces: [Range<Int>]) -> [Range<Int>] {
        var kept: [Range<Int>] = []
        for piece in pieces where piece.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(piece) }
        return kept
    }

    /// Gives quotations that nobody claimed to the attribution that ended right before them.
    private mutating func joinLooseQuotations(_ contents: ContentFinder) {
        var owner = [Int32](repeating: -1, count: text.quotations.count)
        var lastOf = [Int32](repeating: -1, count: text.sentences.count)
        for (index, draft) in drafts.enumerated() {
            for piece in draft.content {
                let quotation = text.quoteOf[piece.lowerBound]
                if quotation >= 0, quotation != text.quoteOf[draft.head] {
                    owner[Int(quotation)] = Int32(index)
                }
            }
            let end = max(draft.cue.last?.upperBound ?? 0, draft.content.last?.upperBound ?? 0)
            guard end > 0, text.quoteOf[draft.head] < 0, let last = draft.content.last else { continue }
            let sentence = Int(text.sentenceOf[end - 1])
            if lastOf[sentence] < 0 || text.quoteOf[last.lowerBound] >= 0 { lastOf[sentence] = Int32(index) }
        }
        for (index, quotation) in text.quotations.enumerated()
        where owner[index] < 0 && quotation.outer < 0 && !quotation.isSingle
            && quotation.end - quotation.first >= 4
        {
            if quotation.continues >= 0 {
                owner[index] = owner[quotation.continues]
                if owner[index] >= 0 { append(quotation, to: Int(owner[index])) }
                continue
            }
            let sentence = Int(text.sentenceOf[quotation.open])
            guard sentence > 0, opensSentence(quotation, sentence), closesSentence(quotation) else {
                continue
            }
            guard let before = draftEnding(before: sentence, lastOf: lastOf) else { continue }
            let last = Int(text.sentenceOf[max(quotation.open, quotation.end - 1)])
            if joins(before, quotation) {
                owner[index] = Int32(before)
                append(quotation, to: before)
                lastOf[last] = Int32(before)
            } else if let follower = follower(of: before, in: quotation) {
                drafts.append(follower)
                owner[index] = Int32(drafts.count - 1)
                lastOf[last] = Int32(drafts.count - 1)
            }
        }
    }

    /// A quotation without a cue behind an indirect report is the same source's: "Ruiz said she was tired. “I
    /// need a rest.”" It has the cue of the report before it.
    private func follower(of index: Int, in quotation: Quotation) -> Draft? {
        let before = drafts[index]
        let content = text.trimmed(quotation.first..<quotation.end)
        guard let source = before.source, content.count >= 5, !before.isDeclined, !before.isAside,
            let last = before.content.last, last.upperBound <= quotation.open,
            text.canSpeak(source), !text.has(text.headNoun(source), .document)
        else { return nil }
        var draft = Draft(source: source, cue: before.cue, head: before.head, content: [content])
        draft.confidence = 600
        return draft
    }

    private func draftEnding(before sentence: Int, lastOf: [Int32]) -> Int? {
        lastOf[sentence - 1] >= 0 ? Int(lastOf[sentence - 1]) : nil
    }

    private func opensSentence(_ quotation: Quotation, _ sentence: Int) -> Bool {
        quotation.open == text.sentences[sentence].lowerBound
    }

    private func closesSentence(_ quotation: Quotation) -> Bool {
        let after = quotation.after
        return after >= text.tokens.count || text.sentences[Int(text.sentenceOf[after])].lowerBound == after
            || text.isMark(after)
    }

    /// Whether a loose quotation may go on with what attribution `index` reports: that one quotes too.
    private func joins(_ index: Int, _ quotation: Quotation) -> Bool {
        guard let piece = drafts[index].content.last else { return false }
        return text.quoteOf[piece.lowerBound] >= 0 && piece.upperBound <= quotation.open
    }

    private mutating func append(_ quotation: Quotation, to index: Int) {
        let piece = text.trimmed(quotation.first..<quotation.end)
        guard !piece.isEmpty, let last = drafts[index].content.last, last.upperBound <= piece.lowerBound,
            drafts[index].content.count < 40
        else { return }
        drafts[index].content.append(piece)
    }

    private mutating func dropEmpty() {
        guard drafts.contains(where: { $0.content.isEmpty }) else { return }
        var number = [Int](repeating: -1, count: drafts.count)
        var kept: [Draft] = []
        for (index, draft) in drafts.enumerated() where !draft.content.isEmpty {
            number[index] = kept.count
            kept.append(draft)
        }
        for index in kept.indices where kept[index].parent >= 0 {
            kept[index].parent = number[kept[index].parent]
        }
        drafts = kept
    }

    /// Paints each content over the tokens, larger ones first; what stands below a cue is its parent.
    private mutating func findParents() {
        var owner = [Int32](repeating: -1, count: text.tokens.count)
        let sizes = drafts.map { $0.content.reduce(0) { $0 + $1.count } }
        let order = drafts.indices.sorted { sizes[$0] == sizes[$1] ? $0 < $1 : sizes[$0] > sizes[$1] }
        var free: [Int] = []
        for index in order where drafts[index].parent < 0 {
            if !drafts[index].isAside { free.append(index) }
            let below = Int(owner[drafts[index].head])
            if below >= 0, below != index, !drafts[index].isAside { drafts[index].parent = below }
            for piece in drafts[index].content {
                for at in piece { owner[at] = Int32(index) }
            }
        }
        // A quotation that goes on behind its report is larger than the report around both: what lies on
        // top at the end counts.
        for index in free {
            let above = Int(owner[drafts[index].head])
            guard above >= 0, above != index, above != drafts[index].parent, !leads(above, to: index) else {
                continue
            }
            drafts[index].parent = above
        }
    }

    /// Whether draft `index` is among the parents of `inner`.
    private func leads(_ inner: Int, to index: Int) -> Bool {
        var at = inner
        var steps = 0
        while at >= 0, steps < 12 {
            if at == index { return true }
            at = drafts[at].parent
            steps += 1
        }
        return at >= 0
    }

    private func sorted() -> [Draft] {
        var depth = [Int](repeating: 0, count: drafts.count)
        for index in drafts.indices {
            var parent = drafts[index].parent
            while parent >= 0, depth[index] < 8 {
                depth[index] += 1
                parent = drafts[parent].parent
            }
        }
        let order = drafts.indices.sorted {
            (top($0), depth[$0], start($0), $0) < (top($1), depth[$1], start($1), $1)
        }
        var number = [Int](repeating: -1, count: drafts.count)
        for (new, old) in order.enumerated() { number[old] = new }
        return order.enumerated().map { new, old in
            var draft = drafts[old]
            let parent = draft.parent >= 0 ? number[draft.parent] : -1
            draft.parent = parent < new ? parent : -1
            return draft
        }
    }

    /// Where the outermost report around a draft begins.
    private func top(_ index: Int) -> Int {
        var at = index
        var steps = 0
        while drafts[at].parent >= 0, steps < 8 {
            at = drafts[at].parent
            steps += 1
        }
        return start(at)
    }

    private func start(_ index: Int) -> Int {
        let draft = drafts[index]
        return min(
            draft.cue[0].lowerBound, draft.content[0].lowerBound, draft.source?.lowerBound ?? Int.max)
    }
}
