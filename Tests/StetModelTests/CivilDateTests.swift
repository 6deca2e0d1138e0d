import StetModel
import Testing

struct CivilDateTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
        ("2026-11-20", 20_777), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `a date lies so many days after the epoch`(text: String, days: Int) {
        #expect(CivilDate(text)?.daysSinceEpoch == days)
        #expect(CivilDate(daysSinceEpoch: days).description == text)
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "2023-04-30", "2023-12-31"])
    func `the last day of a month is a date`(text: String) {
        #expect(CivilDate(text)?.description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2100-02-29", "2023-04-31", "2023-00-10", "2023-13-01", "2023-01-00",
        "2023-01-32", "9999-12-32", "0000-01-01", "2023-1-01", "2023/01/01", "+023-01-01", "2023-01-01 ", "",
    ])
    func `a day that does not exist is no date`(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func `every day of four centuries goes to its number and back`() {
        let days = -40_000..<107_000
        let back = days.map { CivilDate(CivilDate(daysSinceEpoch: $0).description)?.daysSinceEpoch }
        #expect(back == Array(days))
    }

    @Test func `a number of days beyond the calendar is brought to the nearer end`() {
        #expect(CivilDate(daysSinceEpoch: .max).description == "9999-12-31")
        #expect(CivilDate(daysSinceEpoch: .min).description == "0001-01-01")
    }
}
