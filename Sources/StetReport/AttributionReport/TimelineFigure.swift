import StetModel

/// Draws when the articles were published as inline SVG: a dot where the hour is known, a bar over the day
/// where it is not, and beside it what the article brought.
enum TimelineFigure {
    private static let laneHeight = 26
    private static let top = 30
    private static let labels = 190
    private static let chart = 290
    private static let width = 720
    /// How many lanes one drawing has, so that it fits on a page.
    private static let lanesPerFigure = 26

    /// The drawings of a report; nothing where no day is known.
    static func figures(of report: AttributionReport) -> Markup {
        let timeline = PublicationTimeline(report)
        guard !timeline.lanes.isEmpty else { return "" }
        let scale = Scale(timeline)
        let starts = stride(from: 0, to: timeline.lanes.count, by: lanesPerFigure)
        let figures = starts.map { start in
            let end = min(start + lanesPerFigure, timeline.lanes.count)
            return figure(Array(timeline.lanes[start..<end]), scale)
        }
        let undated: Markup =
            timeline.undated.isEmpty
            ? "" : "<p class=\"small\">No day is known of \(timeline.undated.joined(separator: ", ")).</p>\n"
        return """
            \(figures)\(undated)<p class="small">A dot stands where the hour is known, a bar over the whole \
            day where it is not; dashed: related articles.</p>

            """
    }

    private static func figure(_ lanes: [PublicationTimeline.Lane], _ scale: Scale) -> Markup {
        let height = top + lanes.count * laneHeight + 4
        let told = lanes.map { "\($0.article.published ?? "") \($0.article.name) (\($0.article.id))" }
        let ticks = scale.ticks.map { tick -> Markup in
            let x = labels + tick.x
            return """
                <path class="grid" d="M\(x) \(top - 8)V\(height - 4)"/>\
                <text class="below" x="\(x + 3)" y="\(top - 12)">\(tick.label)</text>

                """
        }
        let rows = lanes.enumerated().map { row($1, scale, y: top + $0 * laneHeight) }
        return """
            <figure class="keep"><svg role="group" viewBox="0 0 \(width) \(height)" width="\(width)" \
            height="\(height)">
            <title>When the articles were published: \(told.joined(separator: "; "))</title>
            \(ticks)\(rows)</svg></figure>

            """
    }

    private static func row(_ lane: PublicationTimeline.Lane, _ scale: Scale, y: Int) -> Markup {
        let article = lane.article
        let middle = y + laneHeight / 2
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
        let name = truncated(Escaping.oneLine(article.name), to: 20)
        let note = truncated(Escaping.oneLine(lane.note), to: 36)
        return """
            <a href="#\(anchorName(article.id))"><text x="0" y="\(middle + 4)">\(name) \
            <tspan class="below">\(truncated(article.id, to: 8))</tspan></text>\(mark)</a>\
            <text class="below" x="\(labels + chart + 10)" y="\(middle + 4)">\(note)</text>

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
