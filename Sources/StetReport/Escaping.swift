import StetModel

/// The one place where text is neutralised on its way out.
///
/// Article text is stored exact and is hostile until it has passed through here: no control or
/// bidirectional character reaches a terminal, no markup reaches HTML or Markdown, no formula
/// reaches a spreadsheet. What cannot be seen is shown as its code point, `\u{202E}`, never dropped.
public enum Escaping {
    /// Text for a terminal: a tab becomes a blank, a line break stays where it is allowed, and every
    /// other character that cannot be seen is shown as its code point.
    public static func terminal(_ text: String, allowingNewlines: Bool = false) -> String {
        if isPlain(text) { return text }
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                output.append(0x20)
            } else if scalar == "\n" && allowingNewlines || !isInvisible(scalar) {
                UTF8.encode(scalar).map { output.append(contentsOf: $0) }
            } else {
                output.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Text for HTML, in an element or in a quoted attribute.
    public static func html(_ text: String) -> String {
        replacing(in: terminal(text, allowingNewlines: true)) { byte, _, output in
            switch byte {
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
            default: output.append(byte)
            }
        }
    }

    /// Text for Markdown, on one line and in a table cell too: no mark of it is taken as markup, no
    /// address in it becomes a link, and no HTML in it survives.
    public static func markdown(_ text: String) -> String {
        let marks = Set("\\`*_[]|~$#@^".utf8)
        let marksAtStart = Set("+-=:".utf8)
        let shown = terminal(oneLine(text))
        let bytes = Array(shown.utf8)
        return replacing(in: shown) { byte, position, output in
            let isSlashNext = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "/")
            switch byte {
            case UInt8(ascii: "&"): return output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): return output.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): return output.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: ":") where isSlashNext || position == 0,
                UInt8(ascii: ".") where endsWithWWW(bytes[..<position]) || isListNumber(bytes[..<position]),
                UInt8(ascii: ")") where isListNumber(bytes[..<position]):
                output.append(UInt8(ascii: "\\"))
            case _ where marks.contains(byte) || position == 0 && marksAtStart.contains(byte):
                output.append(UInt8(ascii: "\\"))
            default: break
            }
            output.append(byte)
        }
    }

    /// One field of a CSV line (RFC 4180), quoted where it must be, and where it begins or ends with a blank;
    /// text that a spreadsheet would take for a formula gets a `'` in front (`SpreadsheetText`).
    public static func csv(_ text: String) -> String {
        let shown = terminal(SpreadsheetText(text).neutralised, allowingNewlines: true)
        let needsQuotes = shown.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        let hasBlankAtEdge = shown.utf8.first == 0x20 || shown.utf8.last == 0x20
        guard needsQuotes || hasBlankAtEdge else { return shown }
        let doubled = replacing(in: shown) { byte, _, output in
            output.append(byte)
            if byte == UInt8(ascii: "\"") { output.append(byte) }
        }
        return "\"\(doubled)\""
    }

    /// An address for a link: web addresses alone, with everything but plain address characters
    /// percent-encoded; nil for anything else, such as `javascript:`.
    public static func link(_ address: String) -> String? {
        let lowered = address.prefix(8).lowercased()
        guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://") else { return nil }
        let kept = Set("-._~:/?#@!$&*+,;=%".utf8)
        var result: [UInt8] = []
        for byte in address.utf8 {
            let isAlphanumeric =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if isAlphanumeric || kept.contains(byte) {
                result.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result.append(contentsOf: ("%" + (byte < 16 ? "0" : "") + digits).utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Text with every run of blanks, tabs and line breaks as one blank, and none at the edges.
    public static func oneLine(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if let last = result.last, last != 0x20 { result.append(0x20) }
            } else {
                result.append(byte)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether every byte of the text is a printable ASCII character.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    }

    /// Whether a character shows nothing, moves the cursor or turns the direction of the text.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E: false
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5,
            0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
            0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    /// The text with each byte handed to `replace`, together with its position, to be written.
    private static func replacing(
        in text: String, _ replace: (UInt8, Int, inout [UInt8]) -> Void
    ) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + 16)
        for (position, byte) in text.utf8.enumerated() { replace(byte, position, &output) }
        return String(decoding: output, as: UTF8.self)
    }

    private static func endsWithWWW(_ text: ArraySlice<UInt8>) -> Bool {
        text.count >= 3 && text.suffix(3).allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    }

    /// Whether the beginning of a text is up to nine digits, which a full stop would make a list item.
    private static func isListNumber(_ text: ArraySlice<UInt8>) -> Bool {
        (1...9).contains(text.count) && text.allSatisfy { (0x30...0x39).contains($0) }
    }
}
