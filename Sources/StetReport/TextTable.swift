/// Rows of text in aligned columns, for lists on a terminal.
///
/// Cells are neutralised here (`Escaping.terminal`), so that a caller cannot forget to.
///
/// ```swift
/// TextTable(headers: ["id", "claim"], rows: [["c1", "The quay is closed."]]).rendered(width: 80)
/// ```
public struct TextTable: Sendable {
    /// On which side of its column a cell stands.
    public enum Alignment: Sendable {
        case left, right
    }

    /// The words above the columns; where all are empty there is no such line.
    public var headers: [String]
    /// The cells, row by row; a short row is filled with empty cells, a long one is cut.
    public var rows: [[String]]
    /// How each column is aligned; columns beyond the list are aligned left.
    public var alignments: [Alignment]
    /// Whether a cell that is too wide goes on in a second line; otherwise it is cut and ends in `…`.
    public var wraps: Bool

    /// A table of these rows.
    public init(headers: [String], rows: [[String]], alignments: [Alignment] = [], wraps: Bool = false) {
        self.headers = headers
        self.rows = rows
        self.alignments = alignments
        self.wraps = wraps
    }

    /// The table as lines, each ended by a line break: headers in bold where `colour` is set, no line
    /// wider than `width` where one is given, and an empty text where there are no rows.
    ///
    /// The widest columns give way first. Where that would leave stubs, the rows are printed as cards.
    public func rendered(width: Int? = nil, colour: Bool = false) -> String {
        guard !rows.isEmpty, !headers.isEmpty else { return "" }
        let heading = headers.map(Cell.init)
        let cells = rows.map { row in
            headers.indices.map { $0 < row.count ? Cell(row[$0]) : Cell("") }
        }
        let natural = columnWidths(of: [heading] + cells)
        let widths = fitting(natural, within: width)
        if let width, zip(widths, natural).contains(where: { $0 < min($1, legibleWidth) }) {
            return cards(width: width, colour: colour)
        }
        var output: [UInt8] = []
        if headers.contains(where: { !$0.isEmpty }) {
            add(heading, widths, paint: TerminalPaint(isOn: colour), to: &output)
        }
        for row in cells {
            if wraps {
                addWrapped(row, widths, to: &output)
            } else {
                add(row, widths, paint: nil, to: &output)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// A neutralised cell and its width.
    private struct Cell {
        let text: String
        let width: Int

        init(_ text: String) {
            self.text = Escaping.terminal(text)
            width = displayWidth(of: self.text)
        }
    }

    private func columnWidths(of rows: [[Cell]]) -> [Int] {
        var widths = headers.map { _ in 0 }
        for row in rows {
            for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.width) }
        }
        return widths
    }

    /// The widths cut down to what a line holds, none of them below four.
    private func fitting(_ natural: [Int], within width: Int?) -> [Int] {
        guard let width else { return natural }
        var widths = natural
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
        while excess > 0, let widest = widths.max(), widest > 4 {
            // The widest columns give way first, down to the next widest.
            let columns = widths.indices.filter { widths[$0] == widest }
            let next = max(4, widths.filter { $0 < widest }.max() ?? 4)
            let step = max(1, min(widest - next, excess / columns.count))
            for column in columns where excess > 0 {
                widths[column] -= step
                excess -= step
            }
        }
        return widths
    }

    private func add(_ cells: [Cell], _ widths: [Int], paint: TerminalPaint?, to output: inout [UInt8]) {
        let lastShown = cells.lastIndex { $0.width > 0 } ?? -1
        for (column, cell) in cells.enumerated() where column <= lastShown {
            let isCut = cell.width > widths[column]
            let shown = isCut ? truncated(cell.text, to: widths[column]) : cell.text
            let blanks = max(0, widths[column] - (isCut ? displayWidth(of: shown) : cell.width))
            let isRight = column < alignments.count && alignments[column] == .right
            if isRight { output.append(contentsOf: repeatElement(0x20, count: blanks)) }
            output.append(contentsOf: (paint?.bold(shown) ?? shown).utf8)
            guard column < lastShown else { break }
            output.append(contentsOf: repeatElement(0x20, count: (isRight ? 0 : blanks) + 2))
        }
        output.append(0x0A)
    }

    private func addWrapped(_ cells: [Cell], _ widths: [Int], to output: inout [UInt8]) {
        let pieces = cells.enumerated().map { wrapped($1.text, to: widths[$0]) }
        for index in 0..<(pieces.map(\.count).max() ?? 1) {
            let line = pieces.map { Cell(index < $0.count ? $0[index] : "") }
            add(line, widths, paint: nil, to: &output)
        }
    }
}
