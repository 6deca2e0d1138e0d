/// One field of a table, with the place where it begins.
struct CSVField {
    /// The field's bytes, quotation marks resolved.
    let bytes: [UInt8]
    /// The line on which it begins, from 1 on.
    let line: Int
    /// The bytes of that line before the field.
    let before: ArraySlice<UInt8>

    /// The field as a string.
    ///
    /// - Throws: `.fieldNotUTF8`.
    func string() throws(ExchangeError) -> String {
        guard let string = String(validating: bytes, as: UTF8.self) else { throw error(.fieldNotUTF8) }
        return string
    }

    /// The error that has this fault at the start of the field.
    func error(_ fault: ExchangeError.Fault) -> ExchangeError {
        let column = 1 + before.count { $0 & 0xC0 != 0x80 }
        return ExchangeError(line: line, column: column, fault: fault)
    }
}
