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

    /// Its number.
    let id: ID<Suggestion>
    /// The article it is about.
    let article: Article
    /// The reading it belongs to.
    let stored: StoredReading
    /// All that the reading found.
    let reading: Reading
    /// The text that was read.
    let text: ExactText
    /// What is proposed.
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
