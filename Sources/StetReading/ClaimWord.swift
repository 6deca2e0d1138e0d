/// What a word says about whether its sentence can be checked.
struct ClaimWord: OptionSet, Sendable {
    /// One bit a sign.
    let rawValue: UInt32

    /// The past of a verb that does not end in "ed": "went", "cut".
    static let past = bit(0)
    /// "was", "were".
    static let was = bit(1)
    /// "great", "essential", "disgrace".
    static let judging = bit(2)
    /// "think", "hope", "want".
    static let mental = bit(3)
    /// "should", "must", "let's".
    static let duty = bit(4)
    /// "can", "would", "might".
    static let possible = bit(5)
    /// "will", "'ll", "tomorrow".
    static let future = bit(6)
    /// "you", "your".
    static let second = bit(7)
    /// "thank", "please", "welcome".
    static let courtesy = bit(8)
    /// What is counted and compared: "jobs", "deficit", "rate".
    static let measure = bit(9)
    /// Opens talk and says nothing: "well", "look".
    static let filler = bit(10)
    /// "everybody", "something", "kind".
    static let vague = bit(11)
    /// A verb that orders where it opens a sentence: "let", "imagine", "keep".
    static let order = bit(12)
    /// "ago", "since", "yesterday".
    static let pastTime = bit(13)
    /// "i", "me", "my".
    static let first = bit(14)
    /// "we", "us", "our".
    static let firstPlural = bit(15)
    /// "percent", "million".
    static let quantity = bit(16)
    /// "if", "unless".
    static let condition = bit(17)
    /// What a debate is run with: "question", "minutes", "moderator".
    static let procedure = bit(18)
    /// Opens a question: "what", "how", "do".
    static let asking = bit(19)
    /// "has", "have", "had".
    static let have = bit(20)
    /// Superlatives: "highest", "most", "only".
    static let extreme = bit(21)
    /// "he", "she", "they".
    static let third = bit(22)
    /// "is", "are", "am".
    static let isNow = bit(23)
    /// A deed of public life, past or present: "voted", "signed", "vetoed".
    static let deed = bit(24)
    /// "it", "that", "this" and their forms with "'s".
    static let pointing = bit(25)
    /// "never", "always", "every": claims about all.
    static let whole = bit(26)

    /// The sign of this number, 0 to 31.
    private static func bit(_ number: UInt32) -> ClaimWord { ClaimWord(rawValue: 1 << number) }
}
