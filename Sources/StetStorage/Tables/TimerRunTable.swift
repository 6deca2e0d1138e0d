public import StetModel

extension TimerRun: Record {
    public static let table = Table(
        "timer_run",
        columns: ["id", "claim", "timer", "entry", "counted_from", "due_at", "ran_at", "outcome"])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(timer), .of(entry), .of(countedFrom), .of(dueAt), .of(ranAt),
            .of(outcome),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            timer: try row.next(),
            entry: try row.next(),
            countedFrom: try row.next(),
            dueAt: try row.next(),
            ranAt: try row.next(),
            outcome: try row.next())
    }
}
