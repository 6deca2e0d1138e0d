import CSQLite
import StetStorage

/// One prepared statement; finalized when nobody holds it any more.
final class SQLiteStatement {
    /// Whether running it leaves the database as it is.
    let isReadOnly: Bool
    /// How many values it wants.
    let valueCount: Int
    private let pointer: OpaquePointer
    private let columnCount: Int32
    /// The number behind the `$` of each parameter, in the order in which the library counts them,
    /// which is the order of first appearance.
    private let numbers: [Int]

    /// Takes over a statement that the library prepared.
    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        isReadOnly = sqlite3_stmt_readonly(pointer) != 0
        columnCount = sqlite3_column_count(pointer)
        var numbers: [Int] = []
        for place in 0..<sqlite3_bind_parameter_count(pointer) {
            let name = sqlite3_bind_parameter_name(pointer, place + 1).map { String(cString: $0) } ?? ""
            numbers.append(name.hasPrefix("$") ? Int(name.dropFirst()) ?? 0 : 0)
        }
        self.numbers = numbers
        valueCount = numbers.max() ?? 0
    }

    /// Whether each of its parameters is a `$` and a number.
    var hasNumberedValues: Bool { numbers.allSatisfy { $0 > 0 } }

    deinit { sqlite3_finalize(pointer) }

    /// Binds as many values as the statement wants, and answers the library's code.
    func bind(_ values: [SQLValue]) -> Int32 {
        for place in numbers.indices {
            let code = bind(values[numbers[place] - 1], at: Int32(place + 1))
            guard code == SQLITE_OK else { return code }
        }
        return SQLITE_OK
    }

    /// Goes to the next row and answers the library's code.
    func step() -> Int32 { sqlite3_step(pointer) }

    /// Makes the statement ready for its next use and lets go of the values.
    func reset() {
        sqlite3_reset(pointer)
        if !numbers.isEmpty { sqlite3_clear_bindings(pointer) }
    }

    /// The row that the statement stands on.
    func row() throws(StorageError) -> Row {
        var values: [SQLValue] = []
        values.reserveCapacity(Int(columnCount))
        for column in 0..<columnCount { values.append(try value(column)) }
        return Row(values)
    }

    private func value(_ column: Int32) throws(StorageError) -> SQLValue {
        switch sqlite3_column_type(pointer, column) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(pointer, column)))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(pointer, column)
            let count = Int(sqlite3_column_bytes(pointer, column))
            return .bytes([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(pointer, column)
            let count = Int(sqlite3_column_bytes(pointer, column))
            guard
                let text = String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
            else { throw .unexpectedValue(column: Int(column), wanted: "sound UTF-8") }
            return .text(text)
        default: throw .unexpectedValue(column: Int(column), wanted: "a whole number, text or bytes")
        }
    }

    private func bind(_ value: SQLValue, at place: Int32) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(pointer, place)
        case .integer(let value): return sqlite3_bind_int64(pointer, place, Int64(value))
        case .boolean(let value): return sqlite3_bind_int64(pointer, place, value ? 1 : 0)
        case .text(var text):
            return text.withUTF8 { csqlite_bind_text(pointer, place, $0.baseAddress, UInt64($0.count)) }
        // An empty array may have no address at all, and bytes without an address would be NULL.
        case .bytes(let bytes) where bytes.isEmpty: return sqlite3_bind_zeroblob(pointer, place, 0)
        case .bytes(let bytes):
            return bytes.withUnsafeBytes {
                csqlite_bind_bytes(pointer, place, $0.baseAddress, UInt64($0.count))
            }
        }
    }
}
