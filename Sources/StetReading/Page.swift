/// The lines of a text taken together: where its story begins and ends, and which line is the headline.
struct Page {
    /// The lines in order.
    let lines: [Line]
    /// The line that is the headline, or -1.
    let headline: Int
    /// The first line of the story.
    let firstProse: Int
    /// The last line of the story.
    let lastProse: Int
    /// Whether most long lines end as sentences do, so that one which does not stands out.
    let isProse: Bool

    /// The page of these lines; `isKnown` says for each whether its own words tell what it is.
    init(lines: [Line], isKnown: [Bool]) {
        self.lines = lines
        var (long, ended, first, last) = (0, 0, -1, -1)
        for (index, line) in lines.enumerated() where line.range.count >= 12 && !isKnown[index] {
            long += 1
            guard line.endsSentence else { continue }
            ended += 1
            if first < 0 { first = index }
            last = index
        }
        firstProse = max(0, first)
        lastProse = last < 0 ? lines.count - 1 : last
        // Above and below the story the long lines are captions and headlines; in it they are sentences.
        var inside = 0
        if first >= 0 {
            for index in first...last where lines[index].range.count >= 12 && !isKnown[index] { inside += 1 }
        }
        isProse = ended > 0 && (ended * 10 >= long * 6 || ended * 10 >= inside * 7)
        headline = Page.headline(lines, isKnown, before: firstProse)
    }

    /// Above the story the headline is the longest line written like one.
    private static func headline(_ lines: [Line], _ isKnown: [Bool], before end: Int) -> Int {
        let above = lines[..<end].indices.filter {
            !isKnown[$0] && (!lines[$0].endsSentence || lines[$0].asks) && lines[$0].range.count >= 3
                && lines[$0].range.count <= 30 && !lines[$0].isByline && !lines[$0].isDate
        }
        let titled = above.filter { lines[$0].isTitleCase }
        if let long = titled.first(where: { lines[$0].range.count >= 5 }) { return long }
        return above.first { lines[$0].range.count >= 5 }
            ?? titled.max { lines[$0].range.count < lines[$1].range.count } ?? above.first ?? -1
    }
}
