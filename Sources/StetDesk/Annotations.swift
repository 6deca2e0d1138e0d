public import StetModel
import StetStorage
import StetText

extension Desk {
    /// Marks a stretch of an article's current text.
    public func addAnnotation(
        on id: ID<Article>, at place: PlaceWish, label: String?, note: String?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "annotation add", .annotate, options,
            arguments: [
                "article": JSON(describing: id), "place": place.argument,
                "label": label.map(JSON.string) ?? .null, "note": note.map(JSON.string) ?? .null,
            ]
        ) { change in
            let article = try database.require(id)
            let revision = try database.requireRevision(of: article)
            let text = try database.requireText(revision.sha256)
            let annotation = try change.annotate(
                revision.id, text, try place.resolved(in: text), label: label, note: note, suggestion: nil)
            let event = try change.ledger.record("annotation.added", annotation.id.description)
            guard case .object(let members) = try database.answer(annotation) else { return .null }
            return .object(members + [.init(name: "event", value: .integer(event))])
        }
    }

    /// The marks on an article's current text, or all of the desk, by number.
    public func annotationList(article id: ID<Article>?) throws -> ListPage {
        try look { database in
            let revision = try id.map { try database.requireRevision(of: try database.require($0)).id }
            return ListPage(items: try database.annotations(on: revision).map { try database.answer($0) })
        }
    }
}

extension DeskChange {
    /// Marks a stretch of a text, with what stands around it.
    func annotate(
        _ revision: ID<Revision>, _ text: ExactText, _ span: TextSpan, label: String?, note: String?,
        suggestion: ID<Suggestion>?
    ) throws -> Annotation {
        guard !span.isEmpty else {
            throw DeskError.missing("An annotation needs words to stand on.", remedy: "Give a longer span.")
        }
        let context = 32
        let before = TextSpan(start: max(0, span.start - context), end: span.start)
        let after = TextSpan(start: span.end, end: min(text.length, span.end + context))
        let annotation = Annotation(
            id: try ledger.next(Annotation.self), revision: revision, span: span,
            quote: try text.quote(span), prefix: text[before], suffix: text[after], label: label, note: note,
            suggestion: suggestion, addedBy: actor.reviewer.handle, addedAt: now)
        try ledger.insert(annotation)
        return annotation
    }
}

extension Database {
    /// An annotation with its selectors (W3C Web Annotation Data Model §4.2.4 and §4.2.5).
    fileprivate func answer(_ annotation: Annotation) throws -> JSON {
        let article = try article(ofRevision: annotation.revision)
        return .object(leavingOut: [
            "id": JSON(describing: annotation.id),
            "article": article.map { JSON(describing: $0.id) },
            "start": .integer(annotation.span.start), "end": .integer(annotation.span.end),
            "text": .string(annotation.quote), "label": annotation.label.map(JSON.string),
            "note": annotation.note.map(JSON.string),
            "selectors": [
                [
                    "type": "TextPositionSelector", "start": .integer(annotation.span.start),
                    "end": .integer(annotation.span.end),
                ],
                [
                    "type": "TextQuoteSelector", "exact": .string(annotation.quote),
                    "prefix": .string(annotation.prefix), "suffix": .string(annotation.suffix),
                ],
            ],
            "suggestion": annotation.suggestion.map(JSON.init(describing:)),
            "by": .string(annotation.addedBy), "at": .string(annotation.addedAt.description),
        ])
    }
}
