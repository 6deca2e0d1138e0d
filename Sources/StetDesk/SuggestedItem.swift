import StetModel
import StetText

/// One suggestion of a reading, with the text it points into.
struct SuggestedItem {
    /// What a suggester proposes.
    enum Proposal {
        case attribution(ReadAttribution)
        case claim(CheckableSentence)
        case region(Region)
    }

    let id: ID<Suggestion>
    let article: Article
    let stored: StoredReading
    let reading: Reading
    let text: ExactText
    let proposal: Proposal

    /// The words it is about: the content of an attribution, the sentence of a claim, the region.
    var span: TextSpan {
        switch proposal {
        case .attribution(let attribution):
            (attribution.content + attribution.cue).reduce(nil) { $0?.union($1) ?? $1 }
                ?? TextSpan(start: 0, end: 0)
        case .claim(let sentence): sentence.span
        case .region(let region): region.span
        }
    }

    /// What an attribution attributes, from its first piece to its last.
    static func content(of attribution: ReadAttribution) -> TextSpan? {
        attribution.content.reduce(nil) { $0?.union($1) ?? $1 }
    }
}
