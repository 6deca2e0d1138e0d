import StetModel

/// When the articles of a report were published, and what each brought: one lane per article, earliest first.
struct PublicationTimeline: Hashable, Sendable {
    /// One article in its lane.
    struct Lane: Hashable, Sendable {
        /// The article.
        let article: ReportArticle
        /// When it was published, in minutes since 1970; a whole day where only the day is known.
        let minutes: Range<Int>
        /// What it brought: the claims it makes, where it was the first, and from whom it has them.
        let note: String

        /// The day it was published.
        var day: Int { Timeline.day(of: minutes.lowerBound) }
        /// Whether the hour is known.
        var isExact: Bool { minutes.count == 1 }

        /// When it was published, in words: the day, and the hour where it is known.
        var time: String {
            let day = CivilDate(daysSinceEpoch: day)
            let date = ReportWords.dates(from: day, to: day)
            guard isExact else { return date }
            return "\(date), \(ReportWords.clock(of: minutes.lowerBound))"
        }

        /// What it brought, and whether it only stands beside the story.
        var told: String {
            let parts = [article.relation == .related ? "related" : "", note]
            return parts.filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }

    private typealias Timeline = PublicationTimeline

    /// The articles whose day is known, earliest first.
    let lanes: [Lane]
    /// The ids of those whose day is not known.
    let undated: [String]

    /// The timeline of a report.
    init(_ report: AttributionReport) {
        var found: [Lane] = []
        var without: [String] = []
        let notes = Timeline.notes(of: report)
        for article in report.articles {
            if let minutes = article.published.flatMap(Timeline.minutes) {
                found.append(Lane(article: article, minutes: minutes, note: notes[article.id] ?? ""))
            } else {
                without.append(article.id)
            }
        }
        lanes = found.enumerated().sorted { left, right in
            (left.element.minutes.lowerBound, left.offset) < (right.element.minutes.lowerBound, right.offset)
        }.map(\.element)
        undated = without
    }

    /// The days on which anything was published, in order, as days since 1970.
    var days: [Int] { Set(lanes.map(\.day)).sorted() }

    private static let minutesPerDay = 1_440

    private static func day(of minutes: Int) -> Int {
        minutes >= 0 ? minutes / minutesPerDay : (minutes - minutesPerDay + 1) / minutesPerDay
    }

    /// The time that `published` means: an instant, or a whole day.
    private static func minutes(_ published: String) -> Range<Int>? {
        if let instant = Timestamp(published) {
            let day = (instant.milliseconds - (instant.milliseconds < 0 ? 59_999 : 0)) / 60_000
            return day..<(day + 1)
        }
        guard let date = CivilDate(String(published.prefix(10))) else { return nil }
        let start = date.daysSinceEpoch * minutesPerDay
        return start..<(start + minutesPerDay)
    }

    private static func notes(of report: AttributionReport) -> [String: String] {
        var claims: [String: [String]] = [:]
        var givers: [String: [String]] = [:]
        for claim in report.standing {
            for appearance in claim.appearances {
                let id = appearance.quote.article
                let first = "\(claim.id) first"
                if appearance.isFirst {
                    claims[id] = claims[id, default: []].filter { $0 != claim.id } + [first]
                } else if claims[id]?.contains(where: { $0 == claim.id || $0 == first }) != true {
                    claims[id, default: []].append(claim.id)
                }
                let giver = appearance.relation == .contradicts ? nil : appearance.hops.last
                if let giver, appearance.relation != .own, givers[id]?.contains(giver) != true {
                    givers[id, default: []].append(giver)
                }
            }
        }
        return claims.reduce(into: [:]) { notes, entry in
            let from = givers[entry.key].map { " · from \($0.joined(separator: ", "))" } ?? ""
            notes[entry.key] = entry.value.joined(separator: ", ") + from
        }
    }
}
