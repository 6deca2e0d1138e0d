import StetText

/// The words of a wording while they are taken piece by piece; what stands between its pieces is left out.
struct WordingText {
    /// Where the wording ends.
    let end: Int
    private let text: ExactText
    private let pieces: [TextSpan]
    private var at: Int

    /// The wording that stands in these pieces of a text.
    init(text: ExactText, pieces: [TextSpan]) {
        self.text = text
        self.pieces = pieces
        at = pieces.map(\.start).min() ?? 0
        end = pieces.map(\.end).max() ?? 0
    }

    /// The words from where the last piece ended up to here; none where there is nothing to take.
    mutating func upTo(_ place: Int?) -> String {
        guard let place, place > at, place <= end else { return "" }
        let taken = TextSpan(start: at, end: place)
        at = place
        return pieces.contains { $0.contains(taken) } ? text[taken] : " … "
    }
}
