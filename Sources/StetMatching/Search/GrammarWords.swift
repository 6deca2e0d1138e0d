/// Words that say how a sentence is built and not what it is about; they are not looked up.
///
/// Shorter than the list for articles: a claim has few words, and "best" or "never" may be what tells
/// two of them apart. How telling the rest is, the claims themselves say, by how often it occurs.
enum GrammarWords {
    /// Whether a folded word is one of them.
    static func contains(_ letters: [UInt8]) -> Bool { all.contains(letters) }

    private static let all = Set(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))

    private static let text = """
        a about after again all also am amp an and any are aren as at b be because been before being both but by
        c can cant could couldnt d did didnt do does doesnt doing dont down during e each etc f few for from
        further g get gets getting got h had hadnt has hasnt have havent having he her here hers herself hes him
        himself his how i if im in into is isnt it its itself ive j just k l let lets ll m me might more most must
        my myself n nor now o of off on once only or other our ours ourselves out over own p q r re rt s
        same she should shouldnt so some such t than that thats the their theirs them themselves then there
        theres these they theyre this those through to too u under until up us v ve very via w was wasnt we
        well were werent what whats when where which while who whom whos why will with wont would wouldnt x y
        yet you your youre yours yourself yourselves z
        """
}
