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

    /// Compares a mention with the fullest wording of its utterance.
    init(_ mention: QuotePassage, in one: StoryText, against fullest: QuotePassage, in two: StoryText) {
        let alignment = WordAlignment(mention.hashes, fullest.hashes)
        let shared = alignment.count
        score = Score(thousandths: shared * 1_000 / min(mention.hashes.count, fullest.hashes.count))
        var difference = QuoteDifference.altered
        if shared == mention.hashes.count, shared == fullest.hashes.count {
            difference = QuoteComparison.sameWords(mention, one, fullest, two)
        } else if mention.mode == .indirect || !fullest.isQuoted && shared < mention.hashes.count
            || mention.mode == .mixed && (shared < mention.hashes.count || alignment.matches.count > 1)
        {
            difference = .paraphrased
        } else if shared == mention.hashes.count, alignment.matches.count == 1,
            fullest.bounds.contains(alignment.matches[0].second),
            fullest.bounds.contains(alignment.matches[0].secondEnd)
        {
            // Whole pieces of an interrupted quotation: less of it, but nothing cut short.
            difference = .punctuation
        } else if shared == mention.hashes.count {
            let isOneRun = alignment.matches.count == 1
            difference = mention.hasEllipsis ? .ellipsis : isOneRun ? .truncated : .merged
        } else if QuoteComparison.isSplice(mention, fullest) {
            difference = .merged
        } else if let respaced = QuoteComparison.respaced(mention, one, fullest, two) {
            difference = respaced
        } else if score < Score(thousandths: mention.isHandedOn || fullest.isHandedOn ? 700 : 400) {
            // Where so little is common, nobody changed a word: these are two renderings.
            difference = .translated
        }
        self.difference = difference
        let leavesOut: Set<QuoteDifference> = [.ellipsis, .truncated, .merged, .altered]
        cut = leavesOut.contains(difference) ? QuoteComparison.missing(alignment, fullest) : []
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

    /// Whether a short wording takes all its words from the fuller one, in another order.
    private static func isSplice(_ mention: QuotePassage, _ fullest: QuotePassage) -> Bool {
        guard mention.hashes.count <= 8, mention.hashes.count < fullest.hashes.count else { return false }
        var left: [UInt64: Int] = [:]
        for hash in fullest.hashes { left[hash, default: 0] += 1 }
        for hash in mention.hashes {
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
