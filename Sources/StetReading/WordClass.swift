/// What the reader knows about a word: its part in a sentence, and what kind of source it can name.
struct WordClass: OptionSet, Sendable {
    /// One bit a class.
    let rawValue: UInt64

    /// "the", "a", "some".
    static let determiner = bit(0)
    /// "his", "their".
    static let possessive = bit(1)
    /// "he", "they", "who".
    static let subjectPronoun = bit(2)
    /// "him", "them".
    static let objectPronoun = bit(3)
    /// "of", "in", "about".
    static let preposition = bit(4)
    /// "and", "but".
    static let coordinator = bit(5)
    /// "that", "because", "while".
    static let subordinator = bit(6)
    /// "who", "which", "that".
    static let relative = bit(7)
    /// Forms of be, have and do.
    static let auxiliary = bit(8)
    /// "will", "could".
    static let modal = bit(9)
    /// "not", "never", "didn't".
    static let negation = bit(10)
    /// "also", "later", "reportedly".
    static let adverb = bit(11)
    /// "Monday", "week", "tonight".
    static let time = bit(12)
    /// "President", "Sen", "Dr".
    static let title = bit(13)
    /// One person by office or trade: "official", "mayor".
    static let person = bit(14)
    /// Several of them: "officials", "critics".
    static let people = bit(15)
    /// "report", "statement", "poll".
    static let document = bit(16)
    /// The name of an agency or broadcaster.
    static let outlet = bit(17)
    /// "newspaper", "channel", "Times".
    static let outletNoun = bit(18)
    /// "reportedly", "allegedly".
    static let hedge = bit(19)
    /// A common verb in a finite form that reports nothing.
    static let verb = bit(20)
    /// Forms of be.
    static let be = bit(21)
    /// Forms of have.
    static let have = bit(22)
    /// A first name of men.
    static let male = bit(23)
    /// A first name of women.
    static let female = bit(24)
    /// "should", "terrible".
    static let opinion = bit(25)
    /// "two", "million", "percent".
    static let numeral = bit(26)
    /// "more", "highest", "fell".
    static let comparison = bit(27)
    /// "because", "led", "due".
    static let causal = bit(28)
    /// "ministry", "police", "company".
    static let institution = bit(29)
    /// A country or the capital that stands for it.
    static let country = bit(30)
    /// "will", "tomorrow".
    static let future = bit(31)
    /// Who is told things: "reporters", "viewers".
    static let audience = bit(32)
    /// "a", "one", "several", "unnamed".
    static let indefinite = bit(33)
    /// A noun that reports: "claim", "warning".
    static let cueNoun = bit(34)
    /// "whether", "how": opens a question that is reported.
    static let interrogative = bit(35)
    /// Shows rather than says: "suggest", "reveal", "prove".
    static let shows = bit(36)
    /// Takes a side rather than speaks: "agree", "defend", "oppose".
    static let sides = bit(37)
    /// Says what somebody thinks: "confident", "worried".
    static let minded = bit(38)

    /// A verb that reports; the bits after it say in which form and with what it stands.
    static let cue = bit(40)
    /// "say".
    static let baseForm = bit(41)
    /// "said".
    static let pastForm = bit(42)
    /// "says".
    static let presentForm = bit(43)
    /// "saying".
    static let ingForm = bit(44)
    /// "said", "written".
    static let participle = bit(45)
    /// May also be a noun or an adjective in this form.
    static let ambiguous = bit(46)
    /// Takes a clause without "that".
    static let takesClause = bit(47)
    /// Takes a clause only with "that", "whether", "how".
    static let takesThat = bit(48)
    /// Takes a quotation.
    static let takesQuote = bit(49)
    /// Takes a noun phrase.
    static let takesObject = bit(50)
    /// Takes "to" and a verb.
    static let takesInfinitive = bit(51)
    /// Takes the person spoken to first.
    static let takesAddressee = bit(52)
    /// A verb of thought.
    static let thought = bit(53)
    /// Takes the content back: "deny", "reject".
    static let denies = bit(54)
    /// Says that nothing is said: "decline", "refuse".
    static let declines = bit(55)
    /// Stands after its words with the source behind it: `"…", said the mayor`.
    static let inverts = bit(56)

    /// The class of this number, 0 to 63.
    static func bit(_ number: UInt64) -> WordClass { WordClass(rawValue: 1 << number) }
}
