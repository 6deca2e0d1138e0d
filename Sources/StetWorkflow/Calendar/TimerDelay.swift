/// How long a timer waits, such as `2 working-days`.
public struct TimerDelay: Hashable, Sendable {
    /// What is counted.
    public enum Unit: String, CaseIterable, Sendable {
        case minutes, hours, days
        /// Hours in which the desk works.
        case workingHours = "working-hours"
        /// Days on which the desk works.
        case workingDays = "working-days"

        /// How many days one of them takes at most, holidays left out.
        var longestDays: Int {
            switch self {
            case .minutes, .hours: 1
            case .days: 2
            // With one hour of work a week, each takes a week.
            case .workingHours, .workingDays: 8
            }
        }
    }

    /// How many of them.
    public let count: Int
    /// What is counted.
    public let unit: Unit

    /// The longest delay, in any unit.
    public static let limit = 1_000

    /// A delay of these parts.
    public init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// The delay that a text names, such as `8 working-hours`, `1 day` or `90 minutes`; nil for anything
    /// else.
    public init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let count = Int(words[0]), (1...TimerDelay.limit).contains(count),
            let unit = Unit(rawValue: String(words[1])) ?? Unit(rawValue: words[1] + "s")
        else { return nil }
        self.init(count, unit)
    }
}

extension TimerDelay: CustomStringConvertible {
    public var description: String {
        count == 1 ? "1 \(unit.rawValue.dropLast())" : "\(count) \(unit.rawValue)"
    }
}
