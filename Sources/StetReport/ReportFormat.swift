/// The formats every report can be had in.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// Text for a terminal, aligned to its width.
    case table
    /// Markdown with footnotes, as GitHub, GitLab and Pandoc read it.
    case markdown
    /// One HTML file that needs nothing beside it.
    case html
    /// Comma-separated values (RFC 4180) for a spreadsheet.
    case csv
    /// The contract's JSON.
    case json
}
