public import StetModel

/// When the desk works: its hours on its working days, in its time zone.
///
/// All is computed from the rules of the zone, so that a change of clocks neither loses nor makes work.
public struct BusinessCalendar: Hashable, Sendable {
    /// The time zone.
    public let zone: ZoneRules
    /// When a working day begins, in minutes after midnight.
    public let opens: Int
    /// When it ends, in minutes after midnight.
    public let closes: Int
    /// The days of the week that are worked on.
    public let days: Set<Weekday>
    /// The days on which nobody works, whatever day of the week they are.
    public let holidays: Set<CivilDate>

    /// A calendar of these parts; `opens` comes before `closes`, and there is a working day.
    public init(
        zone: ZoneRules = .utc, opens: Int = 9 * 60, closes: Int = 18 * 60,
        days: Set<Weekday> = [.mon, .tue, .wed, .thu, .fri], holidays: Set<CivilDate> = []
    ) {
        self.zone = zone
        self.opens = opens
        self.closes = closes
        self.days = days
        self.holidays = holidays
    }

    /// Monday to Friday from nine to six, in UTC: what holds where a workflow has no calendar.
    public static let standard = BusinessCalendar()

    /// The instant at which a delay that began at `start` is over.
    ///
    /// - `minutes` and `hours` run on, day and night.
    /// - `days` end at the same time of day, so many days later.
    /// - `working-hours` count only while the desk works.
    /// - `working-days` end at the same time of day, so many working days later; what begins while nobody
    ///   works counts from the next opening.
    public func end(of delay: TimerDelay, from start: Timestamp) -> Timestamp {
        switch delay.unit {
        case .minutes: Timestamp(milliseconds: start.milliseconds + delay.count * 60_000)
        case .hours: Timestamp(milliseconds: start.milliseconds + delay.count * 3_600_000)
        case .days:
            sameTime(as: start, on: CivilDate(daysSinceEpoch: day(of: start).daysSinceEpoch + delay.count))
        case .workingHours: addingWork(delay.count * 3_600_000, to: start)
        case .workingDays: addingWorkingDays(delay.count, to: nextOpen(start))
        }
    }

    /// An instant after which nothing began that is over by `end`; not all that began before it is over.
    ///
    /// Where the clocks go back, what began in the hour that comes twice may end before what began earlier.
    /// No zone puts its clocks back by more than three hours.
    public func horizon(of delay: TimerDelay, endingBy end: Timestamp) -> Timestamp {
        latestStart(of: delay, endingBy: Timestamp(milliseconds: end.milliseconds + 3 * 3_600_000))
    }

    /// The latest instant from which a delay is over at `end` or before: what began later is not due yet.
    /// Around the hour that comes twice it is one such instant, and `horizon` is the one to search by.
    public func latestStart(of delay: TimerDelay, endingBy end: Timestamp) -> Timestamp {
        var (low, high) = (Timestamp(milliseconds: .min).milliseconds, end.milliseconds)
        // A holiday costs a week at most, where the desk works on one day of it.
        let reach = (delay.count * delay.unit.longestDays + holidays.count * 7 + 14) * 86_400_000
        low = max(low, end.milliseconds - reach)
        while low < high {
            let middle = low + (high - low + 1) / 2
            if self.end(of: delay, from: Timestamp(milliseconds: middle)) <= end {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return Timestamp(milliseconds: low)
    }

    /// Whether the desk works at an instant.
    public func isOpen(_ instant: Timestamp) -> Bool {
        let today = day(of: instant)
        guard isWorkingDay(today) else { return false }
        let (opening, closing) = hours(of: today)
        return opening <= instant && instant < closing
    }

    /// Whether anybody works on a day.
    public func isWorkingDay(_ day: CivilDate) -> Bool {
        days.contains(Weekday(of: day)) && !holidays.contains(day)
    }

    /// The day that an instant falls on where the desk is.
    public func day(of instant: Timestamp) -> CivilDate { zone.local(instant).day }

    /// The first instant from `start` on at which the desk works.
    public func nextOpen(_ start: Timestamp) -> Timestamp {
        var today = day(of: start)
        for _ in 0..<searchLimit {
            if isWorkingDay(today) {
                let (opening, closing) = hours(of: today)
                if start < closing { return max(start, opening) }
            }
            today = CivilDate(daysSinceEpoch: today.daysSinceEpoch + 1)
        }
        return Timestamp(milliseconds: .max)
    }

    /// How many days in a row may have to be passed over to find one that is worked on.
    private var searchLimit: Int { holidays.count + 8 }

    /// When the desk opens and closes on a day.
    private func hours(of day: CivilDate) -> (opening: Timestamp, closing: Timestamp) {
        (zone.instant(day, minute: opens), zone.instant(day, minute: closes))
    }

    private func addingWork(_ work: Int, to start: Timestamp) -> Timestamp {
        var (left, now) = (work, nextOpen(start))
        while now < Timestamp(milliseconds: .max) {
            let closing = hours(of: day(of: now)).closing
            let today = closing.milliseconds - now.milliseconds
            if left <= today { return Timestamp(milliseconds: now.milliseconds + left) }
            left -= today
            now = nextOpen(closing)
        }
        return now
    }

    private func addingWorkingDays(_ count: Int, to start: Timestamp) -> Timestamp {
        var (left, today) = (count, day(of: start))
        while left > 0 {
            var passed = 0
            repeat {
                today = CivilDate(daysSinceEpoch: today.daysSinceEpoch + 1)
                passed += 1
            } while !isWorkingDay(today) && passed <= searchLimit
            left -= 1
        }
        return sameTime(as: start, on: today)
    }

    private func sameTime(as start: Timestamp, on day: CivilDate) -> Timestamp {
        let local = zone.local(start)
        return zone.instant(day, millisecond: local.millisecond)
    }
}
