/// Endings of names that make another name of one, and those that do not.
enum NameEndings {
    /// "Gabriel" and "Gabrielle", "Paul" and "Pauline" are two people.
    static func areOtherGender(_ one: [UInt8], _ two: [UInt8]) -> Bool {
        let (short, long) = one.count < two.count ? (one, two) : (two, one)
        guard long.count > short.count, long.starts(with: short) else { return false }
        return feminine.contains { long.dropFirst(short.count).elementsEqual($0) }
    }

    /// The word with an ending that is written in several ways in the most frequent one: "Haniyeh" and
    /// "Haniyah" are "Haniya", "Lukashenka" is "Lukashenko".
    static func usual(_ word: String) -> String {
        guard word.utf8.count > 5, let (ending, instead) = written.first(where: { word.hasSuffix($0.0) })
        else { return word }
        return word.dropLast(ending.count) + instead
    }

    private static let feminine = ["le", "ne", "ina", "ine", "ette", "ia", "ie"].map { Array($0.utf8) }

    private static let written = [
        ("iyyah", "iya"), ("iyyeh", "iya"), ("iyya", "iya"), ("iyeh", "iya"), ("iyah", "iya"), ("ieh", "iya"),
        ("enka", "enko"),
    ]
}
