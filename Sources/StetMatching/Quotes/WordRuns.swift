import StetText

/// Holds one wording against a fuller one word by word.
enum WordRuns {
    /// The runs of both wordings from the first word to the last; case, accents and punctuation do not
    /// count.
    static func between(
        _ fuller: [Words.Word], _ one: ExactText, _ other: [Words.Word], _ two: ExactText
    ) -> [WordRun] {
        let alignment = WordAlignment(fuller.map(\.hash), other.map(\.hash))
        var runs: [WordRun] = []
        var (left, right) = (0, 0)
        for match in alignment.matches + [WordMatch(first: fuller.count, second: other.count, count: 0)] {
            let (cut, added) = (span(fuller[left..<match.first], one), span(other[right..<match.second], two))
            if cut != nil || added != nil {
                let kind: WordRun.Kind = added == nil ? .cut : cut == nil ? .added : .changed
                runs.append(WordRun(kind: kind, first: cut, second: added))
            }
            (left, right) = (match.firstEnd, match.secondEnd)
            if match.count > 0 {
                let same = (span(fuller[match.first..<left], one), span(other[match.second..<right], two))
                runs.append(WordRun(kind: .same, first: same.0, second: same.1))
            }
        }
        return runs
    }

    private static func span(_ words: ArraySlice<Words.Word>, _ text: ExactText) -> TextSpan? {
        guard let first = words.first, let last = words.last else { return nil }
        return TextSpan(
            start: text.offset(ofByte: Int(first.start)), end: text.offset(ofByte: Int(last.end)))
    }
}
