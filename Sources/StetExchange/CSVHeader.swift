/// The first row of a table, which names its columns.
struct CSVHeader {
    /// The columns in order.
    let names: [String]

    /// The header that `reader` reads next.
    ///
    /// - Throws: `ExchangeError` with `.headerMissing`, `.unknownColumn`, `.duplicateColumn` or
    ///   `.columnMissing`.
    init(_ reader: inout CSVReader, required: String, known: [String]) throws(ExchangeError) {
        guard let fields = try reader.next() else {
            throw ExchangeError(line: 1, column: 1, fault: .headerMissing)
        }
        var names: [String] = []
        for field in fields {
            let name = try field.string()
            guard known.contains(name) else { throw field.error(.unknownColumn(name, known: known)) }
            guard !names.contains(name) else { throw field.error(.duplicateColumn(name)) }
            names.append(name)
        }
        guard names.contains(required) else {
            throw ExchangeError(line: 1, column: 1, fault: .columnMissing(required))
        }
        self.names = names
    }

    /// The fields of `row` with the names of their columns.
    ///
    /// - Throws: `ExchangeError` with `.fieldCount`.
    func named(_ row: [CSVField]) throws(ExchangeError) -> [(name: String, field: CSVField)] {
        guard row.count == names.count else {
            let field = row.count > names.count ? row[names.count] : row[0]
            throw field.error(.fieldCount(found: row.count, expected: names.count))
        }
        return Array(zip(names, row)).map { (name: $0, field: $1) }
    }
}

extension ArticleDetails {
    /// Sets the detail called `name` to what a field of a table says.
    mutating func set(_ name: String, to field: CSVField) throws(ExchangeError) {
        let text = try field.string()
        do throws(ExchangeError.Fault) { try set(name, to: text) } catch { throw field.error(error) }
    }
}
