/// An instant in UTC to the millisecond, written `2026-11-20T10:12:00.000Z` (RFC 3339, fixed width).
public struct Timestamp: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let milliseconds: Int

    /// The instants that can be written with a year of four digits, 0001 to 9999.
    private static let range = -62_135_596_800_000...253_402_300_799_999

    /// The instant so many milliseconds after the epoch; one outside the years 1 to 9999 is brought to
    /// the nearer end.
    public init(milliseconds: Int) {
        self.milliseconds = min(max(milliseconds, Timestamp.range.lowerBound), Timestamp.range.upperBound)
    }

    /// The instant that an RFC 3339 text names, with any offset and up to nine decimals, of which three
    /// are kept; nil for anything else, for leap seconds, and for instants outside the years 1 to 9999.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, let date = CivilDate(bytes[0..<10]),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = number(bytes[11..<13]), hour < 24, let minute = number(bytes[14..<16]), minute < 60,
            let second = number(bytes[17..<19]), second < 60
        else { return nil }
        var at = 19
        var fraction = 0
        if bytes[at] == UInt8(ascii: ".") {
            let digits = bytes[(at + 1)...].prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty, digits.count <= 9 else { return nil }
            fraction = number((Array(digits) + [0x30, 0x30, 0x30])[0..<3]) ?? 0
            at += 1 + digits.count
        }
        guard let offset = offsetMinutes(bytes[at...]) else { return nil }
        let seconds = date.daysSinceEpoch * 86_400 + hour * 3_600 + (minute - offset) * 60 + second
        guard Timestamp.range.contains(seconds * 1_000 + fraction) else { return nil }
        milliseconds = seconds * 1_000 + fraction
    }
}

extension Timestamp {
    /// The instant that a word names: an instant as it stands, or of a day its beginning or its end.
    public init?(dayOrInstant word: String, isEnd: Bool) {
        if let instant = Timestamp(word) {
            self = instant
        } else if let day = CivilDate(word),
            let edge = Timestamp("\(day)T\(isEnd ? "23:59:59.999" : "00:00:00")Z")
        {
            self = edge
        } else {
            return nil
        }
    }
}

extension Timestamp: CustomStringConvertible {
    public var description: String {
        let day = milliseconds.flooredDivision(by: 86_400_000)
        let within = milliseconds - day * 86_400_000
        let (seconds, fraction) = (within / 1_000, within % 1_000)
        return "\(CivilDate(daysSinceEpoch: day))T\(padded(seconds / 3_600, 2)):"
            + "\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2)).\(padded(fraction, 3))Z"
    }
}

extension Timestamp: Comparable {
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

/// A day of the Gregorian calendar, written `2026-11-20`.
public struct CivilDate: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int

    /// The day that a text of ten characters names; nil for anything that is not a day.
    public init?(_ text: String) {
        self.init(Array(text.utf8)[...])
    }

    init?(_ bytes: ArraySlice<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), year >= 1, let month = number(bytes[5..<7]),
            (1...12).contains(month), let day = number(bytes[8..<10]), day >= 1
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        // A day that the month does not have comes back as one of the next month.
        guard CivilDate(daysSinceEpoch: daysSinceEpoch).day == day else { return nil }
    }

    /// The day so many days after 1970-01-01 (Howard Hinnant, "chrono-compatible date algorithms"); one
    /// outside the years 1 to 9999 is brought to the nearer end.
    public init(daysSinceEpoch days: Int) {
        let shifted = min(max(days, -719_162), 2_932_896) + 719_468
        let era = shifted.flooredDivision(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// How many days after 1970-01-01 the day lies.
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooredDivision(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension CivilDate: CustomStringConvertible {
    public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

extension Int {
    /// The quotient rounded down, for negative numbers too.
    fileprivate func flooredDivision(by divisor: Int) -> Int {
        self % divisor < 0 ? self / divisor - 1 : self / divisor
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard (0x30...0x39).contains(digit) else { return nil }
        value = value * 10 + Int(digit - 0x30)
    }
    return value
}

/// The minutes east of UTC that `Z`, `+02:00` or `-05:30` say; nil for anything else.
private func offsetMinutes(_ text: ArraySlice<UInt8>) -> Int? {
    let text = Array(text)
    if text == [UInt8(ascii: "Z")] || text == [UInt8(ascii: "z")] { return 0 }
    guard text.count == 6, text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"),
        text[3] == UInt8(ascii: ":"), let hours = number(text[1..<3]), hours < 24,
        let minutes = number(text[4..<6]), minutes < 60
    else { return nil }
    return (text[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
}
