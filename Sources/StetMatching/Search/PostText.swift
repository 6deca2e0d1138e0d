import StetModel

/// Takes off a short post what the network wrote under it.
enum PostText {
    /// The question without a signature like "— Ada Quill (@adaquill) May 5, 2020" but for the name; its
    /// day is taken where the question names none.
    static func cleaned(_ query: SearchQuery) -> SearchQuery {
        var text = query.text
        let found = text.withUTF8 { signature(in: $0) }
        guard let found else { return query }
        let kept = String(decoding: text.utf8.prefix(found.start), as: UTF8.self)
        return SearchQuery(
            kept, context: query.context, speaker: query.speaker, day: query.day ?? found.day)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map { Array($0.utf8) }

    /// Where "(@handle) Month D, YYYY" begins among the last bytes, and the day it names.
    private static func signature(in bytes: UnsafeBufferPointer<UInt8>) -> (start: Int, day: Int32)? {
        let from = max(0, bytes.count - 200)
        var start = bytes.count - 2
        while start >= from, !(bytes[start] == UInt8(ascii: "(") && bytes[start + 1] == UInt8(ascii: "@")) {
            start -= 1
        }
        guard start >= from, let close = bytes[start...].firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let words = bytes[(close + 1)...].split { $0 == 0x20 || $0 == 0x2C || $0 == 0x0A }
        guard words.count >= 3, let day = number(words[1]), let year = number(words[2]),
            let month = months.firstIndex(where: { words[0].prefix(3).map { $0 | 0x20 } == $0 }),
            (1...31).contains(day), (1900...2100).contains(year),
            let date = CivilDate(padded(year, month + 1, day))
        else { return nil }
        return (start, Int32(date.daysSinceEpoch))
    }

    private static func padded(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        digits.count <= 4 ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }
}
