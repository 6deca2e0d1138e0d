import StetModel

/// A noun of the desk that is kept as a row of its table.
public protocol Record: Sendable {
    /// The table it is a row of.
    static var table: Table { get }
    /// Its values, in the order of the table's columns.
    var fields: [Field] { get }
    /// Reads the columns in their order.
    init(_ row: inout RowCursor) throws(StorageError)
}

extension Record {
    /// Reads a whole row.
    init(_ row: Row) throws(StorageError) {
        var cursor = RowCursor(row)
        try self.init(&cursor)
    }
}

/// One value of a record, with the digest that stands for it in the log where it is bytes.
public struct Field: Sendable {
    /// The value as it is stored.
    public let value: SQLValue
    private let digest: String?

    /// A field that holds `value`; `digest` is the SHA-256 of bytes where it is known already.
    public static func of(_ value: some SQLBindable, digest: String? = nil) -> Field {
        Field(value: value.sqlValue, digest: digest)
    }

    /// The value as the log tells it: bytes by their SHA-256.
    var logged: JSON {
        switch value {
        case .null: .null
        case .integer(let number): .integer(number)
        case .boolean(let truth): .boolean(truth)
        case .text(let text): .string(text)
        case .bytes(let bytes): .string("sha256:" + (digest ?? ContentHash.hex(bytes)))
        }
    }

    /// The same with the digest of bytes computed from the bytes, whatever was said before.
    var loggedAfresh: JSON { Field(value: value, digest: nil).logged }
}

/// Reads the columns of a row one after the other, each as the type that is wanted.
public struct RowCursor {
    private let row: Row
    private var column: Int
    private let isSpelled: Bool

    /// A cursor at the first column.
    public init(_ row: Row) {
        self.row = row
        column = 0
        isSpelled = false
    }

    /// A cursor at a column of a row that spells numbers and truths as texts.
    init(spelled row: Row, from column: Int) {
        self.row = row
        self.column = column
        isSpelled = true
    }

    /// The next column.
    ///
    /// - Throws: `StorageError.unexpectedValue` where the column holds something else.
    public mutating func next<Value: ColumnValue>() throws(StorageError) -> Value {
        let found = row.values[column]
        guard let value = Value.decoded(found) ?? respelled(found).flatMap({ Value.decoded($0) }) else {
            throw .unexpectedValue(column: column, wanted: "\(Value.self)")
        }
        column += 1
        return value
    }

    /// The number or the truth that a text spells.
    private func respelled(_ value: SQLValue) -> SQLValue? {
        guard isSpelled, case .text(let text) = value else { return nil }
        switch text {
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        default: return Int(text).map(SQLValue.integer)
        }
    }
}
