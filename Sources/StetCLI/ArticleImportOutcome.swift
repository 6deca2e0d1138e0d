import StetModel

/// What came of an import, as it is told.
struct ArticleImportOutcome {
    /// What was stored.
    let imported: [JSON]
    /// What was there before.
    let unchanged: [JSON]
    /// What was not taken.
    let rejections: [Rejection]
    /// How many good articles were not stored because others are faulty.
    let heldBack: Int
    /// Whether nothing was stored at all, as was wanted.
    let isDryRun: Bool

    /// Prints the answer, and the faults on standard error.
    func print(on console: Console, as format: OutputFormat) throws(CommandError) {
        switch format {
        case .json: try console.writeLine(document.pretty)
        case .jsonl: try console.writeLine(document)
        case .csv: try listing.print(on: console, as: .csv)
        case .table:
            try listing.print(on: console, as: .table)
            if heldBack == 0, rejections.isEmpty || isStored { try console.writeLine(closing) }
        }
        guard let first = rejections.first else { return }
        let advice =
            heldBack == 0
            ? nil : "Nothing was imported; --keep-good imports the \(counted(heldBack, "good one"))."
        let hints = [first.hint, advice].compactMap(\.self)
        console.report(
            Complaint(
                status: rejections.status, message: first.message,
                furtherMessages: rejections.dropFirst().map(\.message),
                hint: hints.isEmpty ? nil : hints.joined(separator: " ")))
    }

    private var isStored: Bool { !imported.isEmpty || !unchanged.isEmpty }

    private var document: JSON {
        [
            "imported": .array(imported), "unchanged": .array(unchanged),
            "rejected": .array(rejections.map(\.answer)),
        ]
    }

    private var listing: Listing {
        let columns = ["id", "story", "outlet", "title"].map { Column($0) }
        return Listing(columns: columns, items: imported)
    }

    private var closing: String {
        var parts = [counted(imported.count, "article") + " imported"]
        if !unchanged.isEmpty {
            let ids = unchanged.prefix(5).map { $0.words("id") }.joined(separator: ", ")
            let named = unchanged.count <= 5 ? " (\(ids))" : ""
            parts.append("\(unchanged.count) known before and left as they are\(named)")
        }
        if !rejections.isEmpty { parts.append("\(rejections.count) rejected") }
        let sentence = parts.joined(separator: ", ") + "."
        if isDryRun { return "Dry run, nothing was changed. It would be: " + sentence }
        let stories = Set(imported.map { $0.words("story") })
        guard let story = imported.first?.words("story"), !story.isEmpty else { return sentence }
        let next = stories.count == 1 ? " --story \(story)" : ""
        return sentence + " Next: 'stet suggestion list\(next)'."
    }
}
