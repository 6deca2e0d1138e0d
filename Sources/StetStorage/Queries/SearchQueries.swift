public import StetModel

extension Database {
    /// Hands over what the search index holds of a kind, by number, a page at a time.
    public func eachSearchedText(
        _ kind: SearchedKind, _ body: (SearchedText) throws -> Void
    ) throws {
        var last = 0
        while true {
            var count = 0
            let page = kind == .article ? 500 : 20_000
            let place: SQL = "\(raw: kind.table).id > \(last)"
            try query(kind.searchedRows(place, limit: page)) { row in
                let text = try kind.searchedText(row)
                if let text { try body(text) }
                last = try row.integer(0)
                count += 1
            }
            guard count == page else { return }
        }
    }

    /// What the search index holds of those of a kind that have these numbers, by number.
    public func searchedTexts(_ kind: SearchedKind, _ numbers: [Int]) throws -> [SearchedText] {
        var found: [SearchedText] = []
        let sorted = numbers.sorted()
        for start in stride(from: 0, to: sorted.count, by: 500) {
            let some = sorted[start..<min(start + 500, sorted.count)]
            let place: SQL =
                "\(raw: kind.table).id IN (\(raw: some.map(String.init).joined(separator: ", ")))"
            try query(kind.searchedRows(place, limit: some.count)) { row in
                if let text = try kind.searchedText(row) { found.append(text) }
            }
        }
        return found
    }

    /// The numbers of those of a kind that events after `seq` changed; nil where that cannot be told, or is
    /// told no faster than by reading all.
    public func numbersChanged(_ kind: SearchedKind, after seq: Int) throws -> Set<Int>? {
        let limit = 20_000
        let tables = kind == .claim ? ["claim", "source"] : [kind.table]
        var sql: SQL = """
            SELECT event.seq, event_payload.payload FROM event
            LEFT JOIN event_payload ON event_payload.seq = event.seq
            WHERE event.seq > \(seq) AND (event_payload.payload IS NULL
            """
        for table in tables {
            sql.append(" OR event_payload.payload LIKE \("%\"table\":\"\(table)\"%")")
        }
        sql.append(") LIMIT \(limit)")
        var numbers: Set<Int> = []
        var sources: Set<Int> = []
        var count = 0
        var isTold = true
        try query(sql) { row in
            count += 1
            guard let payload = try row.optionalText(1),
                let changes = try JSON.parse(Array(payload.utf8))["changes"]?.array
            else {
                isTold = false
                return
            }
            for change in changes {
                guard let number = change["row"]?["id"]?.integer else { continue }
                if change["table"]?.string == kind.table { numbers.insert(number) }
                if change["table"] == "source", change["change"] != "insert" { sources.insert(number) }
            }
        }
        guard isTold, count < limit else { return nil }
        return kind == .claim ? numbers.union(try claimNumbers(of: sources)) : numbers
    }

    private func claimNumbers(of sources: Set<Int>) throws -> Set<Int> {
        var numbers: Set<Int> = []
        guard !sources.isEmpty else { return numbers }
        let list = sources.sorted().map(String.init).joined(separator: ", ")
        try query("SELECT id FROM claim WHERE claimant IN (\(raw: list))") { row in
            numbers.insert(try row.integer(0))
        }
        return numbers
    }
}

extension EventLog {
    /// The hash of an event; nil where there is none.
    public static func hash(of seq: Int, in database: any Database) throws -> String? {
        try database.row("SELECT hash FROM event WHERE seq = \(seq)")?.text(0)
    }
}

extension SearchedKind {
    fileprivate var table: String { rawValue }

    /// The rows of this kind at a place: number, text, title, two of background, speaker, days.
    fileprivate func searchedRows(_ place: SQL, limit: Int) -> SQL {
        var sql: SQL =
            switch self {
            case .claim:
                """
                SELECT claim.id, claim.text, NULL, claim.verdict, claim.rationale,
                    CASE WHEN source.is_protected OR target.is_protected THEN NULL ELSE source.name END,
                    claim.as_of, claim.added_at, claim.category, claim.kind
                FROM claim LEFT JOIN source ON source.id = claim.claimant
                LEFT JOIN source AS target ON target.id = source.merged_into
                WHERE 
                """
            case .article:
                """
                SELECT article.id, text.bytes, article.title, NULL, NULL, NULL, article.published,
                    article.imported_at
                FROM article JOIN text ON text.sha256 = article.sha256
                WHERE 
                """
            case .evidence:
                """
                SELECT evidence.id, evidence.quote, evidence.reference, evidence.locator, NULL, NULL,
                    evidence.added_at, NULL, evidence.withdrawn_at
                FROM evidence
                WHERE 
                """
            }
        sql.append(place)
        sql.append(" ORDER BY \(raw: table).id LIMIT \(limit)")
        return sql
    }

    /// What a row holds; nil for what is not looked through: dropped claims, those that are corrections or
    /// pieces, and evidence that was taken back.
    fileprivate func searchedText(_ row: Row) throws -> SearchedText? {
        switch self {
        case .claim:
            let kind = try row.text(9)
            guard try row.text(8) != ClaimCategory.dropped.rawValue,
                kind == ClaimKind.claim.rawValue || kind == ClaimKind.tip.rawValue
            else { return nil }
        case .evidence: guard try row.optionalText(8) == nil else { return nil }
        case .article: break
        }
        let text =
            self == .article
            ? String(decoding: try row.bytes(1), as: UTF8.self) : try row.optionalText(1) ?? ""
        let background = [try row.optionalText(3), try row.optionalText(4)].compactMap { $0 }
        return SearchedText(
            number: try row.integer(0), text: text, title: try row.optionalText(2) ?? "",
            background: background.joined(separator: " "), speaker: try row.optionalText(5) ?? "",
            day: try row.optionalText(6) ?? row.optionalText(7) ?? "")
    }
}
