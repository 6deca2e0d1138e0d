public import StetModel

/// A day of the week, as workflow files name it.
public enum Weekday: String, CaseIterable, Sendable {
    case mon, tue, wed, thu, fri, sat, sun

    /// The day of the week of a day.
    public init(of day: CivilDate) {
        // 1970-01-01 was a Thursday.
        let index = ((day.daysSinceEpoch + 3) % 7 + 7) % 7
        self = Weekday.allCases[index]
    }
}
