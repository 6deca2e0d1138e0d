import StetModel
import StetWorkflow
import Testing

/// When a delay is over, as the desk's clock and calendar have it.
struct BusinessCalendarTests {
    private func berlin(holidays: [String] = []) throws -> BusinessCalendar {
        BusinessCalendar(
            zone: try #require(ZoneRules("Europe/Berlin")),
            holidays: Set(holidays.compactMap { CivilDate($0) }))
    }

    @Test(arguments: [
        // A Friday afternoon in summer, two hours ahead of universal time.
        ("2026-07-03T14:00:00Z", "3 working-hours", "2026-07-06T08:00:00.000Z"),
        ("2026-07-03T14:00:00Z", "2 working-hours", "2026-07-03T16:00:00.000Z"),
        ("2026-07-03T14:00:00Z", "1 working-day", "2026-07-06T14:00:00.000Z"),
        // A Saturday counts from Monday's opening.
        ("2026-07-04T10:00:00Z", "2 working-days", "2026-07-08T07:00:00.000Z"),
        ("2026-07-04T10:00:00Z", "1 working-hour", "2026-07-06T08:00:00.000Z"),
        // Before the opening of a working day, and after its close.
        ("2026-07-01T03:00:00Z", "1 working-day", "2026-07-02T07:00:00.000Z"),
        ("2026-07-01T20:00:00Z", "30 minutes", "2026-07-01T20:30:00.000Z"),
        ("2026-07-01T20:00:00Z", "36 hours", "2026-07-03T08:00:00.000Z"),
        // Clocks go forward on 2026-03-29 and back on 2026-10-25: the time of day stays.
        ("2026-03-27T12:00:00Z", "1 working-day", "2026-03-30T11:00:00.000Z"),
        ("2026-03-28T12:00:00Z", "1 day", "2026-03-29T11:00:00.000Z"),
        ("2026-10-24T12:00:00Z", "1 day", "2026-10-25T13:00:00.000Z"),
        ("2026-10-24T12:00:00Z", "24 hours", "2026-10-25T12:00:00.000Z"),
        // 02:30 does not come on the day the clocks go forward: three o'clock does.
        ("2026-03-28T01:30:00Z", "1 day", "2026-03-29T01:00:00.000Z"),
    ])
    func `a delay ends when the calendar says`(start: String, delay: String, end: String) throws {
        let start = try #require(Timestamp(start))
        let delay = try #require(TimerDelay(delay))
        #expect(try berlin().end(of: delay, from: start).description == end)
    }

    @Test func `nobody works on a holiday`() throws {
        let calendar = try berlin(holidays: ["2026-12-25", "2026-12-28"])
        let start = try #require(Timestamp("2026-12-24T16:00:00Z"))
        // One hour is left on Thursday; Friday and Monday are holidays.
        #expect(
            calendar.end(of: TimerDelay(2, .workingHours), from: start).description
                == "2026-12-29T09:00:00.000Z")
        #expect(
            calendar.end(of: TimerDelay(1, .workingDays), from: start).description
                == "2026-12-29T16:00:00.000Z")
        #expect(!calendar.isOpen(try #require(Timestamp("2026-12-25T11:00:00Z"))))
    }

    @Test(arguments: ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC"])
    func `working hours are those in which the desk is open, none lost and none made`(zone: String) throws {
        let rules = try #require(ZoneRules(zone))
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<40 {
            let opens = Int.random(in: 0...20, using: &generator) * 60
            let calendar = BusinessCalendar(
                zone: rules, opens: opens,
                closes: opens + 60 * Int.random(in: 1...4, using: &generator),
                days: Set(Weekday.allCases.filter { _ in Bool.random(using: &generator) } + [.wed]))
            let first = 1_300_000_000_000 + Int.random(in: 0..<500_000_000, using: &generator) * 1_000
            let start = Timestamp(milliseconds: first)
            let count = Int.random(in: 1...12, using: &generator)
            let end = calendar.end(of: TimerDelay(count, .workingHours), from: start)
            // Counted by the minute, which holds where opening and start fall on one.
            let minutes = stride(from: first, to: end.milliseconds, by: 60_000)
                .count { calendar.isOpen(Timestamp(milliseconds: $0)) }
            #expect(abs(minutes - count * 60) <= 12, "\(zone) \(start) \(count)")
        }
    }

    @Test(arguments: TimerDelay.Unit.allCases)
    func `what began at the latest start is over, what began after it is not`(unit: TimerDelay.Unit) throws {
        let calendar = try berlin(holidays: ["2026-12-25"])
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            let hour = Int.random(in: 495_000..<505_000, using: &generator)
            // The hour that comes twice makes the end of a day step back once a year.
            let end = Timestamp(milliseconds: hour * 3_600_000)
            if end.description.hasPrefix("2026-10-2") || end.description.hasPrefix("2027-10-3") { continue }
            let delay = TimerDelay(Int.random(in: 1...20, using: &generator), unit)
            let latest = calendar.latestStart(of: delay, endingBy: end)
            #expect(calendar.end(of: delay, from: latest) <= end)
            let later = Timestamp(milliseconds: latest.milliseconds + 1)
            #expect(calendar.end(of: delay, from: later) > end, "\(delay) by \(end)")
        }
    }

    @Test(arguments: [
        // Two hours are left of Saturday; Sunday, on which the clocks go forward, has no 02:00 to 03:00.
        ("2026-03-28T01:00:00Z", "5 working-hours", "2026-03-30T00:00:00.000Z"),
        // Saturday has three hours; Sunday, on which they go back, has that hour twice.
        ("2026-10-23T22:00:00Z", "5 working-hours", "2026-10-25T01:00:00.000Z"),
    ])
    func `a night shift has as many hours as its night`(start: String, delay: String, end: String) throws {
        let calendar = BusinessCalendar(
            zone: try #require(ZoneRules("Europe/Berlin")), opens: 60, closes: 240,
            days: Set(Weekday.allCases))
        let start = try #require(Timestamp(start))
        #expect(calendar.end(of: try #require(TimerDelay(delay)), from: start).description == end)
    }

    @Test(arguments: TimerDelay.Unit.allCases, ["Europe/Berlin", "Australia/Lord_Howe", "Antarctica/Troll"])
    func `nothing that began after the horizon is over`(unit: TimerDelay.Unit, zone: String) throws {
        let rules = try #require(ZoneRules(zone))
        let holidays = Set((1...25).compactMap { CivilDate("2026-10-\($0 < 10 ? "0" : "")\($0)") })
        let calendar = BusinessCalendar(
            zone: rules, opens: 0, closes: 240, days: [.sun, .wed], holidays: holidays)
        // Around the nights on which clocks go back, in the north and in the south.
        for night in ["2026-10-25T00:00:00Z", "2026-04-04T15:00:00Z"] {
            let night = try #require(Timestamp(night)).milliseconds
            for quarter in stride(from: -8, to: 130, by: 3) {
                let end = Timestamp(milliseconds: night + quarter * 900_000)
                for count in [1, 3] {
                    let delay = TimerDelay(count, unit)
                    let horizon = calendar.horizon(of: delay, endingBy: end)
                    for step in 1...20 {
                        let start = Timestamp(milliseconds: horizon.milliseconds + step * 700_000 + 1)
                        #expect(calendar.end(of: delay, from: start) > end, "\(delay) from \(start)")
                    }
                }
            }
        }
    }

    @Test(arguments: ["", "2", "2 weeks", "0 days", "-1 days", "1001 hours", "2  working-days x", "+2 days"])
    func `what is no delay is none`(text: String) {
        #expect(TimerDelay(text) == nil)
    }

    @Test(arguments: ["Europe/Atlantis", "CET", "", "../../etc/passwd", "Europe/"])
    func `what is no time zone is none`(name: String) {
        #expect(ZoneRules(name) == nil)
    }

    @Test func `the longest delay in the emptiest calendar is found at once`() throws {
        let calendar = BusinessCalendar(opens: 0, closes: 60, days: [.sun])
        let start = try #require(Timestamp("2026-07-01T00:00:00Z"))
        let delay = TimerDelay(TimerDelay.limit, .workingHours)
        #expect(calendar.end(of: delay, from: start) > start)
        let last = try #require(Timestamp("9999-12-31T00:00:00Z"))
        #expect(calendar.end(of: delay, from: last).description.hasPrefix("9999-12-31"))
        #expect(calendar.latestStart(of: delay, endingBy: start) < start)
    }
}
