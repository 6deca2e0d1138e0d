import StetModel
import StetText

/// Texts with their attributions coloured and linked to a list of them, as one HTML page that asks for
/// nothing beside it and runs no script.
///
/// The page is written in parts, so that any number of texts needs no more room than one: `head`, a
/// section for each text, `foot`.
public enum AnalysisPage {
    /// What the page begins with.
    public static var head: String {
        let styles: Markup = "\(ReportStyleSheet.css)\(AnalysisStyleSheet.css)"
        let page: Markup = """
            \(HTMLHead.markup(title: "Who says what", styles: styles))\
            <body class="analysis">
            <header>
            <p class="kind">Reading</p>
            <h1>Who says what</h1>
            <p class="legend"><span class="source">source</span> <span class="cue">cue</span> \
            <span class="c1">what is attributed</span> <span class="c2">within another</span> \
            <span class="remark">hedge or reason</span> <span class="apparatus">around the story</span> \
            <span class="residue">no part of it</span></p>
            </header>
            <main>

            """
        return page.text
    }

    /// What the page ends with.
    public static var foot: String {
        let page: Markup = """
            </main>
            <footer><p>Suggestions, made from the words alone; none is a finding.</p></footer>
            </body>
            </html>

            """
        return page.text
    }

    /// The section about one text; `number` makes its anchors its own.
    public static func section(_ sheet: AnalysisSheet, number: Int) -> String {
        let marks = AnalysisMarks(sheet.reading, length: sheet.text.length)
        let text = marks.pieces.map { piece($0, sheet, number) }
        let items = sheet.reading.attributions.indices.map { item($0, sheet, number) }
        let list: Markup =
            items.isEmpty ? "<p class=\"soft\">Nobody is quoted.</p>\n" : "<ol>\n\(items)</ol>\n"
        let reader: Markup = sheet.reader.map { " <span class=\"soft\">as read by \($0)</span>" } ?? ""
        let section: Markup = """
            <section id="d\(number)">
            <h2>\(Escaping.oneLine(sheet.name))\(reader)</h2>
            <p class="small">\(HTMLPage.phrases(sheet.facts))</p>
            <div class="sheet">
            <div class="text" dir="auto">\(text)</div>
            <aside>
            \(list)</aside>
            </div>
            </section>

            """
        return section.text
    }

    private static func piece(_ piece: AnalysisMarks.Piece, _ sheet: AnalysisSheet, _ number: Int) -> Markup {
        var result: Markup = ""
        for index in piece.begins.map({ $0 + 1 }) {
            result += "<a class=\"n\" id=\"d\(number)s\(index)\" href=\"#d\(number)a\(index)\">\(index)</a>"
        }
        let words = shown(sheet.text[piece.span])
        let classes = classes(of: piece)
        guard !classes.text.isEmpty else { return result + "\(words)" }
        if let attribution = piece.attribution {
            result += "<a class=\"\(classes)\" href=\"#d\(number)a\(attribution + 1)\">\(words)</a>"
        } else {
            result += "<span class=\"\(classes)\">\(words)</span>"
        }
        return result
    }

    private static func classes(of piece: AnalysisMarks.Piece) -> Markup {
        var classes: [Markup] = []
        switch piece.depth {
        case 0: break
        case 1: classes.append("c1")
        case 2: classes.append("c2")
        default: classes.append("c3")
        }
        if piece.isSource { classes.append("source") }
        if piece.isCue { classes.append("cue") }
        if piece.isRemark { classes.append("remark") }
        switch piece.region {
        case .residue: classes.append("residue")
        case .apparatus: classes.append("apparatus")
        case nil: break
        }
        return Markup.joined(classes, by: " ")
    }

    /// Words with the line ends of the page.
    static func shown(_ words: String) -> String {
        guard words.utf8.contains(0x0D) else { return words }
        var bytes: [UInt8] = []
        let all = Array(words.utf8)
        for (at, byte) in all.enumerated() {
            // A line end may have been cut in two: its other half stands in the next piece.
            if byte == 0x0D, at + 1 == all.count || all[at + 1] == 0x0A { continue }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func item(_ index: Int, _ sheet: AnalysisSheet, _ number: Int) -> Markup {
        let attribution = sheet.reading.attributions[index]
        let chain = sheet.chain(of: attribution)
        let nested: Markup =
            attribution.parent.map {
                " · within <a href=\"#d\(number)a\($0 + 1)\">\($0 + 1)</a>"
            } ?? ""
        let who: Markup = chain.isEmpty ? "<i>nobody named</i>" : "\(chain.joined(separator: " → "))"
        let cue = sheet.opening(attribution.cue)
        let said: Markup = cue.isEmpty ? "" : "<span class=\"cue\">\(cue)</span> "
        let content = sheet.opening(attribution.content)
        let what: Markup = attribution.mode == .direct ? "<q>\(content)</q>" : "\(content)"
        return """
            <li id="d\(number)a\(index + 1)"><a class="n" href="#d\(number)s\(index + 1)">\(index + 1)</a>\
            <b>\(who)</b> \(said)\(what)
            <p class="small">\(HTMLPage.phrases(sheet.marks(of: attribution)))\(nested) · \
            \(attribution.confidence.description)</p></li>

            """
    }
}
