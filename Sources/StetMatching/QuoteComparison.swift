import StetModel
import StetText

/// Names the difference between two wordings of one utterance.
struct QuoteComparison {
    /// What the first wording did with the fuller one.
    let difference: QuoteDifference
    /// The words of the fuller wording that are missing, in bytes of its text.
    let cut: [Range<Int32>]
    /// The part of the shorter wording's words that both have.
    let score: Score
    /// The fuller wording held against the mention word by word.
    let words: [WordRun]
    /// Whether the mention claims more or less than the fuller wording.
    let strength: QuoteStrength?

    /// Compares a mention with the fullest wording of its utterance.
    init(_ mention: QuotePassage, in one: StoryText, against fullest: QuotePassage, in two: StoryText) {
        let alignment = WordAlignment(mention.hashes, fullest.hashes)
        let shared = alignment.count
        score = Score(thousandths: shared * 1_000 / min(mention.hashes.count, fullest.hashes.count))
        difference = QuoteComparison.difference(mention, one, fullest, two, alignment)
        words = WordRuns.between(fullest.list, two.text, mention.list, one.text)
        strength = QuoteComparison.strength(of: mention, against: fullest)
        let leavesOut: Set<QuoteDifference> = [.ellipsis, .truncated, .merged, .altered]
        cut = leavesOut.contains(difference) ? QuoteComparison.missing(alignment, fullest) : []
    }

    private static func difference(
        _ mention: QuotePassage, _ one: StoryText, _ fullest: QuotePassage, _ two: StoryText,
        _ alignment: WordAlignment
    ) -> QuoteDifference {
        let (shared, runs) = (alignment.count, alignment.matches)
        let isComplete = shared == mention.hashes.count
        if isComplete, shared == fullest.hashes.count { return sameWords(mention, one, fullest, two) }
        if mention.isMixed, fullest.isQuoted, isSplicedIn(mention, fullest) { return .merged }
        if mention.mode == .indirect || !fullest.isQuoted && !isComplete
            || mention.isMixed && (!isComplete || runs.count > 1)
        {
            return .paraphrased
        }
        if isComplete, runs.count == 1, fullest.bounds.contains(runs[0].second),
            fullest.bounds.contains(runs[0].secondEnd)
        {
            // Whole pieces of an interrupted quotation: less of it, but nothing cut short.
            return .punctuation
        }
        if isComplete {
            if mention.hasEllipsis { return .ellipsis }
            if runs.count == 1 { return .truncated }
            return isJoined(runs, fullest, two) ? .merged : .altered
        }
        if isSplice(mention.hashes, fullest) { return .merged }
        if let respaced = respaced(mention, one, fullest, two) { return respaced }
        let isLittle = shared * 10 < min(mention.hashes.count, fullest.hashes.count) * 7
        // Where so little is common, nobody changed a word: these are two renderings.
        return isLittle && (mention.isHandedOn || fullest.isHandedOn) ? .translated : .altered
    }

    /// Whether runs of the fuller wording were put together across a sentence's end or some words; a word
    /// or two that are missing are an alteration.
    private static func isJoined(_ runs: [WordMatch], _ fullest: QuotePassage, _ text: StoryText) -> Bool {
        zip(runs, runs.dropFirst()).contains { before, after in
            if after.second - before.secondEnd > 2 { return true }
            let from = Int(fullest.places[before.secondEnd - 1].upperBound)
            let between = text.text.bytes[from..<Int(fullest.places[after.second].lowerBound)]
            return between.contains { ".!?".utf8.contains($0) }
        }
    }

    /// Whether what is told is little more than words in quotation marks that stand elsewhere in the
    /// fuller wording and in another order.
    private static func isSplicedIn(_ mention: QuotePassage, _ fullest: QuotePassage) -> Bool {
        let marked = mention.places.indices.filter { mention.isQuoted(at: mention.places[$0]) }
        guard marked.count > 1, marked.count * 5 >= mention.hashes.count * 3 else { return false }
        let hashes = marked.map { mention.hashes[$0] }
        return WordAlignment(hashes, fullest.hashes).matches.count > 1 && isSplice(hashes, fullest)
    }

    private static func strength(of mention: QuotePassage, against fullest: QuotePassage) -> QuoteStrength? {
        switch (fullest.stance, mention.stance) {
        case (.denies, .declines):
            let reason = "what is denied there is only not confirmed here"
            return QuoteStrength(direction: .weaker, reason: reason)
        case (.declines, .denies):
            let reason = "what is only not confirmed there is denied here"
            return QuoteStrength(direction: .stronger, reason: reason)
        default: break
        }
        if let change = QuoteStrength(from: fullest.words, to: mention.words) { return change }
        guard fullest.hedge != mention.hedge else { return nil }
        if fullest.hedge == nil, let added = mention.hedge { return QuoteStrength(addedHedge: added) }
        if mention.hedge == nil, let lost = fullest.hedge { return QuoteStrength(lostHedge: lost) }
        return nil
    }

    private static func sameWords(
        _ mention: QuotePassage, _ one: StoryText, _ fullest: QuotePassage, _ two: StoryText
    ) -> QuoteDifference {
        let isFlattened = one.reading.isFlattened || two.reading.isFlattened
        if mention.numbers != fullest.numbers, !isFlattened { return .altered }
        let same =
            mention.spans.count == fullest.spans.count
            && zip(mention.spans, fullest.spans).allSatisfy {
                one.text[$0].utf8.elementsEqual(two.text[$1].utf8)
            }
        return same ? .none : .punctuation
    }

    /// How many letters of two wordings are compared without their blanks.
    private static let respacedLimit = 2_000

    /// The difference where the words are only parted otherwise ("cyber security", "cybersecurity").
    private static func respaced(
        _ mention: QuotePassage, _ one: StoryText, _ fullest: QuotePassage, _ two: StoryText
    ) -> QuoteDifference? {
        let (part, whole) = (letters(of: mention, one), letters(of: fullest, two))
        guard part.count > 7, part.count <= whole.count, whole.count < respacedLimit else { return nil }
        guard mention.numbers.allSatisfy(fullest.numbers.contains) else { return nil }
        if part == whole { return .punctuation }
        let starts = 0...(whole.count - part.count)
        return starts.contains { whole[$0...].starts(with: part) } ? .truncated : nil
    }

    /// The first letters of a passage, without marks, blanks and capitals.
    private static func letters(of passage: QuotePassage, _ story: StoryText) -> [UInt8] {
        var letters: [UInt8] = []
        for place in passage.places where letters.count < respacedLimit {
            for byte in story.text.bytes[Int(place.lowerBound)..<Int(place.upperBound)] {
                switch byte {
                case 0x41...0x5A: letters.append(byte + 0x20)
                case 0x61...0x7A, 0x80...: letters.append(byte)
                default: break
                }
            }
        }
        return letters
    }

    /// Whether a few words are all taken from the fuller wording, in another order.
    private static func isSplice(_ hashes: [UInt64], _ fullest: QuotePassage) -> Bool {
        guard hashes.count <= 8, hashes.count < fullest.hashes.count else { return false }
        var left: [UInt64: Int] = [:]
        for hash in fullest.hashes { left[hash, default: 0] += 1 }
        for hash in hashes {
            guard let count = left[hash], count > 0 else { return false }
            left[hash] = count - 1
        }
        return true
    }

    private static func missing(_ alignment: WordAlignment, _ fullest: QuotePassage) -> [Range<Int32>] {
        var missing: [Range<Int32>] = []
        var at = 0
        func leaveOut(upTo end: Int) {
            guard at < end else { return }
            missing.append(fullest.places[at].lowerBound..<fullest.places[end - 1].upperBound)
        }
        for match in alignment.matches {
            leaveOut(upTo: match.second)
            at = match.secondEnd
        }
        leaveOut(upTo: fullest.places.count)
        return missing
    }
}
