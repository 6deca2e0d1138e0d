/// Chooses among the copies between two articles those that a desk would call copied, one for each
/// sentence that was rewritten.
struct CopySelection {
    /// What a copy must be worth.
    static let leastScore: Int32 = 29

    /// How many words in a row are a copy whatever they weigh.
    private static let verbatimWords = 9
    /// How much of the longer side must be shared, in hundredths.
    private static let leastShare = 30
    /// How many words may stand between two clauses that were turned round, or belong to both.
    private static let turnWords = -6...8
    /// How many copies back a part of the same sentence may be.
    private static let lookBack = 8
    /// How many words a sentence has at most whose parts are put together.
    private static let sentenceWords = 400
    /// What a sentence of a copy must be worth to stand alone.
    private static let leastPiece: Int32 = 14

    private let first: CopyText
    private let second: CopyText

    /// The chosen copies, in the order of the second article, not overlapping there.
    static func selected(
        _ alignments: [CopyAlignment], _ first: CopyText, _ second: CopyText
    ) -> [CopyAlignment] {
        let selection = CopySelection(first: first, second: second)
        var taken = [Bool](repeating: false, count: second.words.count)
        var found: [CopyAlignment] = []
        let trimmed = alignments.compactMap(selection.trimmed)
        for alignment in ranked(selection.turnedRound(trimmed)) where selection.isCopied(alignment) {
            guard let free = part(of: alignment, outside: taken), selection.isCopied(free) else { continue }
            for place in free.second { taken[place] = true }
            found.append(free)
        }
        found.sort { $0.second.lowerBound < $1.second.lowerBound }
        return found.flatMap(selection.pieces)
    }

    /// What of a copy is not taken yet in the second text; nil where that is less than three quarters of
    /// it, or in pieces.
    private static func part(of alignment: CopyAlignment, outside taken: [Bool]) -> CopyAlignment? {
        if !alignment.second.contains(where: { taken[$0] }) { return alignment }
        let runs = alignment.runs.filter { !taken[$0.second] }
        guard runs.count * 4 >= alignment.runs.count * 3 else { return nil }
        let score = Int(alignment.score) * runs.count / alignment.runs.count
        let part = CopyAlignment(runs, score: Int32(score))
        return part.second.contains { taken[$0] } ? nil : part
    }

    private static func ranked(_ alignments: [CopyAlignment]) -> [CopyAlignment] {
        alignments.sorted {
            ($1.score, $0.second.lowerBound, $0.first.lowerBound)
                < ($0.score, $1.second.lowerBound, $1.first.lowerBound)
        }
    }

    /// The copies, with those put together that are parts of one sentence in either text and follow
    /// each other closely in both, but in another order in each.
    private func turnedRound(_ alignments: [CopyAlignment]) -> [CopyAlignment] {
        var joined: [CopyAlignment] = []
        for alignment in alignments.sorted(by: { $0.second.lowerBound < $1.second.lowerBound }) {
            let place = joined.indices.suffix(CopySelection.lookBack).last { at in
                // No sentence is as long as that; what is, is a copy by itself.
                joined[at].runs.count <= CopySelection.sentenceWords
                    && (isTurnedRound(joined[at], alignment) || isSameSentence(joined[at], alignment))
            }
            if let place {
                let both = joined[place]
                let rest = alignment.runs.filter { $0.second >= both.second.upperBound }
                joined[place] = CopyAlignment(both.runs + rest, score: both.score + alignment.score)
            } else {
                joined.append(alignment)
            }
        }
        return joined
    }

    /// Whether two copies are parts of one sentence in either text, close together and in another order.
    private func isTurnedRound(_ before: CopyAlignment, _ after: CopyAlignment) -> Bool {
        let gap = after.second.lowerBound - before.second.upperBound
        let turn = before.first.lowerBound - after.first.upperBound
        return CopySelection.turnWords.contains(gap) && CopySelection.turnWords.contains(turn)
            && isOneSentence(before, after)
    }

    private func isOneSentence(_ before: CopyAlignment, _ after: CopyAlignment) -> Bool {
        let (one, two) = (before.first.lowerBound, after.first.upperBound - 1)
        let (three, four) = (before.second.upperBound - 1, after.second.lowerBound)
        return first.sentences[one] == first.sentences[two]
            || second.sentences[three] == second.sentences[four]
    }

    /// Whether two copies are parts of one sentence in both texts, and one of them is a copy by itself.
    private func isSameSentence(_ before: CopyAlignment, _ after: CopyAlignment) -> Bool {
        guard after.second.lowerBound >= before.second.upperBound else { return false }
        let sentence = second.sentences[after.second.lowerBound]
        guard sentence >= 0, sentence == second.sentences[before.second.upperBound - 1] else { return false }
        let (left, right) =
            before.first.upperBound <= after.first.lowerBound
            ? (before.first.upperBound - 1, after.first.lowerBound)
            : (after.first.upperBound - 1, before.first.lowerBound)
        guard left < right, first.sentences[left] >= 0, first.sentences[left] == first.sentences[right] else {
            return false
        }
        return isCopied(before) || isCopied(after)
    }

    /// Whether it shares enough of what says something to be called copied.
    private func isCopied(_ alignment: CopyAlignment) -> Bool {
        guard alignment.score >= CopySelection.leastScore || hasVerbatimRun(alignment) else { return false }
        // What is common must not be lost in what is not.
        let longer = max(alignment.first.count, alignment.second.count)
        guard alignment.runs.count * 100 >= longer * CopySelection.leastShare else { return false }
        let telling = alignment.runs.count { second.words[$0.second].isTelling }
        return telling >= 3 && quarters(of: alignment.runs) >= CopiedPassages.leastWords * 4
    }

    /// Whether so many words stand in a row on both sides that they are a copy, quoted or not.
    private func hasVerbatimRun(_ alignment: CopyAlignment) -> Bool {
        var quarters = 0
        var last: CopyRun?
        for run in alignment.runs {
            let goesOn = last.map { run.first == $0.first + 1 && run.second == $0.second + 1 } ?? false
            let word = second.words[run.second]
            quarters =
                (goesOn ? quarters : 0) + (word.stem == first.words[run.first].stem ? Int(word.quarters) : 0)
            if quarters >= CopySelection.verbatimWords * 4 { return true }
            last = run
        }
        return false
    }

    /// How much of a word the shared words are together, in quarters.
    private func quarters(of runs: some Sequence<CopyRun>) -> Int {
        runs.reduce(0) { $0 + Int(second.words[$1.second].quarters) * $1.secondCount }
    }

    /// The copy without what it took by chance from the sentence before or after it.
    private func trimmed(_ alignment: CopyAlignment) -> CopyAlignment? {
        var pieces = sentences(of: alignment)[...]
        guard pieces.count > 1 else { return alignment }
        while let last = pieces.last, last.score < CopySelection.leastPiece { pieces.removeLast() }
        while let first = pieces.first, first.score < CopySelection.leastPiece { pieces.removeFirst() }
        let runs = pieces.flatMap(\.runs)
        guard !runs.isEmpty else { return nil }
        return runs.count == alignment.runs.count
            ? alignment : CopyAlignment(runs, score: min(alignment.score, pieces.reduce(0) { $0 + $1.score }))
    }

    /// The copy cut where in both texts a sentence ends.
    private func sentences(of alignment: CopyAlignment) -> [CopyAlignment] {
        var pieces: [[CopyRun]] = []
        for run in alignment.runs {
            if let start = pieces.last?.first, !endsSentence(start, run) {
                pieces[pieces.count - 1].append(run)
            } else {
                pieces.append([run])
            }
        }
        return pieces.map(piece)
    }

    /// The copy cut where in both texts a sentence ends, with the sentences put together that are
    /// copied word for word, and those with too little to stand alone.
    private func pieces(_ alignment: CopyAlignment) -> [CopyAlignment] {
        let sentences = sentences(of: alignment)
        guard sentences.count > 1 else { return [alignment] }
        var groups: [(runs: [CopyRun], score: Int32, isVerbatim: Bool)] = []
        for piece in sentences {
            let isSmall = piece.score < CopySelection.leastPiece
            let isVerbatim = isVerbatim(piece)
            let last = groups.count - 1
            if last >= 0,
                isSmall || groups[last].score < CopySelection.leastPiece
                    || groups[last].isVerbatim && isVerbatim
            {
                groups[last].runs += piece.runs
                groups[last].score += piece.score
                groups[last].isVerbatim = isSmall ? groups[last].isVerbatim : isVerbatim
            } else {
                groups.append((piece.runs, piece.score, isVerbatim))
            }
        }
        return groups.map { CopyAlignment($0.runs, score: $0.score) }
    }

    private func piece(_ runs: [CopyRun]) -> CopyAlignment {
        CopyAlignment(runs, score: runs.reduce(0) { $0 + Int32(second.words[$1.second].weight) })
    }

    private func endsSentence(_ one: CopyRun, _ two: CopyRun) -> Bool {
        first.sentences[one.first] != first.sentences[two.first]
            && second.sentences[one.second] != second.sentences[two.second]
    }

    private func isVerbatim(_ piece: CopyAlignment) -> Bool {
        let longer = max(piece.first.count, piece.second.count)
        return piece.runs.count * 20 >= longer * 17
    }
}
