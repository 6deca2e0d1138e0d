import StetModel

/// The annotated copy for a terminal: the text with raised numbers, the notes below.
enum AnnotatedTable {
    /// The text of a copy.
    static func text(of copy: AnnotatedCopy, style: ReportStyle) -> String {
        var page = TerminalPage(style)
        page.paragraph("ANNOTATED COPY   \(copy.article.id)", copy.article.title ?? "untitled", indent: 0)
        page.paragraph("", CopyWords.facts(of: copy.article).joined(separator: " · "), indent: 0)
        let head = copy.head
        let made = ["desk \(head.desk)", ReportWords.minute(head.generatedAt), ReportWords.logHead(head)]
        page.paragraph("", made.joined(separator: " · "), indent: 0, painted: page.paint.dim)
        page.blank()
        addText(of: copy, to: &page)
        let words = CopyWords(copy)
        addNotes(of: copy, words, to: &page)
        addSources(of: copy, words, to: &page)
        if !copy.flags.isEmpty {
            page.heading("FLAGS")
            for flag in copy.flags {
                page.paragraph(
                    flag.id, flag.summary + (flag.dismissed == nil ? "" : " (dismissed)"), indent: 4)
            }
        }
        if !copy.openQuestions.isEmpty {
            page.heading("OPEN QUESTIONS")
            for question in copy.openQuestions {
                page.paragraph(question.about ?? "–", question.text, indent: 4)
            }
        }
        return page.text
    }

    private static func addText(of copy: AnnotatedCopy, to page: inout TerminalPage) {
        var text = ""
        for piece in CopyMarks(copy).pieces {
            text += piece.text
            if !piece.numbers.isEmpty { text += mark(piece.numbers, page.style) }
        }
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLastEmpty() {
            let words = Escaping.oneLine(String(Substring(line)))
            if words.isEmpty { page.blank() } else { page.paragraph("", words, indent: 4) }
        }
    }

    /// Raised digits, or digits in brackets where only ASCII is wanted.
    private static func mark(_ numbers: [Int], _ style: ReportStyle) -> String {
        guard !style.ascii else { return "[\(numbers.map(String.init).joined(separator: ","))]" }
        let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
        let raised = numbers.map { number in
            String(String.UnicodeScalarView(String(number).utf8.map { digits[Int($0) - 0x30] }))
        }
        return raised.joined(separator: "˒")
    }

    private static func addNotes(of copy: AnnotatedCopy, _ words: CopyWords, to page: inout TerminalPage) {
        page.heading("NOTES")
        if copy.notes.isEmpty { page.line("    Nobody has accepted or marked anything in it yet.") }
        for (index, note) in copy.notes.enumerated() {
            let number = padded(String(index + 1), to: 3, atEnd: false)
            page.paragraph(number, words.who(note), indent: 5)
            for finding in words.findings(note) {
                for line in wrapped(Escaping.terminal(Escaping.oneLine(finding)), to: page.style.width - 7)
                    .enumerated()
                {
                    page.line("     " + (line.offset == 0 ? "" : "  ") + line.element)
                }
            }
            let origin = words.origin(note)
            if !origin.isEmpty { page.paragraph("", origin, indent: 5, painted: page.paint.dim) }
        }
    }

    private static func addSources(of copy: AnnotatedCopy, _ words: CopyWords, to page: inout TerminalPage) {
        guard !copy.sources.isEmpty else { return }
        page.heading("SOURCES")
        for source in copy.sources {
            page.paragraph(source.id, source.name, indent: 4)
            page.paragraph("", words.details(source).joined(separator: " · "), indent: 4)
        }
    }
}

extension Array {
    /// The elements without the empty ones at the end.
    fileprivate func dropLastEmpty() -> ArraySlice<Element> where Element: Collection {
        var kept = self[...]
        while kept.last?.isEmpty == true { kept.removeLast() }
        return kept
    }
}
