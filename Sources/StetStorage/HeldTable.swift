/// The rows of one table that a ledger holds back until it closes an event.
struct HeldTable {
    /// The table.
    let table: Table
    private var rows: [[SQLValue]] = []
    private var places: [SQLValue: Int] = [:]
    private var newKeys: Set<SQLValue> = []
    /// The columns in which rows that are not new differ from what is stored.
    private var changed: Set<Int> = []

    /// Nothing held back yet for this table.
    init(table: Table) {
        self.table = table
    }

    /// Holds a row back; a later one with the same key takes its place.
    ///
    /// - Parameter stored: the row as it was before, where that is known: what is equal is not written
    ///   again, which spares the indexes over it.
    mutating func put(_ values: [SQLValue], isNew: Bool, stored: [SQLValue]? = nil) {
        let key = values[0]
        if isNew {
            newKeys.insert(key)
        } else {
            changed.formUnion(values.indices.dropFirst().filter { stored?[$0] != values[$0] })
        }
        if let place = places[key] {
            rows[place] = values
        } else {
            places[key] = rows.count
            rows.append(values)
        }
    }

    /// The one statement that writes all of it, in the order in which the rows came.
    var statement: SQL {
        let written = changed.isEmpty ? Array(table.columns.indices.dropFirst()) : changed.sorted()
        if rows.count == 1, !newKeys.contains(rows[0][0]) { return update(of: written) }
        var count = 0
        let places = rows.map { row -> String in
            let numbers = row.indices.map { "$\(count + $0 + 1)" }
            count += row.count
            return "(\(numbers.joined(separator: ", ")))"
        }
        var text =
            "INSERT INTO \(table.name) (\(table.columns.joined(separator: ", "))) VALUES "
            + places.joined(separator: ", ")
        if newKeys.count < rows.count {
            let assignments = written.map { "\(table.columns[$0]) = excluded.\(table.columns[$0])" }
            text +=
                " ON CONFLICT (\(table.columns[0])) DO UPDATE SET " + assignments.joined(separator: ", ")
        }
        return SQL(text, rows.flatMap { $0 })
    }

    /// The statement that writes these columns of the only row.
    private func update(of columns: [Int]) -> SQL {
        let assignments = columns.enumerated().map { "\(table.columns[$1]) = $\($0 + 2)" }
        return SQL(
            "UPDATE \(table.name) SET \(assignments.joined(separator: ", ")) WHERE \(table.columns[0]) = $1",
            [rows[0][0]] + columns.map { rows[0][$0] })
    }
}
