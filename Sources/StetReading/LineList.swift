import StetModel

/// Follows the lists that stand among the lines of a page: behind "Read more:" come the headlines of other
/// stories, and behind the end of the story little else.
struct LineList {
    /// Whether the lines that follow are the items of a list.
    private var isOpen = false
    /// Whether residue stood behind the last line of the story.
    private var isOver = false

    /// The line as an item of the list that is open, or nil.
    func item(_ line: Line, index: Int, page: Page) -> RegionReader.Found? {
        guard page.isProse, isOpen || isOver, !line.endsSentence, line.range.count <= 30,
            index != page.headline, !line.isByline
        else { return nil }
        return RegionReader.Found(tokens: line.range, kind: .residue, label: "read-next", isRead: false)
    }

    /// Takes in what the line at `index` turned out to be.
    mutating func take(_ found: RegionReader.Found?, _ line: Line, index: Int, page: Page) {
        guard let found, found.kind == .residue else {
            isOpen = false
            return
        }
        if index > page.lastProse { isOver = true }
        if found.label == "read-next", line.range.count <= 6 { isOpen = true }
    }
}
