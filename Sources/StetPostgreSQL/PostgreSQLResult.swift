import CPostgreSQL
import StetStorage

/// One answer of the server; cleared when nobody holds it any more.
final class PostgreSQLResult {
    private let pointer: OpaquePointer

    /// Takes over an answer.
    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit { PQclear(pointer) }

    /// What kind of answer it is.
    var status: ExecStatusType { PQresultStatus(pointer) }

    /// The command that was carried out, such as `INSERT 0 1`.
    var command: String { PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

    /// How many rows were inserted, updated or deleted.
    var changes: Int {
        guard !command.hasPrefix("SELECT"), let count = PQcmdTuples(pointer) else { return 0 }
        return Int(String(cString: count)) ?? 0
    }

    /// How many rows it holds.
    var rowCount: Int { Int(PQntuples(pointer)) }

    /// The five characters that say what failed, or nothing.
    var sqlState: String { field(cpostgresql_sqlstate) }

    /// What failed, in the server's words.
    var message: String { field(cpostgresql_message) }

    /// How each column is read; the same for every row of one query.
    func readers() -> [PostgreSQLColumn] {
        (0..<PQnfields(pointer)).map { PostgreSQLColumn(type: PQftype(pointer, $0)) }
    }

    /// One row.
    func row(_ number: Int, _ readers: [PostgreSQLColumn]) throws(StorageError) -> Row {
        var values: [SQLValue] = []
        values.reserveCapacity(readers.count)
        for (column, reader) in readers.enumerated() {
            let (row, place) = (Int32(number), Int32(column))
            guard PQgetisnull(pointer, row, place) == 0 else {
                values.append(.null)
                continue
            }
            let start = UnsafeRawPointer(PQgetvalue(pointer, row, place))
            let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(pointer, row, place)))
            values.append(try reader.value(bytes, column: column))
        }
        return Row(values)
    }

    private func field(_ code: Int32) -> String {
        PQresultErrorField(pointer, code).map { String(cString: $0) } ?? ""
    }
}
