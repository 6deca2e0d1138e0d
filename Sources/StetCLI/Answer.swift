public import StetModel
import StetReport

/// What a command answers about one thing: a JSON object, and the same in words for people.
///
/// A command that changes the desk gives at least `id`, `version` and `event`.
public struct Answer: Sendable {
    /// The answer for programs.
    public let value: JSON
    /// The answer for people: a sentence, or several lines.
    public let text: String

    /// An answer that says the same twice.
    public init(_ value: JSON, text: String) {
        self.value = value
        self.text = text
    }

    /// Prints the answer.
    public func print(on console: Console, as format: OutputFormat) throws(CommandError) {
        switch format {
        case .table: try console.writeLine(console.folded(Escaping.terminal(text, allowingNewlines: true)))
        case .json: try console.writeLine(value.pretty)
        case .jsonl: try console.writeLine(value)
        case .csv:
            let members = value.object ?? []
            try console.write(CSVLine.text(members.map(\.name)))
            try console.write(CSVLine.text(members.map { Column.text($0.value) }))
        }
    }
}
