/// Help as the parser writes it, made to fit the terminal: the parser folds all of it but the usage.
struct HelpText {
    /// The help, folded.
    let text: String
    private static let hanging = String(repeating: " ", count: "USAGE: ".count)

    /// Folds help to so many columns; nothing between brackets is parted.
    init(_ help: String, columns: Int) {
        text = help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasPrefix("USAGE: "), line.count > columns else { return String(line) }
            return HelpText.folded(line, to: columns)
        }.joined(separator: "\n")
    }

    private static func folded(_ usage: Substring, to columns: Int) -> String {
        var lines: [String] = []
        for piece in pieces(of: usage) {
            if let last = lines.last, last.count + 1 + piece.count <= columns {
                lines[lines.count - 1] = last + " " + piece
            } else {
                lines.append((lines.isEmpty ? "" : hanging) + piece)
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The words of the usage, what stands between brackets as one, and an option with its value.
    private static func pieces(of usage: Substring) -> [String] {
        var pieces: [String] = []
        var depth = 0
        for word in usage.split(separator: " ") {
            let isValue = word.hasPrefix("<") && pieces.last?.hasPrefix("--") == true
            if depth > 0 || isValue, let last = pieces.last {
                pieces[pieces.count - 1] = last + " " + word
            } else {
                pieces.append(String(word))
            }
            depth += word.count { $0 == "[" } - word.count { $0 == "]" }
        }
        return pieces
    }
}
