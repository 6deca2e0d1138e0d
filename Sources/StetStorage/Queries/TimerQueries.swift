public import StetModel

extension Database {
    /// When somebody last changed a claim; nil where the log does not say.
    public func lastChange(of claim: ID<Claim>) throws -> Timestamp? {
        let sql: SQL = "SELECT \(raw: LastChange.text) FROM claim WHERE claim.id = \(claim)"
        guard let row = try row(sql) else { return nil }
        var cursor = RowCursor(row)
        return try cursor.next()
    }

    /// The timers that ran on a claim, by number.
    public func timerRuns(on claim: ID<Claim>) throws -> [TimerRun] {
        try records(TimerRun.self, "WHERE claim = \(claim) ORDER BY id")
    }
}
