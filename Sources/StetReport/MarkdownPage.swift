/// A Markdown document while it is written, with its footnotes.
///
/// What comes from outside goes through `Escaping.markdown` before it is added; what is added here
/// is markup already.
struct MarkdownPage: Sendable {
    private var body = ""
    private var notes: [(name: String, text: String)] = []
    private var noted: Set<String> = []

    /// An empty document.
    init() {}

    /// Adds a paragraph, a heading or a table, with an empty line behind it.
    mutating func block(_ markup: String) { body += markup + "\n\n" }

    /// Adds a list, one item a line; an empty one adds nothing.
    mutating func list(_ items: [String]) {
        guard !items.isEmpty else { return }
        block(items.map { "- \($0)" }.joined(separator: "\n"))
    }

    /// Adds a table with these headings; one without rows adds nothing.
    mutating func table(_ headings: [String], _ rows: [[String]]) {
        guard !rows.isEmpty else { return }
        let rule = headings.map { _ in "---" }
        block(([headings, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
    }

    /// The mark of a footnote, which is written once at the end however often it is called for.
    mutating func note(_ name: String, _ text: String) -> String {
        if noted.insert(name).inserted { notes.append((name, text)) }
        return "[^\(name)]"
    }

    /// The document, its footnotes in the order they were first called for.
    var text: String {
        let footnotes = notes.map { "[^\($0.name)]: \($0.text)\n" }.joined()
        return footnotes.isEmpty ? String(body.dropLast()) : body + footnotes
    }
}
