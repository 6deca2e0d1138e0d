/// The formats that every list and every answer comes in.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// For people: aligned columns, or a sentence.
    case table
    /// One JSON document.
    case json
    /// One JSON object a line.
    case jsonl
    /// Comma-separated values with a line of headings (RFC 4180), safe for spreadsheets.
    case csv
}
