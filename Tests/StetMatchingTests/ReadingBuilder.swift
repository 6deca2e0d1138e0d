import StetMatching
import StetModel
import StetText

/// Builds the reading of an invented text by naming the words, so that nobody counts characters.
struct ReadingBuilder {
    let text: ExactText
    var reading = Reading()

    init(_ text: String, isFlattened: Bool = false) throws {
        self.text = try ExactText(text)
        reading.isFlattened = isFlattened
    }

    /// Adds what somebody is said to have said; `content` stands in the text once.
    func saying(
        _ content: String..., by speaker: String?, mode: AttributionMode = .direct, through: [String] = [],
        sourcing: Sourcing = .onRecord
    ) throws -> ReadingBuilder {
        var copy = self
        copy.reading.attributions.append(
            ReadAttribution(
                mode: mode, sourcing: sourcing, source: speaker.map { SourceMention(spans: [], name: $0) },
                cue: [], content: try content.map { try text.onlyPlace(of: $0) },
                hops: (speaker.map { [$0] } ?? []) + through, confidence: Score(thousandths: 900)))
        return copy
    }

    /// Marks words as left by scraping.
    func residue(_ words: String) throws -> ReadingBuilder {
        var copy = self
        let span = try text.onlyPlace(of: words)
        copy.reading.regions.append(Region(span: span, kind: .residue, label: "navigation"))
        return copy
    }

    func story(_ article: Int) -> StoryText { StoryText(article: article, text: text, reading: reading) }
}
