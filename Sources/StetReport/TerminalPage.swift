/// A page of text for a terminal while it is written: headings, hanging paragraphs, labelled lines.
///
/// Everything that is added passes `Escaping.terminal` here.
struct TerminalPage: Sendable {
    /// The text so far, every line ended by a line break.
    private(set) var text = ""
    /// The layout.
    let style: ReportStyle
    /// The colours, which add nothing where the style has none.
    let paint: TerminalPaint

    /// An empty page of this style.
    init(_ style: ReportStyle) {
        self.style = style
        paint = TerminalPaint(isOn: style.colour)
    }

    /// Adds an empty line.
    mutating func blank() { text += "\n" }

    /// Adds a line that is neutral and fitting already.
    mutating func line(_ line: String) {
        var line = line
        while line.utf8.last == 0x20 { line.removeLast() }
        text += line + "\n"
    }

    /// Adds the heading of a section, an empty line before it.
    mutating func heading(_ title: String) {
        blank()
        line(paint.bold(title))
    }

    /// Adds a paragraph with `mark` at its left edge and all its lines beside it, `indent` columns in or
    /// as far as the mark needs.
    mutating func paragraph(
        _ mark: String, _ content: String, indent: Int, painted: (String) -> String = { $0 }
    ) {
        let mark = truncated(Escaping.terminal(mark), to: style.width / 2)
        let indent = mark.isEmpty ? indent : max(indent, displayWidth(of: mark) + 2)
        let lines = broken(neutral(content), to: style.width - indent)
        line(paint.bold(mark) + padded("", to: indent - displayWidth(of: mark)) + painted(lines[0]))
        for rest in lines.dropFirst() { line(padded("", to: indent) + painted(rest)) }
    }

    /// The columns before the words of a labelled line.
    static let labelWidth = 17

    /// Adds lines that belong to the thing above, the first of them labelled: `    evidence     …`.
    mutating func labelled(_ label: String, _ content: [String], painted: (String) -> String = { $0 }) {
        labelledLines(label, content.flatMap { hanging(neutral($0)) }, painted: painted)
    }

    /// Adds lines with the words they speak of: beside the line where there is room, else below it.
    mutating func labelled(_ label: String, quoting content: [(line: String, words: String?)]) {
        let lines = content.flatMap { entry -> [String] in
            let line = neutral(entry.line)
            guard let words = entry.words.map({ "“\(neutral($0))”" }) else { return hanging(line) }
            if displayWidth(of: line) + displayWidth(of: words) + 1 <= roomBesideLabels {
                return ["\(line) \(words)"]
            }
            return hanging(line) + broken(words, to: roomBesideLabels - 2).map { "  " + $0 }
        }
        labelledLines(label, lines)
    }

    /// Adds labelled lines that are neutral and fitting already.
    mutating func labelledLines(
        _ label: String, _ lines: [String], painted: (String) -> String = { $0 }
    ) {
        for (index, content) in lines.enumerated() {
            let shown = truncated(Escaping.terminal(label), to: TerminalPage.labelWidth - 5)
            let label = padded(index == 0 ? "    \(shown)" : "", to: TerminalPage.labelWidth)
            line(paint.dim(label) + painted(content))
        }
    }

    /// Adds a heading and a table below it, set in by four columns; nothing where there are no rows.
    mutating func table(
        _ title: String, _ headers: [String], _ rows: [[String]], _ alignments: [TextTable.Alignment] = []
    ) {
        guard !rows.isEmpty else { return }
        heading(title)
        add(TextTable(headers: headers, rows: rows, alignments: alignments))
    }

    /// Adds a table, set in by four columns.
    mutating func add(_ table: TextTable) {
        let lines = table.rendered(width: style.width - 4, colour: style.colour)
        for row in lines.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            line("    " + (String(row) ?? ""))
        }
    }

    private var roomBesideLabels: Int { style.width - TerminalPage.labelWidth }

    private func neutral(_ text: String) -> String { Escaping.terminal(Escaping.oneLine(text)) }

    /// A line and, two columns in, what did not fit on it.
    private func hanging(_ text: String) -> [String] {
        let lines = broken(text, to: roomBesideLabels - 2)
        return [lines[0]] + lines.dropFirst().map { "  " + $0 }
    }

    /// The text in lines; no-break spaces keep what they join on one line and are shown as blanks.
    private func broken(_ text: String, to width: Int) -> [String] {
        wrapped(text, to: width).map { line in
            guard line.utf8.contains(0xA0) else { return line }
            var scalars = String.UnicodeScalarView()
            for scalar in line.unicodeScalars { scalars.append(scalar == "\u{A0}" ? " " : scalar) }
            return String(scalars)
        }
    }
}
