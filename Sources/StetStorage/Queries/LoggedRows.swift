import StetModel

/// The rows that events have written so far, as the log tells them.
struct LoggedRows {
    private var rows: [String: [(key: Int, row: JSON)]] = [:]

    /// Takes over what one event changed of a claim.
    mutating func follow(_ payload: JSON, of claim: ID<Claim>) {
        for change in payload["changes"]?.array ?? [] {
            guard let table = change["table"]?.string, let row = change["row"],
                let key = row["id"]?.integer
            else { continue }
            rows[table, default: []].removeAll { $0.key == key }
            if change["change"] != "delete" { rows[table, default: []].append((key, row)) }
        }
    }

    /// The rows of one table, by number.
    func records<Noun: Record>() throws -> [Noun] {
        try (rows[Noun.table.name] ?? []).sorted { $0.key < $1.key }.map { try Noun(logged: $1) }
    }
}

extension SQLValue {
    /// A value as the log tells it.
    init(logged value: JSON?) {
        switch value {
        case .string(let text): self = .text(text)
        case .boolean(let truth): self = .boolean(truth)
        case .integer(let number): self = .integer(number)
        default: self = value?.integer.map(SQLValue.integer) ?? .null
        }
    }
}
