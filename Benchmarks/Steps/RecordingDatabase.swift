import StetModel
import StetStorage

/// A database that notes the statements by which each transaction writes, and how many there are in all.
final class RecordingDatabase: Database {
    /// Whether transactions are noted now.
    var isRecording = false
    /// How many statements the last transaction took, those that begin and end it left out.
    private(set) var statements = 0
    private let inner: any Database
    private var current: [SQL] = []
    private var transactions: [[SQL]] = []

    init(_ inner: any Database) {
        self.inner = inner
    }

    var backend: Backend { inner.backend }

    /// Writes on another database what was written here, transaction by transaction.
    func replay(on other: any Database) throws -> CPUTime {
        var time = CPUTime()
        for statements in transactions {
            try time.measure {
                try other.transaction(.writing) { for sql in statements { try other.run(sql) } }
            }
        }
        return time
    }

    func run(_ sql: SQL) throws(StorageError) -> Int {
        statements += 1
        if isRecording { current.append(sql) }
        return try inner.run(sql)
    }

    func query(_ sql: SQL, _ each: (Row) throws -> Void) throws {
        statements += 1
        try inner.query(sql, each)
    }

    func script(_ text: String) throws(StorageError) { try inner.script(text) }

    func transaction<Answer>(_ purpose: Purpose, _ body: () throws -> Answer) throws -> Answer {
        (statements, current) = (0, [])
        let answer = try inner.transaction(purpose, body)
        if isRecording, purpose == .writing { transactions.append(current) }
        return answer
    }

    func now() throws(StorageError) -> Timestamp {
        if inner.backend == .postgresql { statements += 1 }
        return try inner.now()
    }

    func sessionUser() throws(StorageError) -> String? { try inner.sessionUser() }
}
