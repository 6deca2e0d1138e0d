/// What the lexicon holds for one token: its classes, and its id where rules ask for the very word.
struct Word: Sendable {
    /// The words that rules ask for by themselves.
    enum ID: UInt8, Sendable {
        case other
        case that, to, of, `as`, by, who, which, according, per, told, cited, citing, quoted, reported
        case saying, said, on, `in`, with, from, condition, anonymity, anonymous, anonymously
        case because, asked, not, and, or, but, it, he, she, they, call, point, refer, made, clear
        case named, identified, authorized, authorised, speak, reporting, interview, statement, background
        case `for`, out, `while`, i, we, be, went, familiar, matter, declined, comment, the, agency, news
        case put, respond
    }

    /// The classes in the lower bits, the id in the upper seven: there is one word for every token of a
    /// text, so it has to be small.
    private var bits: UInt64 = 0

    private static let idShift: UInt64 = 57
    private static let classMask: UInt64 = (1 << 57) - 1

    /// Its parts in a sentence and what it can name.
    var classes: WordClass {
        get { WordClass(rawValue: bits & Word.classMask) }
        set { bits = bits & ~Word.classMask | newValue.rawValue & Word.classMask }
    }

    /// Which word it is, where rules ask.
    var id: ID {
        get { ID(rawValue: UInt8(truncatingIfNeeded: bits >> Word.idShift)) ?? .other }
        set { bits = bits & Word.classMask | UInt64(newValue.rawValue) << Word.idShift }
    }
}
