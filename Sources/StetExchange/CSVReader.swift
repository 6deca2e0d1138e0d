import StetText

/// Reads comma-separated values (RFC 4180) row by row.
///
/// Rows end with CRLF, LF or CR; a byte order mark at the start and empty lines are passed over.
struct CSVReader {
    /// The largest field taken unless told otherwise, in bytes: the largest text.
    static let fieldLimit = ExactText.byteLimit

    private let bytes: [UInt8]
    private let fieldLimit: Int
    private var at: Int
    private var line = 1
    private var lineStart: Int

    /// A reader at the start of `bytes`.
    init(_ bytes: [UInt8], fieldLimit: Int = CSVReader.fieldLimit) {
        self.bytes = bytes
        self.fieldLimit = fieldLimit
        at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lineStart = at
    }

    /// The next row, or nil at the end. After an error there is no next row.
    ///
    /// - Throws: `ExchangeError` with `.quoteNotClosed`, `.strayQuote`, `.textAfterQuote` or `.fieldTooLong`.
    mutating func next() throws(ExchangeError) -> [CSVField]? {
        while at < bytes.count, isLineEnd(bytes[at]) { stepOverLineEnd() }
        guard at < bytes.count else { return nil }
        var fields: [CSVField] = []
        do throws(ExchangeError) {
            repeat { fields.append(try field()) } while take(UInt8(ascii: ","))
        } catch {
            at = bytes.count
            throw error
        }
        if at < bytes.count { stepOverLineEnd() }
        return fields
    }

    private mutating func field() throws(ExchangeError) -> CSVField {
        if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { return try quotedField() }
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: ","), !isLineEnd(bytes[at]) {
            guard bytes[at] != UInt8(ascii: "\"") else { throw place(at, []).error(.strayQuote) }
            at += 1
        }
        return try checked(place(start, Array(bytes[start..<at])))
    }

    private mutating func quotedField() throws(ExchangeError) -> CSVField {
        let opening = place(at, [])
        var content: [UInt8] = []
        at += 1
        var run = at
        while true {
            guard at < bytes.count else { throw opening.error(.quoteNotClosed) }
            let byte = bytes[at]
            at += 1
            if byte == 0x0A {
                line += 1
                lineStart = at
            } else if byte == UInt8(ascii: "\"") {
                content += bytes[run..<(at - 1)]
                run = at
                guard take(UInt8(ascii: "\"")) else { break }
                content.append(byte)
                run = at
            }
        }
        if at < bytes.count, bytes[at] != UInt8(ascii: ","), !isLineEnd(bytes[at]) {
            throw place(at, []).error(.textAfterQuote)
        }
        return try checked(CSVField(bytes: content, line: opening.line, before: opening.before))
    }

    private func checked(_ field: CSVField) throws(ExchangeError) -> CSVField {
        guard field.bytes.count <= fieldLimit else { throw field.error(.fieldTooLong(limit: fieldLimit)) }
        return field
    }

    private func place(_ offset: Int, _ content: [UInt8]) -> CSVField {
        CSVField(bytes: content, line: line, before: bytes[lineStart..<offset])
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func stepOverLineEnd() {
        let wasReturn = take(0x0D)
        if !take(0x0A), !wasReturn { return }
        line += 1
        lineStart = at
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }
}
