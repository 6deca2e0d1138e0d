import StetModel

/// The frame of a report in HTML: one file that asks for nothing beside it and runs no script.
enum HTMLPage {
    /// A whole document.
    ///
    /// - Parameters:
    ///   - kind: What the report is, above its title.
    ///   - styles: Rules of this page alone, behind those of every report.
    ///   - facts: The extent of the report in a few phrases.
    ///   - filters: What narrows the page to a part of it, above all that it narrows.
    ///   - sections: Anchor, heading and content of each section; empty ones are left out.
    static func text(
        kind: String, title: String, facts: [String], head: ReportHead,
        styles: Markup = "", filters: Markup = "",
        sections: [(anchor: String, heading: String, content: Markup)]
    ) -> String {
        let shown = sections.filter { !$0.content.text.isEmpty }
        let links = shown.map { "<a href=\"#\($0.anchor)\">\($0.heading)</a>" as Markup }
        let parts = shown.map { section in
            """
            <section id="\(section.anchor)">
            <h2>\(section.heading)</h2>
            \(section.content)</section>

            """ as Markup
        }
        let page: Markup = """
            \(HTMLHead.markup(title: "\(kind): \(title)", styles: "\(ReportStyleSheet.css)\(styles)"))\
            <body>
            <header>
            <p class="kind">\(kind)</p>
            <h1>\(title)</h1>
            <p class="facts">\(facts.joined(separator: " · "))</p>
            <p class="made">desk <b>\(head.desk)</b> · \(ReportWords.minute(head.generatedAt)) · \
            \(ReportWords.logHead(head))</p>
            <nav aria-label="Contents">\(Markup.joined(links, by: " "))</nav>
            </header>
            \(filters)<main>
            \(parts)</main>
            <footer><p>Made by Stet from the log of the desk \(head.desk) as it stood at event \
            \(head.logSequence)\(logHash(head)).</p></footer>
            </body>
            </html>

            """
        return page.text
    }

    private static func logHash(_ head: ReportHead) -> Markup {
        head.logHash.isEmpty ? "" : ", hash <code>\(head.logHash)</code>"
    }

    /// A table; one without rows is nothing.
    ///
    /// - Parameters:
    ///   - caption: What the table tells, for those who hear it.
    ///   - classes: The class of each row, by which it is found; none where there are fewer.
    static func table(
        _ headings: [String], _ rows: [[Markup]], kind: Markup = "plain", caption: String,
        classes: [Markup] = []
    ) -> Markup {
        guard !rows.isEmpty else { return "" }
        let head = headings.map { "<th scope=\"col\">\($0)</th>" as Markup }
        let body = rows.enumerated().map { index, row in
            let mark: Markup = index < classes.count ? " class=\"\(classes[index])\"" : ""
            return "<tr\(mark)>\(row.map { "<td>\($0)</td>" as Markup })</tr>\n" as Markup
        }
        return """
            <div class="scroll"><table class="\(kind)">
            <caption class="heard">\(caption)</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(body)</tbody>
            </table></div>

            """
    }

    /// A list; one without items is nothing.
    static func list(_ items: [Markup], kind: Markup = "plain") -> Markup {
        guard !items.isEmpty else { return "" }
        return "<ul class=\"\(kind)\">\n\(items.map { "<li>\($0)</li>\n" as Markup })</ul>\n"
    }

    /// Phrases of ours and of others with dots between them.
    static func phrases(_ parts: [String]) -> Markup { "\(parts.joined(separator: " · "))" }
}
