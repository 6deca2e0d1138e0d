import StetModel

/// How the desk works, written from its workflow itself, for readers of what it publishes.
public struct MethodologyReport: Hashable, Sendable {
    /// A heading with paragraphs and a list below it.
    public struct Section: Hashable, Sendable {
        /// What an address calls it.
        public var name: String
        /// The heading.
        public var heading: String
        /// The paragraphs.
        public var paragraphs: [String]
        /// The list; empty for none.
        public var points: [String]

        /// A section.
        public init(_ name: String, _ heading: String, _ paragraphs: [String], points: [String] = []) {
            self.name = name
            self.heading = heading
            self.paragraphs = paragraphs
            self.points = points
        }
    }

    /// Desk, time and head of the log.
    public var head: ReportHead
    /// The name of the workflow.
    public var workflow: String
    /// The title.
    public var title: String
    /// The sections.
    public var sections: [Section]
    /// The drawing.
    public var drawing: StateDrawing

    /// A report of these parts.
    public init(
        head: ReportHead, workflow: String, title: String, sections: [Section], drawing: StateDrawing
    ) {
        self.head = head
        self.workflow = workflow
        self.title = title
        self.sections = sections
        self.drawing = drawing
    }
}

extension MethodologyReport: Report {
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
        page.paragraph("METHODOLOGY", title, indent: 0)
        let made = ["desk \(head.desk)", ReportWords.minute(head.generatedAt), ReportWords.logHead(head)]
        page.paragraph("", made.joined(separator: " · "), indent: 0, painted: page.paint.dim)
        for section in sections {
            page.heading(section.heading.uppercased())
            for paragraph in section.paragraphs { page.paragraph("", paragraph, indent: 4) }
            for point in section.points { page.paragraph("   \(style.ascii ? "-" : "–")", point, indent: 6) }
        }
        return page.text
    }

    private var markdown: String {
        var page = MarkdownPage()
        page.block("# How we work: \(Escaping.markdown(title))")
        for section in sections {
            page.block("## \(Escaping.markdown(section.heading))")
            for paragraph in section.paragraphs { page.block(Escaping.markdown(paragraph)) }
            page.list(section.points.map { Escaping.markdown($0) })
        }
        page.block("```mermaid\n\(drawing.mermaid)```")
        page.block(
            Escaping.markdown(
                "\(head.desk) · \(ReportWords.minute(head.generatedAt)) · \(ReportWords.logHead(head))"))
        return page.text
    }

    private var html: String {
        let written = sections.map { section in
            let paragraphs = section.paragraphs.map { "<p>\($0)</p>\n" as Markup }
            let content: Markup = "\(paragraphs)\(HTMLPage.list(section.points.map { "\($0)" }))"
            return (section.name, section.heading, content)
        }
        let drawn: Markup = "<div class=\"scroll\">\(drawing.drawn)</div>\n"
        return HTMLPage.text(
            kind: "Methodology", title: title, facts: ["workflow \(workflow)"], head: head,
            sections: written + [("drawing", "The way of a claim", drawn)])
    }

    private var csv: String {
        let rows = sections.flatMap { section in
            (section.paragraphs + section.points).map { [section.name, $0] }
        }
        return ([["section", "text"]] + rows).map { CSVLine.text($0) }.joined()
    }

    private var json: String {
        let parts = sections.map { section -> JSON in
            [
                "name": .string(section.name), "heading": .string(section.heading),
                "paragraphs": .strings(section.paragraphs), "points": .strings(section.points),
            ]
        }
        let whole: JSON = [
            "report": "methodology", "desk": .string(head.desk),
            "generatedAt": JSON(describing: head.generatedAt), "logHead": head.json,
            "workflow": .string(workflow), "title": .string(title), "sections": .array(parts),
            "mermaid": .string(drawing.mermaid),
        ]
        return whole.pretty + "\n"
    }
}
