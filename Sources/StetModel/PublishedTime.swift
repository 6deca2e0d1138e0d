/// When something was published or fetched, with the precision it came with: a year, a month, a day
/// or an instant.
public struct PublishedTime: Hashable, Sendable {
    private let text: String

    /// The time that `text` names: `2026`, `2026-11`, `2026-11-20` or an RFC 3339 instant, which is
    /// brought to UTC; nil for anything else.
    public init?(_ text: String) {
        switch text.utf8.count {
        case 4: guard CivilDate(text + "-01-01") != nil else { return nil }
        case 7: guard CivilDate(text + "-01") != nil else { return nil }
        case 10: guard CivilDate(text) != nil else { return nil }
        default:
            guard let instant = Timestamp(text) else { return nil }
            self.text = instant.description
            return
        }
        self.text = text
    }

    /// The instant it names or the beginning of the day; nil where only a month or a year is known.
    public var instant: Timestamp? {
        switch text.utf8.count {
        case 4, 7: nil
        case 10: Timestamp(text + "T00:00:00Z")
        default: Timestamp(text)
        }
    }
}

extension PublishedTime {
    /// Whether one time, as it is stored, lies before another however the missing parts are filled in.
    public static func isEarlier(_ time: String, than other: String) -> Bool {
        guard let first = PublishedTime(time), let second = PublishedTime(other) else { return false }
        return first.isSurelyBefore(second)
    }

    /// Whether this lies before `other` however the missing parts of either are filled in. A day alone is
    /// that of no known time zone: beside an instant it begins 14 hours early and ends 12 hours late.
    public func isSurelyBefore(_ other: PublishedTime) -> Bool {
        let known = min(text.utf8.count, other.text.utf8.count)
        let areAlike = (text.utf8.count > 10) == (other.text.utf8.count > 10)
        if areAlike { return text.prefix(known) < other.text.prefix(known) }
        guard let end = latest, let start = other.earliest else { return false }
        return end < start
    }

    private var earliest: Timestamp? {
        switch text.utf8.count {
        case 4: bound(of: text + "-01-01", hours: -14)
        case 7: bound(of: text + "-01", hours: -14)
        case 10: bound(of: text, hours: -14)
        default: instant
        }
    }

    /// No earlier than the last moment it may mean.
    private var latest: Timestamp? {
        switch text.utf8.count {
        case 4: bound(of: text + "-12-31", hours: 36)
        case 7: bound(of: text + "-28", hours: 36 + 3 * 24)
        case 10: bound(of: text, hours: 36)
        default: instant
        }
    }

    private func bound(of day: String, hours: Int) -> Timestamp? {
        Timestamp(day + "T00:00:00Z").map { Timestamp(milliseconds: $0.milliseconds + hours * 3_600_000) }
    }
}

extension PublishedTime: CustomStringConvertible {
    /// The time as it is stored and shown.
    public var description: String { text }
}
