import StetModel
import StetText

/// Cuts a text where the words of a note begin or end, so that it can be shown as plain pieces with numbers
/// between them.
struct CopyMarks: Sendable {
    /// A piece of the text over which the same things hold.
    struct Piece: Sendable {
        /// The words.
        let text: String
        /// Whether a note is about them.
        let isNoted: Bool
        /// What kind of region they lie in, where they are not the story.
        let region: Region.Kind?
        /// The numbers of the notes whose words end here.
        let numbers: [Int]
    }

    /// The pieces of the whole text, in order.
    let pieces: [Piece]

    /// The pieces of a copy's text.
    init(_ copy: AnnotatedCopy) {
        let length = copy.text.length
        var changes: [Int: (noted: Int, residue: Int, apparatus: Int)] = [:]
        var numbers: [Int: [Int]] = [:]
        for (index, note) in copy.notes.enumerated() where !note.spans.isEmpty && note.place <= length {
            for span in note.spans {
                changes[span.start, default: (0, 0, 0)].noted += 1
                changes[span.end, default: (0, 0, 0)].noted -= 1
            }
            numbers[note.place, default: []].append(index + 1)
        }
        for region in copy.regions where region.span.end <= length {
            let isResidue = region.kind == .residue
            changes[region.span.start, default: (0, 0, 0)].residue += isResidue ? 1 : 0
            changes[region.span.end, default: (0, 0, 0)].residue -= isResidue ? 1 : 0
            changes[region.span.start, default: (0, 0, 0)].apparatus += isResidue ? 0 : 1
            changes[region.span.end, default: (0, 0, 0)].apparatus -= isResidue ? 0 : 1
        }
        changes[length, default: (0, 0, 0)].noted += 0
        var pieces: [Piece] = []
        var (noted, residue, apparatus) = (0, 0, 0)
        var at = 0
        for (place, change) in changes.sorted(by: { $0.key < $1.key }) {
            let marks = numbers[place] ?? []
            if at < place || !marks.isEmpty {
                let region: Region.Kind? = residue > 0 ? .residue : apparatus > 0 ? .apparatus : nil
                let text = copy.text[TextSpan(start: at, end: place)]
                pieces.append(Piece(text: text, isNoted: noted > 0, region: region, numbers: marks))
            }
            at = place
            noted += change.noted
            residue += change.residue
            apparatus += change.apparatus
        }
        self.pieces = pieces
    }
}
