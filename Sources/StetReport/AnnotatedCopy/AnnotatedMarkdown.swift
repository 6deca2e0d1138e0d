import StetModel

/// The annotated copy in Markdown: the notes are footnotes of the text.
enum AnnotatedMarkdown {
    /// The text of a copy.
    static func text(of copy: AnnotatedCopy) -> String {
        var page = MarkdownPage()
        let words = CopyWords(copy)
        page.block("# \(escaped(copy.article.title ?? "untitled"))")
        page.block(joined(CopyWords.facts(of: copy.article)))
        let head = copy.head
        page.block(
            joined([
                "Annotated copy", "desk \(head.desk)", ReportWords.minute(head.generatedAt),
                ReportWords.logHead(head),
            ]))
        addText(of: copy, words, to: &page)
        if !copy.sources.isEmpty {
            page.block("## Sources")
            page.list(
                copy.sources.map {
                    "**\(escaped($0.id)) \(escaped($0.name))** · \(joined(words.details($0)))"
                })
        }
        if !copy.flags.isEmpty {
            page.block("## Flags")
            page.list(
                copy.flags.map {
                    "\(escaped($0.id)) \(escaped($0.summary))\($0.dismissed == nil ? "" : " (dismissed)")"
                })
        }
        if !copy.openQuestions.isEmpty {
            page.block("## Open questions")
            page.list(
                copy.openQuestions.map { ($0.about.map { "\(escaped($0)) " } ?? "") + escaped($0.text) })
        }
        return page.text
    }

    private static func escaped(_ text: String) -> String { Escaping.markdown(text) }

    private static func joined(_ parts: [String]) -> String { parts.map(escaped).joined(separator: " · ") }

    /// The text line by line: empty lines part paragraphs, other line ends are kept as breaks.
    private static func addText(of copy: AnnotatedCopy, _ words: CopyWords, to page: inout MarkdownPage) {
        page.block("---")
        var paragraph: [String] = []
        var line = ""
        func endLine() {
            if !line.isEmpty { paragraph.append(line) }
            line = ""
        }
        func endParagraph() {
            if !paragraph.isEmpty { page.block(paragraph.joined(separator: "\\\n")) }
            paragraph = []
        }
        for piece in CopyMarks(copy).pieces {
            let lines = piece.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            for (index, part) in lines.enumerated() {
                if index > 0 {
                    let isEmpty = line.isEmpty
                    endLine()
                    if isEmpty { endParagraph() }
                }
                add(String(Substring(part)), to: &line)
            }
            for number in piece.numbers { line += page.note(String(number), note(number, copy, words)) }
        }
        endLine()
        endParagraph()
        page.block("---")
    }

    /// Adds a piece with the blanks that part it from the one before and the one after.
    private static func add(_ piece: String, to line: inout String) {
        let words = escaped(piece)
        let isBlank = { (byte: UInt8?) in byte.map { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? false }
        if isBlank(piece.utf8.first), !line.isEmpty, line.utf8.last != 0x20 { line += " " }
        line += words
        if !words.isEmpty, isBlank(piece.utf8.last) { line += " " }
    }

    private static func note(_ number: Int, _ copy: AnnotatedCopy, _ words: CopyWords) -> String {
        let note = copy.notes[number - 1]
        let origin = words.origin(note)
        let parts = [words.who(note)] + words.findings(note) + (origin.isEmpty ? [] : [origin])
        return parts.map(escaped).joined(separator: "; ")
    }
}
