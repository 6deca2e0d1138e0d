import StetExchange
import StetModel
import StetReport
import StetText

/// One document with what was read in it, before it is written down in some format.
struct AnalysedDocument: Sendable {
    /// The id it came with.
    let id: JSON?
    /// What people and messages call it.
    let name: String
    /// Its text.
    let text: ExactText
    /// Whether the text was taken out of something else, so that an answer has to show it.
    let isExtracted: Bool
    /// What Stet read in it.
    let reading: Reading
    /// What another suggester read in it.
    var suggestions: [SuggestedReading] = []

    /// The document as a line of JSON, without a line end.
    var line: [UInt8] {
        var line: [UInt8] = []
        AnalysisLine(id: id, text: text, reading: reading, suggestions: suggestions)
            .append(to: &line, includingText: isExtracted)
        return line
    }

    /// The document as it is shown to people: a sheet for each reading.
    var sheets: [AnalysisSheet] {
        [AnalysisSheet(name: name, text: text, reading: reading)]
            + suggestions.map {
                AnalysisSheet(name: name, reader: $0.suggester.title, text: text, reading: $0.reading)
            }
    }
}
