/// The lines of a text taken together.
struct Page {
    /// The lines in order.
    let lines: [Line]
    /// The line that is the headline, or -1.
    let headline: Int
    /// Whether most long lines end as sentences do, so that one which does not stands out.
    let isProse: Bool

    /// The page of these lines.
    init(lines: [Line]) {
        self.lines = lines
        let long = lines.filter { $0.range.count >= 12 }
        isProse = !long.isEmpty && long.filter(\.endsSentence).count * 10 >= long.count * 6
        let firstProse = lines.firstIndex { $0.endsSentence && $0.range.count >= 12 } ?? 0
        // Above the story the headline is the longest line written like one.
        let above = lines[..<firstProse].indices.filter {
            !lines[$0].endsSentence && lines[$0].range.count >= 3 && lines[$0].range.count <= 30
                && !lines[$0].isByline && !lines[$0].isDate
        }
        headline = above.first { lines[$0].isTitleCase && lines[$0].range.count >= 5 } ?? above.first ?? -1
    }
}
