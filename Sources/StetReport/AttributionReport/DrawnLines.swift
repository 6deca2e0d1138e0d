/// Text in the short lines that a drawing has room for, as it is shown: what a reader cannot see is told
/// by its code point and counted so.
struct DrawnLines: Hashable, Sendable {
    /// The lines; at least one.
    let lines: [String]

    /// The lines of a text, each of at most `width` columns and at most `limit` of them, the last cut.
    init(_ text: String, width: Int, limit: Int) {
        // Each line may end in a blank that is dropped.
        let shown = truncated(Escaping.terminal(Escaping.oneLine(text)), to: (width + 1) * limit)
        var lines = wrapped(shown, to: width)
        if lines.count > limit {
            let last = truncated("\(lines[limit - 1]) \(lines[limit])", to: width)
            lines = lines.prefix(limit - 1) + [last.hasSuffix("…") ? last : "\(last)…"]
        }
        self.lines = lines
    }

    /// How many columns the longest line takes.
    var width: Int { lines.map { displayWidth(of: $0) }.max() ?? 0 }

    /// The lines as pieces of an SVG text at `left`, the first on the line of the text itself.
    func markup(left: Int, lineHeight: Int) -> Markup {
        let rest = lines.dropFirst().map {
            "<tspan x=\"\(left)\" dy=\"\(lineHeight)\">\($0)</tspan>" as Markup
        }
        return "\(lines[0])\(rest)"
    }
}
