public import StetText

/// A text with spans marked by hand: `"«source:The mayor» «cue:said» «content:crime fell»."`
///
/// A label may occur several times and marks may nest; the text is what is left without the marks.
public struct MarkedText: Sendable {
    /// The text without marks.
    public let text: ExactText
    /// The marked spans by label, each list in the order of the text.
    public let spans: [String: [TextSpan]]

    /// The text and spans of `marked`.
    ///
    /// - Throws: `TextError.empty` and the like, as `ExactText` does.
    public init(_ marked: String) throws(TextError) {
        var plain = String.UnicodeScalarView()
        var spans: [String: [TextSpan]] = [:]
        var open: [(label: String, start: Int)] = []
        var count = 0
        var rest = marked.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "«", let colon = rest.prefix(20).firstIndex(of: ":") {
                open.append((String(rest[..<colon]), count))
                rest = rest[rest.index(after: colon)...]
            } else if scalar == "»", let mark = open.popLast() {
                spans[mark.label, default: []].append(TextSpan(start: mark.start, end: count))
            } else {
                plain.append(scalar)
                count += 1
            }
        }
        precondition(open.isEmpty, "Every mark of a marked text is closed.")
        text = try ExactText(String(plain))
        self.spans = spans.mapValues { $0.sorted() }
    }

    /// The spans with this label; none where the text has no such mark.
    public subscript(label: String) -> [TextSpan] { spans[label] ?? [] }
}
