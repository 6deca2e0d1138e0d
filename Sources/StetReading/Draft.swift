/// An attribution while it is being read, in token numbers.
struct Draft {
    /// What makes the source: a noun phrase of its own, or the one of another attribution.
    var source: Range<Int>?
    /// The words that report.
    var cue: [Range<Int>]
    /// The cue's verb, which the rules look at.
    var head: Int
    /// What is attributed.
    var content: [Range<Int>]
    /// The attribution this one is nested in, or -1.
    var parent = -1
    /// The person, agency or programme that the words went through, where the cue names one.
    var carrier: Range<Int>?
    /// The word that takes the certainty back.
    var hedge: Int?
    /// The words that say why the source is not named.
    var reason: Range<Int>?
    /// Whether the words are denied or declined.
    var isDenied = false
    /// Whether the source declined to speak.
    var isDeclined = false
    /// Whether the content stands before the source, ended by a comma there.
    var isPreposed = false
    /// Whether it stands in a clause that begins with "after", "when", "although".
    var isSubordinate = false
    /// Whether it is the reporter's own aside: ", as the agencies concluded".
    var isAside = false
    /// How sure, in thousandths.
    var confidence = 800
}
