import StetModel

/// The rows of some tables as they stood when the log ended with an event, made of the rows there are now and
/// of what the log says was written since.
///
/// The log is read from that event on, and backwards from it only as far as it takes to find what later
/// events overwrote.
public struct PastRows {
    private struct Key: Hashable {
        let table: String
        let number: Int
    }

    /// What stood in the rows that were written since; nil where there was no such row.
    private var past: [Key: JSON?] = [:]

    /// The rows of `tables` when the log ended with event `seq`. An event whose payload was erased leaves out
    /// what it wrote.
    public init(at seq: Int, of tables: [Table], in database: any Database) throws {
        let columns = Dictionary(tables.map { ($0.name, $0.columns[0]) }, uniquingKeysWith: { $1 })
        var sought: Set<Key> = []
        try EventLog.each(after: seq, in: database) { _, _, payload in
            for (key, change) in try Self.changes(in: payload, columns) where past[key] == nil {
                past[key] = .some(nil)
                if change["change"] != "insert" { sought.insert(key) }
            }
        }
        var end = seq
        while !sought.isEmpty, end > 0 {
            let start = max(0, end - Self.page)
            var found: [Key: JSON?] = [:]
            try EventLog.each(after: start, limit: end - start, in: database) { _, _, payload in
                for (key, change) in try Self.changes(in: payload, columns) where sought.contains(key) {
                    found[key] = change["change"] == "delete" ? .some(nil) : change["row"]
                }
            }
            past.merge(found) { $1 }
            sought.subtract(found.keys)
            end = start
        }
    }

    /// How many events are read at once on the way back.
    private static let page = 256

    private static func changes(
        in payload: String?, _ columns: [String: String]
    ) throws -> [(Key, JSON)] {
        guard let payload else { return [] }
        return (try JSON.parse(Array(payload.utf8))["changes"]?.array ?? []).compactMap { change in
            guard let table = change["table"]?.string, let column = columns[table],
                let number = change["row"]?[column]?.integer
            else { return nil }
            return (Key(table: table, number: number), change)
        }
    }

    /// The records as they stood then, by number: those of `now` that were there, each as it was, and those
    /// that have gone since and are wanted.
    public func records<Noun: Record>(
        _ now: [Noun], orWanted isWanted: (Noun) -> Bool = { _ in false }
    ) throws -> [Noun] {
        let name = Noun.table.name
        var found: [Int: Noun] = [:]
        for record in now {
            guard case .integer(let number) = record.fields[0].value else { continue }
            switch past[Key(table: name, number: number)] {
            case nil: found[number] = record
            case .some(let row): found[number] = try row.map { try Noun(logged: $0) }
            }
        }
        for (key, row) in past where key.table == name && found[key.number] == nil {
            guard let record = try row.map({ try Noun(logged: $0) }), isWanted(record) else { continue }
            found[key.number] = record
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension Record {
    /// The record that a row of the log tells.
    init(logged row: JSON) throws {
        let row = Self.table.completed(row)
        var cursor = RowCursor(spelled: Row(Self.table.columns.map { SQLValue(logged: row[$0]) }), from: 0)
        try self.init(&cursor)
    }
}
