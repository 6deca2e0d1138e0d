import StetModel

/// The annotated copy for a spreadsheet: one row per note.
enum AnnotatedCSV {
    /// The columns, in order.
    static let columns = [
        "number", "article", "start", "end", "text", "kind", "id", "speaker", "sourcing", "mode", "hops",
        "anonymityReason", "claims", "states", "verdicts", "evidence", "flags", "remark", "by",
    ]

    /// The text of a copy: a line of column names, then the rows.
    static func text(of copy: AnnotatedCopy) -> String {
        let claims = Dictionary(copy.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return CSVLine.text(columns)
            + copy.notes.enumerated().map { index, note in
                let about = note.claims.compactMap { claims[$0] }
                return CSVLine.text([
                    String(index + 1), copy.article.id, String(note.start), String(note.place),
                    note.spans.map { copy.words(at: $0) }.joined(separator: " … "), note.kind.rawValue,
                    note.id ?? "", note.speaker ?? "", note.sourcing?.rawValue ?? "",
                    note.mode?.rawValue ?? "",
                    note.hops.joined(separator: " > "), note.anonymityReason ?? "",
                    note.claims.joined(separator: " "), about.map(\.state.name).joined(separator: " "),
                    about.compactMap { $0.verdict?.name }.joined(separator: " "),
                    about.flatMap { $0.evidence.map(\.id) }.joined(separator: " "),
                    about.flatMap(\.flags).joined(separator: " "), note.remark ?? "", note.by ?? "",
                ])
            }.joined()
    }
}
