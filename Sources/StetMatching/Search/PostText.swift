import StetModel

/// Takes off a short post what the network wrote under it.
enum PostText {
    /// The question without signatures like "— Ada Quill (@adaquill) May 5, 2020", of its own or of a post
    /// that it shows; name and day are taken for its own where the question tells none.
    static func cleaned(_ query: SearchQuery) -> SearchQuery {
        var text = query.text
        let (kept, name, day) = text.withUTF8 { bytes in
            var kept: [UInt8] = []
            var from = 0
            var last: Signature?
            while let signature = Signature(in: bytes, from: from) {
                kept += bytes[from..<signature.range.lowerBound]
                kept.append(0x20)
                from = signature.range.upperBound
                last = signature
            }
            kept += bytes[from...]
            return (String(decoding: kept, as: UTF8.self), last?.name ?? "", last?.day)
        }
        guard let day else { return query }
        return SearchQuery(
            kept, before: query.before, after: query.after, context: query.context,
            speaker: query.speaker.isEmpty ? name : query.speaker, day: query.day ?? day)
    }
}

/// What stands under a post: a name, a handle in brackets, a day.
private struct Signature {
    var range: Range<Int>
    var name: String
    var day: Int32

    /// The first signature from a byte on; nil where there is none.
    init?(in bytes: UnsafeBufferPointer<UInt8>, from: Int) {
        var open = from
        while open + 1 < bytes.count {
            if bytes[open] == UInt8(ascii: "("), bytes[open + 1] == UInt8(ascii: "@"),
                let close = bytes[open..<min(open + 40, bytes.count)].firstIndex(of: UInt8(ascii: ")")),
                let (day, end) = Signature.day(in: bytes, from: close + 1)
            {
                let start = Signature.nameStart(in: bytes, before: open, from: from)
                range = start..<end
                name = String(decoding: bytes[start..<open], as: UTF8.self)
                self.day = day
                return
            }
            open += 1
        }
        return nil
    }

    /// Where the dash before a name stands; the bracket itself where there is none near it.
    private static func nameStart(
        in bytes: UnsafeBufferPointer<UInt8>, before open: Int, from: Int
    ) -> Int {
        var start = open
        while start >= max(from, open - 80) + 3 {
            start -= 1
            let isDash = bytes[start] == 0x94 || bytes[start] == 0x93
            if isDash, bytes[start - 1] == 0x80, bytes[start - 2] == 0xE2 { return start - 2 }
            if bytes[start] == 0x0A { return start }
        }
        return open
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map { Array($0.utf8) }

    /// The day that "May 5, 2020" or "5 May 2020" names, and the byte behind it.
    private static func day(
        in bytes: UnsafeBufferPointer<UInt8>, from: Int
    ) -> (day: Int32, end: Int)? {
        var words: [Slice<UnsafeBufferPointer<UInt8>>] = []
        var at = from
        while words.count < 3, at < bytes.count, at < from + 40 {
            let start = at
            while at < bytes.count, bytes[at] | 0x20 &- 0x61 < 26 || bytes[at] &- 0x30 < 10 { at += 1 }
            if at > start { words.append(bytes[start..<at]) } else { at += 1 }
        }
        guard words.count == 3, let year = number(words[2]), (1900...2100).contains(year) else { return nil }
        let isMonthFirst = number(words[0]) == nil
        let (name, digits) = isMonthFirst ? (words[0], words[1]) : (words[1], words[0])
        guard let day = number(digits), (1...31).contains(day),
            let month = months.firstIndex(where: { name.prefix(3).map { $0 | 0x20 } == $0 }),
            let date = CivilDate(padded(year, month + 1, day))
        else { return nil }
        return (Int32(date.daysSinceEpoch), at)
    }

    private static func padded(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        digits.count <= 4 ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }
}
