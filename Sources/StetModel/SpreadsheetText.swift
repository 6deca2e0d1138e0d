/// Text on its way into a cell of a spreadsheet, where it must not become a formula.
public struct SpreadsheetText: Hashable, Sendable {
    private let text: String

    /// The cell text that shows `text`.
    public init(_ text: String) {
        self.text = text
    }

    /// The text, with an apostrophe in front where a spreadsheet would take it for a formula: behind
    /// blanks, `=`, `+`, `-` or `@`, their full-width forms, or a control character at the start
    /// (OWASP, "CSV Injection"). A plain number such as `-0.5` stays as it is.
    public var neutralised: String {
        startsFormula && !isPlainNumber ? "'" + text : text
    }

    private var startsFormula: Bool {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
            case "\t", "\r", "\n", "\0": return true
            case " ", "\u{A0}", "\u{FEFF}", "\u{200B}", "\u{3000}": continue
            default: return false
            }
        }
        return false
    }

    /// Whether the text is a minus sign and digits, with at most one point between digits.
    private var isPlainNumber: Bool {
        guard text.utf8.first == UInt8(ascii: "-"), text.utf8.count <= 32 else { return false }
        let parts = text.utf8.dropFirst().split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}
