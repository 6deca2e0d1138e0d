import StetModel
import StetReport

/// What was read in one document, laid out for people.
struct AnalysisTable {
    /// The text and what was read in it.
    let sheet: AnalysisSheet

    /// A line of counts; then for each attribution a line that says who and how, and below it what.
    func rendered(width: Int?) -> String {
        let reader = sheet.reader.map { " (\($0))" } ?? ""
        let heading = Escaping.terminal(sheet.name + reader) + "  " + sheet.facts.joined(separator: " · ")
        let limit = width ?? .max
        let lines = sheet.reading.attributions.indices.flatMap { index in
            indented(index + 1, who(sheet.reading.attributions[index]), to: limit)
                + indented(nil, sheet.words(sheet.reading.attributions[index].content), to: limit)
        }
        return (wrapped(heading, to: limit) + lines).joined(separator: "\n") + "\n"
    }

    /// A text folded behind a number, or behind the room of one.
    private func indented(_ number: Int?, _ text: String, to width: Int) -> [String] {
        guard !text.isEmpty else { return [] }
        let first = number.map(String.init) ?? ""
        let margin = String(repeating: " ", count: max(0, 4 - first.count)) + first + "  "
        let blank = String(repeating: " ", count: margin.utf8.count)
        let lines = wrapped(Escaping.terminal(text), to: max(20, width - margin.utf8.count))
        return lines.enumerated().map { ($0 == 0 ? margin : blank) + $1 }
    }

    private func who(_ attribution: ReadAttribution) -> String {
        let nested = attribution.parent.map { ["within \($0 + 1)"] } ?? []
        let chain = sheet.chain(of: attribution).joined(separator: " → ")
        let cue = sheet.words(attribution.cue)
        let words = [chain.isEmpty ? "–" : chain, cue].filter { !$0.isEmpty }.joined(separator: " – ")
        return words + " (" + (sheet.marks(of: attribution) + nested).joined(separator: ", ") + ")"
    }
}
