import CPostgreSQL
import StetStorage

/// The values of a statement as libpq takes them: all binary, each with its own type.
///
/// Types are named rather than guessed by the server, so that a number is a number wherever it
/// stands; only NULL has none.
struct PostgreSQLValues {
    /// The type of each value; 0 for NULL.
    let types: [Oid]
    private var buffer: [UInt8] = [0]
    private var starts: [Int?] = []
    private var lengths: [Int32] = []

    /// The values of a statement.
    init(_ values: [SQLValue]) {
        types = values.map(Self.type)
        for value in values {
            let start = buffer.count
            switch value {
            case .null: break
            case .boolean(let value): buffer.append(value ? 1 : 0)
            case .integer(let value):
                withUnsafeBytes(of: Int64(value).bigEndian) { buffer.append(contentsOf: $0) }
            case .text(let text): buffer.append(contentsOf: text.utf8)
            case .bytes(let bytes): buffer.append(contentsOf: bytes)
            }
            starts.append(value == .null ? nil : start)
            lengths.append(Int32(buffer.count - start))
        }
    }

    /// Hands the values to libpq: addresses, lengths and formats.
    func withPointers<Answer>(
        _ body: (
            _ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]
        ) -> Answer
    ) -> Answer {
        buffer.withUnsafeBytes { bytes in
            let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return body(pointers, lengths, [Int32](repeating: 1, count: pointers.count))
        }
    }

    private static func type(_ value: SQLValue) -> Oid {
        switch value {
        case .null: 0
        case .boolean: 16
        case .bytes: 17
        case .integer: 20
        case .text: 25
        }
    }
}
