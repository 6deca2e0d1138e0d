/// A table as cards, one row below another, for widths that would leave stubs of its columns.
extension TextTable {
    /// A column that gave way keeps at least so much room, or the rows are cards: a date fits where cells
    /// are cut, and two words where they go on below.
    var legibleWidth: Int { wraps ? 16 : 10 }
    /// How many lines of a card a cell takes at most where the table does not wrap.
    private static let linesPerCell = 3

    /// The rows as cards, an empty line between two: the first cell, and below it a line for each further
    /// cell that is not empty, under the word of its column. Without headers a row is a hanging paragraph.
    func cards(width: Int, colour: Bool) -> String {
        let isTitled = headers.contains { !$0.isEmpty }
        let cards = rows.map { row in
            isTitled ? card(row, width, TerminalPaint(isOn: colour)) : paragraph(row, width)
        }
        return cards.joined(separator: isTitled ? "\n" : "")
    }

    private func card(_ row: [String], _ width: Int, _ paint: TerminalPaint) -> String {
        let labels = headers.map { Escaping.terminal($0) }
        let labelWidth = min(labels.dropFirst().map { displayWidth(of: $0) }.max() ?? 0, (width - 4) / 2)
        var first = row.first ?? ""
        if alignments.first == .right, !labels[0].isEmpty { first = "\(labels[0]) \(first)" }
        var text = lines(of: first, width).map { "\(paint.bold($0))\n" }.joined()
        for (label, cell) in zip(labels, row).dropFirst() where !cell.isEmpty {
            for (index, line) in lines(of: cell, width - labelWidth - 4).enumerated() {
                let shown = index == 0 ? truncated(label, to: labelWidth) : ""
                let blanks = padded("", to: labelWidth - displayWidth(of: shown))
                text += "  \(shown.isEmpty ? "" : paint.dim(shown))\(blanks)  \(line)\n"
            }
        }
        return text
    }

    private func paragraph(_ row: [String], _ width: Int) -> String {
        let cells = row.prefix(headers.count).filter { !$0.isEmpty }
        let lines = lines(of: cells.joined(separator: " · "), width - 2)
        return lines.enumerated().map { ($0 == 0 ? "" : "  ") + $1 + "\n" }.joined()
    }

    /// A cell in lines: all of it where the table wraps, else what three lines hold.
    private func lines(of cell: String, _ width: Int) -> [String] {
        let cell = Escaping.terminal(cell)
        guard !wraps else { return wrapped(cell, to: width) }
        let room = max(2, width) * TextTable.linesPerCell
        let lines = wrapped(truncated(cell, to: room), to: width)
        guard lines.count > TextTable.linesPerCell else { return lines }
        let kept = lines.prefix(TextTable.linesPerCell)
        return kept.dropLast() + [
            truncated("\(lines[kept.count - 1]) \(lines[kept.count])", to: max(2, width))
        ]
    }
}
