import StetModel

/// The annotated copy as one HTML file: the text, the notes beside it, then sources and open questions.
enum AnnotatedHTML {
    /// The text of a copy.
    static func text(of copy: AnnotatedCopy) -> String {
        HTMLPage.text(
            kind: "Annotated copy", title: copy.article.title ?? "untitled",
            facts: CopyWords.facts(of: copy.article), head: copy.head, styles: styles,
            sections: [
                ("copy", "The article", sheet(copy)), ("sources", "Sources", sources(of: copy)),
                ("flags", "Flags", flags(of: copy)), ("questions", "Open questions", questions(of: copy)),
            ])
    }

    private static func sheet(_ copy: AnnotatedCopy) -> Markup {
        let text = CopyMarks(copy).pieces.map(piece)
        let words = CopyWords(copy)
        let notes = copy.notes.enumerated().map { index, note in self.note(note, index + 1, words) }
        let list: Markup =
            notes.isEmpty
            ? "<p class=\"soft\">Nobody has accepted or marked anything in it yet.</p>\n"
            : "<ol class=\"notes\">\n\(notes)</ol>\n"
        return """
            <p class="small">Words with a note are underlined; what is not the story stands in grey.</p>
            <div class="sheet">
            <div class="text" dir="auto">\(text)</div>
            <aside aria-label="Notes">
            <h3>Notes</h3>
            \(list)</aside>
            </div>

            """
    }

    private static func piece(_ piece: CopyMarks.Piece) -> Markup {
        var classes: [Markup] = piece.isNoted ? ["noted"] : []
        switch piece.region {
        case .residue: classes.append("residue")
        case .apparatus: classes.append("apparatus")
        case nil: break
        }
        let text = AnalysisPage.shown(piece.text)
        var result: Markup =
            classes.isEmpty || text.isEmpty
            ? "\(text)" : "<span class=\"\(Markup.joined(classes, by: " "))\">\(text)</span>"
        for number in piece.numbers {
            result += "<sup><a id=\"ref\(number)\" href=\"#note\(number)\">\(number)</a></sup>"
        }
        return result
    }

    private static func note(_ note: CopyNote, _ number: Int, _ words: CopyWords) -> Markup {
        let findings = words.findings(note).map { "<p>\($0)</p>\n" as Markup }
        let origin = words.origin(note)
        let about: Markup = origin.isEmpty ? "" : "<p class=\"small\">\(origin)</p>"
        return """
            <li id="note\(number)"><a class="id" href="#ref\(number)">\(number)</a>\
            <b>\(words.who(note))</b>
            \(findings)\(about)</li>

            """
    }

    private static func sources(of copy: AnnotatedCopy) -> Markup {
        let words = CopyWords(copy)
        return HTMLPage.list(
            copy.sources.map {
                "<span class=\"id\">\($0.id)</span><b>\($0.name)</b> · \(HTMLPage.phrases(words.details($0)))"
            })
    }

    private static func flags(of copy: AnnotatedCopy) -> Markup {
        HTMLPage.list(
            copy.flags.map { flag in
                let end: Markup = flag.dismissed.map { " (dismissed by @\($0.reviewer): \($0.reason))" } ?? ""
                return "<span class=\"id\">\(flag.id)</span>\(flag.summary)\(end)"
            })
    }

    private static func questions(of copy: AnnotatedCopy) -> Markup {
        HTMLPage.list(
            copy.openQuestions.map { question in
                let about: Markup = question.about.map { "<span class=\"id\">\($0)</span>" } ?? ""
                return "\(about)\(question.text)"
            })
    }

    private static let styles: Markup = """
        body { max-width: 74rem; }
        .sheet { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: 1.2rem 2.4rem;
          align-items: start; }
        .text { white-space: pre-wrap; font-size: 1.06rem; line-height: 1.65; unicode-bidi: isolate; }
        .noted { text-decoration: underline 1px var(--mark); text-underline-offset: .22em; }
        .apparatus, .residue { color: var(--soft); }
        .residue { border-bottom: 1px dotted var(--soft); }
        sup { line-height: 0; } sup a { font: 600 .7rem/1 var(--sans); color: var(--mark);
          text-decoration: none; padding: 0 .1em; }
        ol.notes { margin: 0; padding: 0; list-style: none; font: .86rem/1.5 var(--sans); }
        ol.notes li { padding: .5rem 0; border-bottom: 1px dotted var(--line); }
        ol.notes p { margin: .15rem 0 0; }
        @media (max-width: 60rem) { .sheet { grid-template-columns: 1fr; } }
        @media print {
          .sheet { display: block; } aside { margin-top: 1.2rem; border-top: 1px solid var(--ink); }
          .text { font-size: 10.5pt; } ol.notes { font-size: 8.8pt; }
        }

        """
}
