import StetModel
import StetText

/// The annotated copy as JSON; values that are absent are left out.
enum AnnotatedJSON {
    /// The text of a copy.
    static func text(of copy: AnnotatedCopy) -> String {
        let notes = copy.notes.enumerated().map { json($1, number: $0 + 1, copy) }
        let answer: JSON = [
            "report": "annotated", "desk": .string(copy.head.desk),
            "generatedAt": JSON(describing: copy.head.generatedAt), "logHead": copy.head.json,
            "scope": ["article": .string(copy.article.id), "title": .string(copy.article.title ?? "")],
            "article": AttributionJSON.json(copy.article), "text": .string(copy.text.string),
            "notes": .array(notes),
            "regions": .array(
                copy.regions.map { region in
                    [
                        "start": .integer(region.span.start), "end": .integer(region.span.end),
                        "kind": .string(region.kind.rawValue), "label": .string(region.label),
                    ]
                }),
            "claims": .array(copy.claims.map(AttributionJSON.json)),
            "sources": .array(copy.sources.map(AttributionJSON.json)),
            "flags": .array(copy.flags.map(AttributionJSON.json)),
            "openQuestions": .array(copy.openQuestions.map(AttributionJSON.json)),
        ]
        return answer.pretty + "\n"
    }

    private static func json(_ note: CopyNote, number: Int, _ copy: AnnotatedCopy) -> JSON {
        let spans = note.spans.map { span -> JSON in
            [
                "start": .integer(span.start), "end": .integer(span.end),
                "text": .string(copy.words(at: span)),
            ]
        }
        return .object(leavingOut: [
            "number": .integer(number), "kind": .string(note.kind.rawValue), "id": .text(note.id),
            "spans": .array(spans), "speaker": .text(note.speaker),
            "sourcing": .text(note.sourcing?.rawValue),
            "mode": .text(note.mode?.rawValue), "hops": .strings(note.hops),
            "anonymityReason": .text(note.anonymityReason), "claims": .strings(note.claims),
            "remark": .text(note.remark), "by": .text(note.by),
        ])
    }
}
