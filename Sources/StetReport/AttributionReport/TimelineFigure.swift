import StetModel

/// Draws when the articles were published as inline SVG: a dot where the hour is known, a bar over the day
/// where it is not, and beside it what the article brought.
enum TimelineFigure {
    private static let lineHeight = 14
    private static let top = 30
    private static let labels = 190
    private static let chart = 290
    private static let width = 720
    /// How high the lanes of one drawing are together at most, so that it fits on a page.
    private static let heightOfLanes = 800

    /// One lane as it is drawn.
    private struct DrawnLane {
        let lane: PublicationTimeline.Lane
        let name: DrawnLines
        let note: DrawnLines

        init(_ lane: PublicationTimeline.Lane) {
            self.lane = lane
            let id = truncated(lane.article.id, to: 8)
            name = DrawnLines(
                "\(truncated(Escaping.oneLine(lane.article.name), to: 60)) \(id)", width: 24, limit: 3)
            note = DrawnLines(lane.note, width: 36, limit: 9)
        }

        var height: Int { 12 + max(name.lines.count, note.lines.count) * TimelineFigure.lineHeight }
    }

    /// The drawings of a report; nothing where no day is known.
    static func figures(of report: AttributionReport) -> Markup {
        let timeline = PublicationTimeline(report)
        guard !timeline.lanes.isEmpty else { return "" }
        let scale = Scale(timeline)
        var (parts, height) = ([[DrawnLane]](), heightOfLanes)
        for lane in timeline.lanes.map(DrawnLane.init) {
            height += lane.height
            if height > heightOfLanes { (parts, height) = (parts + [[]], lane.height) }
            parts[parts.count - 1].append(lane)
        }
        let figures = parts.map { figure($0, scale) }
        let undated: Markup =
            timeline.undated.isEmpty
            ? "" : "<p class=\"small\">No day is known of \(timeline.undated.joined(separator: ", ")).</p>\n"
        return """
            \(figures)\(undated)<p class="small">A dot stands where the hour is known, a bar over the whole \
            day where it is not; dashed: related articles.</p>

            """
    }

    private static func figure(_ lanes: [DrawnLane], _ scale: Scale) -> Markup {
        let height = lanes.reduce(top + 4) { $0 + $1.height }
        let told = lanes.map(\.lane.article).map { "\($0.published ?? "") \($0.name) (\($0.id))" }
        let ticks = scale.ticks.map { tick -> Markup in
            let x = labels + tick.x
            return """
                <path class="grid" d="M\(x) \(top - 8)V\(height - 4)"/>\
                <text class="below" x="\(x + 3)" y="\(top - 12)">\(tick.label)</text>

                """
        }
        var y = top
        let rows = lanes.map { lane in
            defer { y += lane.height }
            return row(lane, scale, y: y)
        }
        return """
            <figure class="keep"><svg role="group" viewBox="0 0 \(width) \(height)" width="\(width)" \
            height="\(height)">
            <title>When the articles were published: \(told.joined(separator: "; "))</title>
            \(ticks)\(rows)</svg></figure>

            """
    }

    private static func row(_ drawn: DrawnLane, _ scale: Scale, y: Int) -> Markup {
        let (lane, article) = (drawn.lane, drawn.lane.article)
        let middle = y + 13
        let (start, end) = (
            labels + scale.x(of: lane.minutes.lowerBound), labels + scale.x(of: lane.minutes.upperBound)
        )
        let kind: Markup = article.relation == .related ? "lane related" : "lane"
        let mark: Markup =
            lane.isExact
            ? "<circle class=\"\(kind)\" cx=\"\(start)\" cy=\"\(middle)\" r=\"5\"/>"
            : """
            <rect class="\(kind)" x="\(start + 2)" y="\(middle - 5)" width="\(max(4, end - start - 4))" \
            height="10" rx="3"/>
            """
        let right = labels + chart + 10
        return """
            <a href="#\(anchorName(article.id))"><text x="0" y="\(middle + 4)">\
            \(drawn.name.markup(left: 0, lineHeight: lineHeight))</text>\(mark)</a>\
            <text class="below" x="\(right)" y="\(middle + 4)">\
            \(drawn.note.markup(left: right, lineHeight: lineHeight))</text>

            """
    }

    /// Where a time stands: few days side by side, each as wide as the other; many on one even line.
    private struct Scale {
        private let days: [Int]
        private let isEven: Bool

        init(_ timeline: PublicationTimeline) {
            days = timeline.days
            isEven = days.count > 6
        }

        /// The place of a time, from the left edge of the chart.
        func x(of minutes: Int) -> Int {
            guard let first = days.first, let last = days.last else { return 0 }
            if isEven {
                let whole = (last - first + 1) * 1_440
                return (minutes - first * 1_440) * TimelineFigure.chart / whole
            }
            let width = TimelineFigure.chart / days.count
            // The end of a day is the right edge of its column, not the left one of the next.
            let column = days.lastIndex { $0 * 1_440 <= minutes } ?? 0
            let begun = minutes - days[column] * 1_440
            if begun == 0, column > 0, days[column - 1] + 1 == days[column] { return column * width }
            return column * width + min(begun, 1_440) * width / 1_440
        }

        /// The days that are named above the chart, with their places.
        var ticks: [(x: Int, label: String)] {
            guard let first = days.first, let last = days.last else { return [] }
            let named = isEven ? [first, first + (last - first) / 3, first + 2 * (last - first) / 3] : days
            return named.map { (x(of: $0 * 1_440), label($0)) }
        }

        private func label(_ day: Int) -> String {
            let date = CivilDate(daysSinceEpoch: day)
            let room = TimelineFigure.chart / max(1, isEven ? 3 : days.count)
            let full = ReportWords.dates(from: date, to: date)
            if room >= 7 * full.utf8.count { return full }
            return ReportWords.shortDay(date)
        }
    }
}
