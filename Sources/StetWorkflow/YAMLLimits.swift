extension Workflow {
    /// The most bytes a workflow file may have.
    public static var fileByteLimit: Int { YAMLLimits.bytes }
}

/// How large and how deep a YAML file of ours may be, and the scan that holds a text to it before it is
/// parsed.
enum YAMLLimits {
    /// The most bytes a file may have.
    static let bytes = 65_536
    /// The most values, keys included.
    static let values = 5_000
    /// The deepest nesting of lists and mappings.
    static let depth = 12
    /// The most bytes a single value may have.
    static let valueBytes = 4_000
    /// The most brackets open at once, and the most list dashes at the start of one line.
    static let openBrackets = 32
    /// The most blanks at the start of a line.
    static let indentation = 80

    /// The first reason not to give `text` to the parser at all, with its place.
    static func refusal(of text: String) -> (place: Place, message: String)? {
        let start = Place(line: 1, column: 1)
        guard text.utf8.count <= bytes else {
            return (start, "The file has \(text.utf8.count) bytes; the limit is \(bytes).")
        }
        var scan = Scan()
        for byte in text.utf8 {
            if let message = scan.take(byte) {
                return (Place(line: scan.line, column: max(1, scan.column)), message)
            }
        }
        return nil
    }

    /// One pass over the bytes, which keeps deep nesting and anchors away from the recursive parser.
    private struct Scan {
        /// The line of the byte taken last.
        var line = 1
        /// The column of the byte taken last, in code points.
        var column = 0
        private var open = 0
        private var blanks = 0
        private var dashes = 0
        private var isLeading = true
        private var previous = UInt8(ascii: "\n")

        /// Takes the next byte; the message, if it goes over a limit.
        mutating func take(_ byte: UInt8) -> String? {
            defer { previous = byte }
            if previous == UInt8(ascii: "&"), startsAnchor, !isBlank(byte) {
                return "Anchors and aliases (&name, *name) are not allowed in workflow files."
            }
            startsAnchor = byte == UInt8(ascii: "&") && (isBlank(previous) || isIndicator(previous))
            if byte == UInt8(ascii: "\n") {
                (line, column, blanks, dashes, isLeading) = (line + 1, 0, 0, 0, true)
                return nil
            }
            if byte & 0xC0 != 0x80 { column += 1 }
            return takeLeading(byte) ?? takeBracket(byte)
        }

        private var startsAnchor = false

        private mutating func takeLeading(_ byte: UInt8) -> String? {
            guard isLeading else { return nil }
            switch byte {
            case UInt8(ascii: " "): blanks += 1
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): dashes += 1
            default: isLeading = false
            }
            if blanks > indentation { return "The line is indented by more than \(indentation) blanks." }
            if dashes > openBrackets { return "The values are nested more than \(depth) deep." }
            return nil
        }

        private mutating func takeBracket(_ byte: UInt8) -> String? {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
            default: break
            }
            return open > openBrackets ? "The values are nested more than \(depth) deep." : nil
        }

        private func isBlank(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        }

        private func isIndicator(_ byte: UInt8) -> Bool {
            byte >= 0x80 || "[]{},:-?!".utf8.contains(byte)
        }
    }
}
