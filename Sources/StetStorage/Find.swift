import StetModel

extension Database {
    /// The record whose key is `key`, or nil.
    public func find<Noun: Record>(_ noun: Noun.Type, _ key: some SQLBindable) throws -> Noun? {
        try records(noun, "WHERE \(raw: "\(Noun.table.name).\(Noun.table.columns[0])") = \(key)").first
    }

    /// The records that `condition` (what follows FROM and the table) picks, in its order.
    func records<Noun: Record>(_ noun: Noun.Type, _ condition: SQL) throws -> [Noun] {
        var sql = SQL(Noun.table.selectText + " ")
        sql.append(condition)
        var found: [Noun] = []
        try query(sql) { found.append(try Noun($0)) }
        return found
    }
}
