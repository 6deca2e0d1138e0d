import StetModel
import Testing

struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01T00:00:00.001Z", 1),
        ("1969-12-31T23:59:59.999Z", -1),
        ("2000-02-29T12:00:00Z", 951_825_600_000),
        ("2026-11-20T10:12:00.000Z", 1_795_169_520_000),
        ("2026-11-20t10:12:00z", 1_795_169_520_000),
        ("2026-11-20T12:12:00+02:00", 1_795_169_520_000),
        ("2026-11-20T04:42:00-05:30", 1_795_169_520_000),
        ("2026-11-20T10:12:00.1234567Z", 1_795_169_520_123),
        ("2026-11-20T10:12:00.5-00:00", 1_795_169_520_500),
        ("0001-01-01T00:00:00Z", -62_135_596_800_000),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ])
    func `an RFC 3339 text names one instant`(text: String, milliseconds: Int) {
        #expect(Timestamp(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-11-20", "2026-11-20 10:12:00Z", "2026-11-20T10:12Z", "2026-11-20T10:12:00",
        "2026-11-20T24:00:00Z", "2026-11-20T10:60:00Z", "2026-12-31T23:59:60Z",
        "2026-02-29T00:00:00Z", "2026-11-20T10:12:00.Z", "2026-11-20T10:12:00.0123456789Z",
        "2026-11-20T10:12:00+2:00", "2026-11-20T10:12:00+0200", "2026-11-20T10:12:00+24:00",
        "2026-11-20T10:12:00Zulu", "2026-11-20T١٠:12:00Z", "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
    ])
    func `anything else names no instant`(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test(arguments: [
        "1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z", "2024-02-29T23:59:59.007Z",
        "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "1900-03-01T00:00:00.000Z",
    ])
    func `an instant is written as it is read`(text: String) {
        #expect(Timestamp(text)?.description == text)
    }

    @Test func `an instant that no year of four digits can name is brought to the nearer end`() {
        #expect(Timestamp(milliseconds: .max).description == "9999-12-31T23:59:59.999Z")
        #expect(Timestamp(milliseconds: .min).description == "0001-01-01T00:00:00.000Z")
    }

    @Test func `earlier instants come first, as their texts do`() {
        let instants = [-1, 0, 1, 86_400_000].map(Timestamp.init(milliseconds:))
        #expect(instants.reversed().sorted() == instants)
        #expect(instants.map(\.description).sorted() == instants.map(\.description))
    }

    @Test func `a day is its beginning or its last instant, and an instant is itself`() {
        #expect(Timestamp(dayOrInstant: "2024-02-29", isEnd: false) == Timestamp("2024-02-29T00:00:00Z"))
        #expect(Timestamp(dayOrInstant: "2024-02-29", isEnd: true) == Timestamp("2024-02-29T23:59:59.999Z"))
        #expect(
            Timestamp(dayOrInstant: "2024-02-29T10:00:00Z", isEnd: true) == Timestamp("2024-02-29T10:00:00Z"))
        #expect(Timestamp(dayOrInstant: "2023-02-29", isEnd: false) == nil)
        #expect(Timestamp(dayOrInstant: "", isEnd: true) == nil)
    }
}
