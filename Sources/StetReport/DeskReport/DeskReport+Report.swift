import StetModel

extension DeskReport: Report {
    /// The report in this format, ending with a line break.
    public func rendered(as format: ReportFormat, style: ReportStyle) -> String {
        switch format {
        case .table: table(style)
        case .markdown: markdown
        case .html: html
        case .csv: csv
        case .json: json
        }
    }

    private func table(_ style: ReportStyle) -> String {
        var page = TerminalPage(style)
        page.paragraph(title.uppercased(), extent.joined(separator: " · "), indent: 0)
        let made = ["desk \(head.desk)", ReportWords.minute(head.generatedAt), ReportWords.logHead(head)]
        page.paragraph("", made.joined(separator: " · "), indent: 0, painted: page.paint.dim)
        for part in parts {
            if part.isWider(than: style.width - 4) {
                part.addCards(to: &page)
            } else {
                page.table(
                    part.heading.uppercased(), part.columns.map(\.heading),
                    part.rows.map { $0.map { Escaping.oneLine($0.words) } }, part.alignments)
            }
        }
        if !notes.isEmpty { page.blank() }
        for note in notes { page.paragraph("", note, indent: 0, painted: page.paint.dim) }
        return page.text
    }

    private var markdown: String {
        var page = MarkdownPage()
        page.block("# \(Escaping.markdown(title)) of the desk \(Escaping.markdown(head.desk))")
        page.block(Escaping.markdown(extent.joined(separator: " · ")))
        page.block(
            Escaping.markdown("\(ReportWords.minute(head.generatedAt)) · \(ReportWords.logHead(head))"))
        for part in parts where !part.rows.isEmpty {
            page.block("## \(Escaping.markdown(part.heading))")
            page.table(
                part.columns.map { Escaping.markdown($0.heading) },
                part.rows.map { $0.map { Escaping.markdown($0.words) } })
        }
        for note in notes { page.block(Escaping.markdown(note)) }
        return page.text
    }

    private var html: String {
        let sections = parts.map { part in
            let rows = part.rows.map { $0.map { "\($0.words)" as Markup } }
            let headings = part.columns.map(\.heading)
            return (part.name, part.heading, HTMLPage.table(headings, rows, caption: part.heading))
        }
        let about = notes.map { "<p>\($0)</p>\n" as Markup }
        return HTMLPage.text(
            kind: title, title: "\(title) of \(head.desk)", facts: extent, head: head,
            sections: sections + [("notes", "How to read this", "\(about)")])
    }

    /// The rows of all parts below one another, the part they belong to first where there are several.
    private var csv: String {
        let names = parts.flatMap(\.columns).map(\.name).reduce(into: [String]()) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        let isOne = parts.count == 1
        var text = CSVLine.text((isOne ? [] : ["part"]) + names)
        for part in parts {
            for row in part.rows {
                let cells = names.map { name in
                    part.columns.firstIndex { $0.name == name }.map { row[$0].plain } ?? ""
                }
                text += CSVLine.text((isOne ? [] : [part.name]) + cells)
            }
        }
        return text
    }

    private var json: String {
        var members: [JSON.Member] = [
            .init(name: "report", value: .string(name)), .init(name: "desk", value: .string(head.desk)),
            .init(name: "generatedAt", value: JSON(describing: head.generatedAt)),
            .init(name: "logHead", value: head.json),
        ]
        members += self.members
        for part in parts {
            let rows = part.rows.map { row in
                JSON.object(
                    zip(part.columns, row).compactMap { column, cell in
                        cell.json.map { .init(name: column.name, value: $0) }
                    })
            }
            members.append(.init(name: part.name, value: .array(rows)))
        }
        return JSON.object(members).pretty + "\n"
    }
}

extension DeskReport.Part {
    /// Whether words of the table would have to be cut to fit.
    fileprivate func isWider(than width: Int) -> Bool {
        let widths = columns.indices.map { column in
            rows.reduce(displayWidth(of: columns[column].heading)) { widest, row in
                max(widest, displayWidth(of: Escaping.oneLine(row[column].words)))
            }
        }
        return widths.reduce(0, +) + 2 * (widths.count - 1) > width
    }

    /// Each row as lines of its own: what is short beside one another, what is long below.
    fileprivate func addCards(to page: inout TerminalPage) {
        guard !rows.isEmpty else { return }
        let short = 24
        page.heading(heading.uppercased())
        for row in rows {
            let cells = zip(columns, row).dropFirst().filter { $1 != .none }
            let isBeside = { (column: DeskReport.Column, cell: DeskReport.Cell) in
                if case .text = cell, column.heading != column.name { return false }
                return displayWidth(of: cell.words) <= short
            }
            let beside = cells.filter(isBeside).map { column, cell in
                if case .text = cell { cell.words } else { "\(column.heading) \(cell.words)" }
            }
            page.paragraph(row.first?.words ?? "", beside.joined(separator: " · "), indent: 6)
            for (column, cell) in cells where !isBeside(column, cell) {
                page.labelled(column.heading, [cell.words])
            }
        }
    }

    /// Columns of numbers are aligned right.
    fileprivate var alignments: [TextTable.Alignment] {
        columns.indices.map { column in
            switch rows.first?[column] {
            case .count, .duration, .share: .right
            default: .left
            }
        }
    }
}

extension DeskReport.Cell {
    /// The cell as people read it.
    fileprivate var words: String {
        switch self {
        case .text(let text): text
        case .count(let count): String(count)
        case .duration(let milliseconds): Self.words(of: milliseconds)
        case .time(let time): ReportWords.minute(time)
        case .share(let part, let whole): whole == 0 ? "–" : "\((200 * part + whole) / (2 * whole)) %"
        case .none: "–"
        }
    }

    /// The cell in a spreadsheet: times in full, spans in seconds, shares as a fraction of a thousand.
    fileprivate var plain: String {
        switch self {
        case .text(let text): text
        case .count(let count): String(count)
        case .duration(let milliseconds): String(milliseconds / 1_000)
        case .time(let time): time.description
        case .share(let part, let whole): whole == 0 ? "" : String((2_000 * part + whole) / (2 * whole))
        case .none: ""
        }
    }

    /// The cell as programs read it; nil where there is nothing.
    fileprivate var json: JSON? {
        switch self {
        case .text(let text): .string(text)
        case .count(let count): .integer(count)
        case .duration(let milliseconds): .integer(milliseconds / 1_000)
        case .time(let time): JSON(describing: time)
        case .share(let part, let whole): whole == 0 ? nil : .integer((2_000 * part + whole) / (2 * whole))
        case .none: nil
        }
    }

    /// "3 d 4 h", "5 h 10 min", "7 min": the two largest units.
    private static func words(of milliseconds: Int) -> String {
        let minutes = max(0, milliseconds) / 60_000
        let (days, hours, rest) = (minutes / 1_440, minutes / 60 % 24, minutes % 60)
        if days > 0 { return "\(days) d \(hours) h" }
        return hours > 0 ? "\(hours) h \(rest) min" : "\(rest) min"
    }
}
