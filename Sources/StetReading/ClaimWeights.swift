/// What each sign of a sentence weighs, in hundredths of a logit.
///
/// The signs and their directions come from reasoning about English; how much each weighs was set by
/// five hundred sentences of debates, speeches, interviews and news that were labelled by hand.
enum ClaimWeights {
    /// What a sentence without any sign starts from.
    private static let start = -177

    private static let table: [(sign: ClaimSigns, weight: Int)] = [
        (.number, 101),
        (.numbers, 25),
        (.year, 15),
        (.quantity, 30),
        (.name, 31),
        (.names, 31),
        (.manyNames, 20),
        (.comparison, 50),
        (.cause, 20),
        (.past, 85),
        (.was, 25),
        (.perfect, 50),
        (.isNow, -27),
        (.existence, 35),
        (.myPast, 25),
        (.mental, -60),
        (.first, -56),
        (.ourPast, 15),
        (.firstPlural, -50),
        (.second, -112),
        (.courtesy, -90),
        (.duty, -55),
        (.possible, -41),
        (.future, -105),
        (.judging, -103),
        (.judgingMuch, -54),
        (.order, -80),
        (.question, -250),
        (.veryShort, -60),
        (.short, -38),
        (.long, 67),
        (.veryLong, 67),
        (.verbless, -86),
        (.condition, -45),
        (.filler, -29),
        (.pointing, -20),
        (.thirdSubject, 95),
        (.measure, 115),
        (.measures, 48),
        (.vague, -97),
        (.pastTime, 68),
        (.procedure, -42),
        (.deed, 111),
        (.reported, 15),
        (.body, 33),
        (.whole, 19),
        (.exclaimed, -50),
        (.quoted, -30),
        (.clause, -29),
    ]

    /// How surely a sentence with these signs states a checkable fact, 0 to 1,000; 500 is as likely as not.
    static func score(_ signs: ClaimSigns) -> Int {
        var sum = start
        for entry in table where signs.contains(entry.sign) { sum += entry.weight }
        // Near enough to a logistic curve, and without one.
        let half = sum * 500 / (abs(sum) + 180)
        return min(980, max(20, 500 + half))
    }
}
