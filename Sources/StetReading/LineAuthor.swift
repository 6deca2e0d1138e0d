import StetText

/// Knows the lines behind a story that say who wrote it: "Ann Ek is a reporter at the Vell Post."
struct LineAuthor {
    private let verbs: Set<UInt32>
    private let trades: Set<UInt32>

    /// What is known of English newspapers.
    init() {
        verbs = Set(
            ["is", "was", "covers", "writes", "reports", "contributes", "joined"].map {
                Token.hash(of: $0.utf8)
            })
        trades = Set(
            [
                "reporter", "writer", "correspondent", "columnist", "editor", "journalist", "producer",
                "freelance", "covers", "writes", "reports", "covering", "fellow", "intern",
            ].map { Token.hash(of: $0.utf8) })
    }

    /// Whether the line begins with a name and says within a few words that it is a journalist's.
    func matches(_ tokens: [Token], _ line: Range<Int>) -> Bool {
        guard line.count >= 5, line.count <= 90 else { return false }
        var at = line.lowerBound
        while at < line.upperBound, tokens[at].kind == .word, tokens[at].flags.contains(.isCapitalised) {
            at += 1
        }
        guard (2...4).contains(at - line.lowerBound), at < line.upperBound, verbs.contains(tokens[at].hash),
            at + 1 < line.upperBound, tokens[at + 1].kind != .comma
        else { return false }
        return tokens[at..<min(at + 12, line.upperBound)].contains { trades.contains($0.hash) }
    }
}
