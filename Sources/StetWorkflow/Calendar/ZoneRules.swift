import Foundation
import StetModel

/// The clocks of one time zone.
public struct ZoneRules: Hashable, Sendable {
    /// The name in the database of time zones, such as `Europe/Berlin`.
    public let name: String

    private let zone: TimeZone

    /// The zone of this name; nil where there is none.
    public init?(_ name: String) {
        guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.zone = zone
    }

    private init() {
        name = "UTC"
        zone = .gmt
    }

    /// Universal time.
    public static let utc = ZoneRules()

    /// The day, and the milliseconds after its midnight by the clock on the wall.
    func local(_ instant: Timestamp) -> (day: CivilDate, millisecond: Int) {
        let wall = instant.milliseconds + offset(at: instant.milliseconds)
        let within = ((wall % 86_400_000) + 86_400_000) % 86_400_000
        return (CivilDate(daysSinceEpoch: (wall - within) / 86_400_000), within)
    }

    /// The instant of a minute of a day by the clock on the wall.
    func instant(_ day: CivilDate, minute: Int) -> Timestamp { instant(day, millisecond: minute * 60_000) }

    /// The instant at which the clock on the wall first shows a time of a day; where it is put forward over
    /// that time, the instant at which that happens.
    func instant(_ day: CivilDate, millisecond: Int) -> Timestamp {
        let wall = day.daysSinceEpoch * 86_400_000 + millisecond
        let (before, after) = (offset(at: wall - 86_400_000), offset(at: wall + 86_400_000))
        let candidates = [wall - max(before, after), wall - min(before, after)]
        if let found = candidates.first(where: { offset(at: $0) == wall - $0 }) {
            return Timestamp(milliseconds: found)
        }
        return Timestamp(milliseconds: change(between: candidates[0], and: candidates[1]))
    }

    /// The instant between two others from which the later one's offset holds.
    private func change(between first: Int, and last: Int) -> Int {
        var (low, high) = (first, last)
        let target = offset(at: last)
        while low < high {
            let middle = low + (high - low) / 2
            if offset(at: middle) == target { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// How far the clocks are ahead of universal time, in milliseconds.
    private func offset(at milliseconds: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1_000)) * 1_000
    }
}
