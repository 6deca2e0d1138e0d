import StetMatching
import StetModel
import StetReport

/// What the program finds in a dossier, before anything of it is numbered.
struct ReportFindings {
    /// One flag with what it is known again by.
    struct RaisedFlag {
        /// The flag; its id is given when it is numbered.
        var reported: ReportFlag
        /// The numbers of the claims it bears on.
        var claims: [Int]
        /// The story it was raised in; nil outside of any.
        var story: ID<Story>?
        /// The digest of its kind and of the words that show it.
        var identity: String
        /// What is kept of it; nil where no report has shown it yet.
        var kept: KeptFlag?
    }

    /// What was said once and is given in several ways.
    var utterances: [Utterance]
    /// What flags and remarks were raised by.
    var facts: StoryFacts
    /// The flags.
    var flags: [RaisedFlag]

    /// The flags that have no number of their own yet.
    var unkept: [RaisedFlag] { flags.filter { $0.kept == nil && $0.story != nil } }

    /// Gives each flag its number: the one it is kept under, or one that follows the highest.
    mutating func number(by kept: [String: KeptFlag], after last: Int) {
        var next = last
        for index in flags.indices {
            let known = kept[flags[index].identity]
            flags[index].kept = known
            if known == nil { next += 1 }
            flags[index].reported.id = (known?.id ?? ID<KeptFlag>(next)).description
            flags[index].reported.dismissed = known.flatMap { flag in
                flag.dismissedBy.map { .init(reviewer: $0, reason: flag.reason ?? "") }
            }
        }
    }
}
