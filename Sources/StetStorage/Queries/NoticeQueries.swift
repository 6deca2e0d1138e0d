public import StetModel

extension Database {
    /// The notices that were not delivered yet and are numbered after one, by number.
    public func waitingNotices(after id: ID<Notice>? = nil, limit: Int) throws -> [Notice] {
        let condition: SQL = """
            WHERE sent_at IS NULL AND id > \(id?.number ?? 0) ORDER BY id LIMIT \(limit)
            """
        return try records(Notice.self, condition)
    }

    /// How many notices were not delivered yet.
    public func waitingNoticeCount() throws -> Int {
        try row("SELECT COUNT(*) FROM notice WHERE sent_at IS NULL")?.integer(0) ?? 0
    }

    /// The notices to be delivered at a time that nobody is delivering, those first that wait longest.
    public func noticesToDeliver(at time: Timestamp, limit: Int) throws -> [Notice] {
        let condition: SQL = """
            WHERE sent_at IS NULL AND next_try <= \(time)
            AND NOT EXISTS (SELECT 1 FROM notice_lease
            WHERE notice_lease.notice = notice.id AND notice_lease.until > \(time))
            ORDER BY next_try, id LIMIT \(limit)
            """
        return try records(Notice.self, condition)
    }

    /// Notes that `holder` is delivering notices until a time.
    public func lease(_ notices: [Notice], to holder: String, until time: Timestamp) throws {
        for notice in notices {
            try run(
                """
                INSERT INTO notice_lease (notice, holder, until) VALUES (\(notice.id), \(holder), \(time))
                ON CONFLICT (notice) DO UPDATE SET holder = excluded.holder, until = excluded.until
                """)
        }
    }

    /// Takes back what `holder` was delivering; false where somebody else delivers it by now.
    public func endLease(of notice: ID<Notice>, by holder: String) throws -> Bool {
        try run("DELETE FROM notice_lease WHERE notice = \(notice) AND holder = \(holder)") == 1
    }

    /// Takes back whoever was delivering a notice.
    public func endLease(of notice: ID<Notice>) throws {
        try run("DELETE FROM notice_lease WHERE notice = \(notice)")
    }
}
