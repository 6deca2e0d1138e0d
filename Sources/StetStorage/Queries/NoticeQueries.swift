public import StetModel

extension Database {
    /// The notices that were not delivered yet and are numbered after one, by number.
    public func waitingNotices(after id: ID<Notice>? = nil, limit: Int) throws -> [Notice] {
        let condition: SQL = """
            WHERE sent_at IS NULL AND id > \(id?.number ?? 0) ORDER BY id LIMIT \(limit)
            """
        return try records(Notice.self, condition)
    }
}
