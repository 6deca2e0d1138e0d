import StetModel

/// A table as the desk writes it: its columns in order, the key first, and the statements made of them.
public struct Table: Sendable {
    /// The name in the database.
    public let name: String
    /// The columns, the key first.
    public let columns: [String]

    /// The columns that a later migration added and that are never empty, each with what it put into the
    /// rows there were; the log of those rows does not name them.
    let laterColumns: [JSON.Member]

    /// The statement that writes a new row.
    let insertText: String
    /// The statement that writes the row with a key anew.
    let updateText: String
    /// The statement that takes the row with a key away.
    let deleteText: String
    /// The statement that answers the largest number in use.
    let lastNumberText: String
    /// `SELECT` with every column, in order, without a condition.
    let selectText: String

    /// The table `name` with these columns, the key first.
    init(_ name: String, columns: [String], laterColumns: [JSON.Member] = []) {
        self.name = name
        self.columns = columns
        self.laterColumns = laterColumns
        let places = columns.indices.map { "$\($0 + 1)" }
        let assignments = zip(columns, places).dropFirst().map { "\($0) = \($1)" }
        insertText =
            "INSERT INTO \(name) (\(columns.joined(separator: ", ")))"
            + " VALUES (\(places.joined(separator: ", ")))"
        updateText = "UPDATE \(name) SET \(assignments.joined(separator: ", ")) WHERE \(columns[0]) = $1"
        lastNumberText = "SELECT MAX(\(columns[0])) FROM \(name)"
        deleteText = "DELETE FROM \(name) WHERE \(columns[0]) = $1"
        selectText = "SELECT \(columns.map { "\(name).\($0)" }.joined(separator: ", ")) FROM \(name)"
    }
}
