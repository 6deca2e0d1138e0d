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
    /// Whether one time, as it is stored, lies before another as far as the coarser of them tells.
    public static func isEarlier(_ time: String, than other: String) -> Bool {
        let known = min(time.utf8.count, other.utf8.count)
        return time.prefix(known) < other.prefix(known)
    }
}

extension PublishedTime: CustomStringConvertible {
    /// The time as it is stored and shown.
    public var description: String { text }
}
