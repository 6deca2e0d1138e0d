import StetModel
import StetReport

/// One thing as people read it: what it is called, what is known of it, and what belongs to it.
struct Card {
    private struct Block {
        let heading: String?
        let rows: [[String]]
    }

    private let id: String
    private let title: String
    private var fields: [[String]] = []
    private var blocks: [Block] = []

    /// A card with an id and perhaps a title, and nothing below them yet.
    init(_ id: String, _ title: String = "") {
        self.id = id
        self.title = Escaping.oneLine(title)
    }

    /// Adds a line with a label; nothing where there is nothing to say.
    mutating func field(_ label: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        fields.append([label, Escaping.oneLine(value)])
    }

    /// Adds a member of `value` under its label.
    mutating func field(_ label: String, _ value: JSON, _ name: String) {
        field(label, value.words(name))
    }

    /// Adds a heading and a row for each item; nothing where there are none.
    mutating func block(_ heading: String?, _ items: JSON?, row: (JSON) -> [String]) {
        let rows = (items?.array ?? []).map { row($0).map(Escaping.oneLine) }
        if !rows.isEmpty { blocks.append(Block(heading: heading, rows: rows)) }
    }

    /// The card as text, each line ended.
    func rendered(width: Int, isColoured: Bool) -> String {
        var text = heading(width: width, isColoured: isColoured)
        text += Card.rows(fields, width: width, indent: "  ")
        for block in blocks {
            if let heading = block.heading { text += "\n" + Escaping.terminal(heading) + "\n" }
            text += Card.rows(block.rows, width: width, indent: "  ")
        }
        return text
    }

    /// The id and, beside it, the title in as many lines as it takes.
    private func heading(width: Int, isColoured: Bool) -> String {
        let id = Escaping.terminal(self.id)
        let indent = displayWidth(of: id) + 2
        let lines = wrapped(Escaping.terminal(title), to: max(20, width - indent))
        return lines.enumerated().map { index, line in
            let before = index == 0 ? id : String(repeating: " ", count: indent - 2)
            let words = line.isEmpty ? before : "\(before)  \(line)"
            return TextTable(headers: [words], rows: [[""]]).rendered(colour: isColoured).dropLast()
        }.joined()
    }

    private static func rows(_ rows: [[String]], width: Int, indent: String) -> String {
        guard let columns = rows.map(\.count).max() else { return "" }
        let headers = [String](repeating: "", count: columns)
        let table = TextTable(headers: headers, rows: rows, wraps: true)
            .rendered(width: max(20, width - indent.utf8.count))
        return table.split(separator: "\n").map { indent + $0 + "\n" }.joined()
    }
}
