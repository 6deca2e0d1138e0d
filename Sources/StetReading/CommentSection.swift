import StetModel
import StetText

/// Knows where the comments of readers begin: "3 comments:", "Anonymous said...".
///
/// What stands from there to the end of the page is no part of the story.
struct CommentSection {
    private let counted = WordSet(["comments", "comment"].map { Token.hash(of: $0.utf8) })
    private let said = Token.hash(of: "said".utf8)
    /// How many lines of the story must stand before, so that a count under the headline opens nothing.
    private static let leastProse = 2
    private var prose = 0
    private var isOpen = false

    /// Takes in the next line; the line as one of the comments, or nil.
    mutating func take(_ line: Line, _ tokens: [Token]) -> RegionReader.Found? {
        if !isOpen {
            if prose >= CommentSection.leastProse, opens(line.range, tokens) {
                isOpen = true
            } else {
                if line.isProse { prose += 1 }
                return nil
            }
        }
        return RegionReader.Found(tokens: line.range, kind: .residue, label: "comments", isRead: false)
    }

    private func opens(_ line: Range<Int>, _ tokens: [Token]) -> Bool {
        let last = tokens[line.upperBound - 1]
        let isCount =
            line.count == 3 && tokens[line.lowerBound].kind == .number && last.kind == .colon
            && counted.contains(tokens[line.lowerBound + 1].hash)
        if isCount { return true }
        guard line.count <= 6 else { return false }
        return line.dropFirst().contains { at in
            tokens[at].hash == said && line[(at + 1)...].count >= 1
                && line[(at + 1)...].allSatisfy { tokens[$0].kind == .ellipsis || tokens[$0].kind == .stop }
                && (tokens[at + 1].kind == .ellipsis || line.upperBound - at > 3)
        }
    }
}
