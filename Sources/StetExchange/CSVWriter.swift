import StetModel

/// Writes comma-separated values (RFC 4180) that a spreadsheet will not take for formulas.
public struct CSVWriter {
    /// The table so far; rows end with CRLF.
    public private(set) var bytes: [UInt8] = []

    /// An empty table.
    public init() {}

    /// Adds a row; a nil field stays empty.
    public mutating func append(_ fields: [String?]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field: SpreadsheetText(field ?? "").neutralised)
        }
        // A row of one empty field would be an empty line, which readers pass over.
        if fields.count == 1, fields[0]?.isEmpty ?? true { bytes += [0x22, 0x22] }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(field: String) {
        let needsQuotes = field.utf8.contains { byte in
            byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte < 0x20
        }
        let hasBlankAtEdge = field.utf8.first == 0x20 || field.utf8.last == 0x20
        guard needsQuotes || hasBlankAtEdge else { return bytes.append(contentsOf: field.utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in field.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
