import StetModel
import StetText

/// Words a copy as the passage that people see: where it stands in both texts and how it differs.
struct CopyWording {
    /// The article that stands first.
    let first: CopyText
    /// The other article.
    let second: CopyText

    /// The passage of a copy.
    func passage(_ copy: CopyAlignment) -> CopiedPassage {
        let shared = copy.runs.reduce(0) { sum, run in sum + quarters(second, run.second, run.secondCount) }
        let longer = max(
            quarters(first, copy.first.lowerBound, copy.first.count),
            quarters(second, copy.second.lowerBound, copy.second.count), shared)
        let (one, two) = (span(first, copy.first), span(second, copy.second))
        let difference: QuoteDifference =
            if !isSameWords(copy) {
                .altered
            } else if first.story.text[one].utf8.elementsEqual(second.story.text[two].utf8) {
                .none
            } else {
                .punctuation
            }
        return CopiedPassage(
            first: one, second: two, words: max(1, shared / 4), difference: difference,
            score: Score(thousandths: shared * 1_000 / max(1, longer)),
            direction: tracing.direction(one, two))
    }

    /// Whether one of the texts lost its digits, so that numbers cannot count.
    private var isFlattened: Bool { first.story.reading.isFlattened || second.story.reading.isFlattened }

    private var tracing: CopyTracing {
        CopyTracing(first: (first.party, first.credits), second: (second.party, second.credits))
    }

    private func quarters(_ text: CopyText, _ start: Int, _ count: Int) -> Int {
        (start..<(start + count)).reduce(0) { sum, at in
            let isLost = isFlattened && text.story.words[Int(text.words[at].place)].isNumber
            return sum + (isLost ? 0 : Int(text.words[at].quarters))
        }
    }

    /// Whether both sides have the same words in the same order.
    private func isSameWords(_ copy: CopyAlignment) -> Bool {
        func hashes(_ text: CopyText, _ range: Range<Int>) -> [UInt64] {
            let from = Int(text.words[range.lowerBound].place)
            let through = Int(text.words[range.upperBound - 1].lastPlace)
            return text.story.words[from...through].compactMap { isFlattened && $0.isNumber ? nil : $0.hash }
        }
        return hashes(first, copy.first) == hashes(second, copy.second)
    }

    private func span(_ text: CopyText, _ range: Range<Int>) -> TextSpan {
        let from = text.story.words[Int(text.words[range.lowerBound].place)]
        let to = text.story.words[Int(text.words[range.upperBound - 1].lastPlace)]
        let exact = text.story.text
        return TextSpan(
            start: exact.offset(ofByte: Int(from.start)), end: exact.offset(ofByte: Int(to.end)))
    }
}
