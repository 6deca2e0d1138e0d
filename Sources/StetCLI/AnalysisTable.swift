import StetModel
import StetReport
import StetText

/// What was read in one document, laid out for people.
struct AnalysisTable {
    /// What the document is called.
    let name: String
    /// Its text.
    let text: ExactText
    /// What was read in it.
    let reading: Reading

    /// A line of counts, and a table of who says what.
    func rendered(width: Int?) -> String {
        let counts = [
            counted(reading.sentences.count, "sentence"), "\(reading.claims.count) worth checking",
            counted(reading.attributions.count, "attribution"),
            counted(
                reading.regions.count, "stretch that is not the story", "stretches that are not the story"),
        ]
        let flattened = reading.isFlattened ? " · flattened" : ""
        let rows = reading.attributions.map { attribution in
            [
                source(of: attribution), attribution.mode.rawValue, attribution.sourcing.rawValue,
                words(attribution.cue), words(attribution.content),
            ]
        }
        let table = TextTable(headers: ["who", "mode", "sourcing", "cue", "what"], rows: rows)
        return Escaping.terminal(name) + "  " + counts.joined(separator: " · ") + flattened + "\n"
            + table.rendered(width: width) + "\n"
    }

    private func source(of attribution: ReadAttribution) -> String {
        let mention = attribution.source.map { $0.name ?? words($0.spans) } ?? "–"
        let chain = attribution.hops.count > 1 ? attribution.hops.joined(separator: " → ") : mention
        return Escaping.oneLine(chain)
    }

    private func words(_ spans: [TextSpan]) -> String {
        Escaping.oneLine(spans.map { text[$0] }.joined(separator: " … "))
    }

    private func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }
}
