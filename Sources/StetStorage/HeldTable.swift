/// The rows of one table that a ledger holds back until it closes an event.
struct HeldTable {
    /// The table.
    let table: Table
    private var rows: [[SQLValue]] = []
    private var places: [SQLValue: Int] = [:]
    private var newKeys: Set<SQLValue> = []

    /// Nothing held back yet for this table.
    init(table: Table) {
        self.table = table
    }

    /// Holds a row back; a later one with the same key takes its place.
    mutating func put(_ values: [SQLValue], isNew: Bool) {
        let key = values[0]
        if isNew { newKeys.insert(key) }
        if let place = places[key] {
            rows[place] = values
        } else {
            places[key] = rows.count
            rows.append(values)
        }
    }

    /// The one statement that writes all of it, in the order in which the rows came.
    var statement: SQL {
        if rows.count == 1, !newKeys.contains(rows[0][0]) { return SQL(table.updateText, rows[0]) }
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
            let assignments = table.columns.dropFirst().map { "\($0) = excluded.\($0)" }
            text +=
                " ON CONFLICT (\(table.columns[0])) DO UPDATE SET " + assignments.joined(separator: ", ")
        }
        return SQL(text, rows.flatMap { $0 })
    }
}
