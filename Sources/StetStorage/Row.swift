/// One row of an answer; columns are read by place, as the type they are expected to hold.
public struct Row: Sendable {
    /// The values, one a column.
    public let values: [SQLValue]

    /// A row of these values.
    public init(_ values: [SQLValue]) {
        self.values = values
    }

    /// The whole number in a column that is never empty.
    public func integer(_ column: Int) throws(StorageError) -> Int {
        guard let value = try optionalInteger(column) else { throw unexpected(column, "a whole number") }
        return value
    }

    /// The whole number in a column, or nil.
    public func optionalInteger(_ column: Int) throws(StorageError) -> Int? {
        switch values[column] {
        case .null: return nil
        case .integer(let value): return value
        default: throw unexpected(column, "a whole number")
        }
    }

    /// The truth in a column; SQLite keeps it as 0 or 1.
    public func boolean(_ column: Int) throws(StorageError) -> Bool {
        switch values[column] {
        case .boolean(let value): return value
        case .integer(0): return false
        case .integer(1): return true
        default: throw unexpected(column, "true or false")
        }
    }

    /// The text in a column that is never empty.
    public func text(_ column: Int) throws(StorageError) -> String {
        guard let value = try optionalText(column) else { throw unexpected(column, "text") }
        return value
    }

    /// The text in a column, or nil.
    public func optionalText(_ column: Int) throws(StorageError) -> String? {
        switch values[column] {
        case .null: return nil
        case .text(let value): return value
        default: throw unexpected(column, "text")
        }
    }

    /// The bytes in a column that is never empty.
    public func bytes(_ column: Int) throws(StorageError) -> [UInt8] {
        guard case .bytes(let value) = values[column] else { throw unexpected(column, "bytes") }
        return value
    }

    private func unexpected(_ column: Int, _ wanted: String) -> StorageError {
        .unexpectedValue(column: column, wanted: wanted)
    }
}
