import StetModel

/// Days as articles tell them: "on Thursday", "July 20", "20 July".
enum SpokenDate {
    /// The days that the words name, in days since 1970, for an article published on `published`: a weekday
    /// is the last one up to that day. Days that are told as coming, or as long past, are left out.
    static func days(in words: StatedWords, published: CivilDate) -> [Int] {
        words.words.indices.compactMap { place in
            if let weekday = weekdays[words.words[place].hash] {
                guard !words.isOne(of: shifted, at: place - 1), !words.isFollowed(place, by: "s") else {
                    return nil
                }
                let today = published.daysSinceEpoch
                // 1 January 1970 was a Thursday, the fourth after Sunday.
                return today - ((today + 4) % 7 - weekday + 7) % 7
            }
            guard let month = months[words.words[place].hash], words.isCapitalised(at: place),
                let day = number(words, place + 1) ?? number(words, place - 1)
            else { return nil }
            let year = year(words, place) ?? published.year
            let text = "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
            return CivilDate(text)?.daysSinceEpoch
        }
    }

    /// Whether the words tell any time at all.
    static func isTold(in words: StatedWords) -> Bool {
        words.words.indices.contains { place in
            let word = words.words[place]
            return weekdays[word.hash] != nil || times.contains(word.hash)
                || months[word.hash] != nil && words.isCapitalised(at: place)
                || word.isNumber && word.letters == 4 && years.contains(Int(words.string(at: place)) ?? 0)
        }
    }

    private static let years = 1_900...2_100

    private static func number(_ words: StatedWords, _ place: Int) -> Int? {
        guard words.words.indices.contains(place), words.words[place].isNumber,
            let day = Int(words.string(at: place)), (1...31).contains(day)
        else { return nil }
        return day
    }

    private static func year(_ words: StatedWords, _ place: Int) -> Int? {
        for near in [place + 1, place + 2] where words.words.indices.contains(near) {
            if words.words[near].isNumber, let year = Int(words.string(at: near)), years.contains(year) {
                return year
            }
        }
        return nil
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static let weekdays = numbered(
        "sunday monday tuesday wednesday thursday friday saturday", from: 0)
    private static let months = numbered(
        "january february march april may june july august september october november december", from: 1
    ).merging(numbered("jan feb mar apr", from: 1)) { first, _ in first }
    private static let shifted = StatedWords.list("next last coming following every")
    private static let times = StatedWords.list(
        "ago yesterday today tomorrow earlier later then week month year decade weeks months years decades "
            + "previously formerly former last past since")

    private static func numbered(_ words: String, from first: Int) -> [UInt64: Int] {
        Dictionary(
            Words(words).list.enumerated().map { ($1.hash, $0 + first) },
            uniquingKeysWith: { first, _ in first })
    }
}
