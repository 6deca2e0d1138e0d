/// The signs in one sentence that it states a fact, or that it does not.
struct ClaimSigns: OptionSet, Sendable {
    /// One bit a sign.
    let rawValue: UInt64

    /// A number in digits or words.
    static let number = bit(0)
    /// Two numbers or more.
    static let numbers = bit(1)
    /// A year of four digits.
    static let year = bit(2)
    /// A percentage, a sum of money, a million.
    static let quantity = bit(3)
    /// A name behind the first word.
    static let name = bit(4)
    /// Two names or more.
    static let names = bit(5)
    /// Four or more.
    static let manyNames = bit(6)
    /// "more than", "highest".
    static let comparison = bit(7)
    /// "because of", "led to".
    static let cause = bit(8)
    /// A verb in the past.
    static let past = bit(9)
    /// "was", "were".
    static let was = bit(10)
    /// "has fallen", "have cut".
    static let perfect = bit(11)
    /// "is", "are".
    static let isNow = bit(12)
    /// "there is", "there were".
    static let existence = bit(13)
    /// "I voted".
    static let myPast = bit(14)
    /// "I think", "we hope".
    static let mental = bit(15)
    /// "I" in any other way.
    static let first = bit(16)
    /// "we cut", "we have created".
    static let ourPast = bit(17)
    /// "we" in any other way.
    static let firstPlural = bit(18)
    /// "you".
    static let second = bit(19)
    /// "thank you", "please".
    static let courtesy = bit(20)
    /// "should", "must".
    static let duty = bit(21)
    /// "could", "may".
    static let possible = bit(22)
    /// "will", "going to".
    static let future = bit(23)
    /// One word that judges.
    static let judging = bit(24)
    /// Two and more.
    static let judgingMuch = bit(25)
    /// It opens with a verb that orders.
    static let order = bit(26)
    /// It asks.
    static let question = bit(27)
    /// Fewer than six words.
    static let veryShort = bit(28)
    /// Six to eight words.
    static let short = bit(29)
    /// Fifteen words and more.
    static let long = bit(30)
    /// Twenty-five and more.
    static let veryLong = bit(31)
    /// No finite verb was found.
    static let verbless = bit(32)
    /// "if".
    static let condition = bit(33)
    /// It opens with "well" or "so".
    static let filler = bit(34)
    /// It opens with "it", "that", "this".
    static let pointing = bit(35)
    /// It opens with a name, with "the" or with "he".
    static let thirdSubject = bit(36)
    /// "jobs", "deficit".
    static let measure = bit(37)
    /// Two of them and more.
    static let measures = bit(38)
    /// "something", "everybody".
    static let vague = bit(39)
    /// "last year", "since".
    static let pastTime = bit(40)
    /// Words of how a debate is run.
    static let procedure = bit(41)
    /// A deed of public life.
    static let deed = bit(42)
    /// Somebody says or said something in it.
    static let reported = bit(43)
    /// A country, an institution, an office.
    static let body = bit(44)
    /// "never", "every".
    static let whole = bit(45)
    /// It ends with an exclamation mark.
    static let exclaimed = bit(46)
    /// A quotation holds nearly all of it.
    static let quoted = bit(47)
    /// It opens with "what", "when", "do": a question or a clause that hangs on something.
    static let clause = bit(48)

    /// The sign of this number, 0 to 63.
    private static func bit(_ number: UInt64) -> ClaimSigns { ClaimSigns(rawValue: 1 << number) }
}
