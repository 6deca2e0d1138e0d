/// What a flag can say; in the order that reports list flags in.
public enum StoryFlagKind: String, CaseIterable, Sendable {
    /// Several outlets have a claim from one origin.
    case singleOrigin = "single-origin"
    /// A claim hangs on one source: it stands in one outlet, or goes back to one person who is not named.
    case singleSource = "single-source"
    /// Two outlets each give the other as where they have a claim from.
    case circularReporting = "circular-reporting"
    /// “Officials” stands for one official.
    case falsePlural = "false-plural"
    /// One unnamed source is described differently from outlet to outlet.
    case sourceDrift = "source-drift"
    /// A source is not named and no reason is given.
    case anonymityWithoutReason = "anonymity-without-reason"
    /// Somebody who is not named praises or runs down.
    case anonymousOpinion = "anonymous-opinion"
    /// A claim is stated as known that another outlet gives to somebody, or is put down to nobody.
    case missingAttribution = "missing-attribution"
    /// A later outlet doubts what the first stated.
    case hedgeAdded = "hedge-added"
    /// A later outlet states what the first doubted.
    case hedgeLost = "hedge-lost"
    /// A quotation lacks words that another outlet has.
    case quoteTruncated = "quote-truncated"
    /// A quotation puts together words that were not said in one go.
    case quoteMerged = "quote-merged"
    /// A quotation has other words than another outlet's.
    case quoteAltered = "quote-altered"
    /// Two outlets print different translations of one utterance.
    case translationVariance = "translation-variance"
    /// Two outlets tell one statement of one speaker with another meaning.
    case meaningChanged = "meaning-changed"
    /// One person's name is spelt differently from outlet to outlet.
    case nameMismatch = "name-mismatch"
    /// One person has another office from outlet to outlet.
    case titleMismatch = "title-mismatch"
    /// One thing is counted differently from outlet to outlet.
    case numberMismatch = "number-mismatch"
    /// One thing is put on another day from outlet to outlet.
    case dateMismatch = "date-mismatch"
    /// A claim is told again long after it was first made, as if it were new.
    case staleClaim = "stale-claim"
    /// The article that a claim was taken from has corrected it.
    case correctionUpstream = "correction-upstream"
    /// Somebody is accused and not heard.
    case allegationWithoutReply = "allegation-without-reply"

    /// The published rule of journalism that the flag follows, in one sentence.
    public var rule: String {
        sourcingRule ?? wordingRule ?? factRule
    }

    private var sourcingRule: String? {
        switch self {
        case .singleOrigin:
            "A report that repeats another adds no confirmation: say where the information first came "
                + "from (Reuters Handbook of Journalism, accuracy and sourcing)."
        case .singleSource:
            "Seek more than one source before a claim stands, the more so when it is contested "
                + "(Reuters Handbook of Journalism, single-source stories; AP Statement of News Values)."
        case .circularReporting:
            "Go back to the original source; outlets that rest on each other rest on nothing "
                + "(SPJ Code of Ethics, use original sources; Reuters Handbook of Journalism, sourcing)."
        case .falsePlural:
            "Do not write of sources in the plural where there is one "
                + "(Reuters Handbook of Journalism, anonymous sources)."
        case .sourceDrift:
            "Describe an unnamed source as exactly as can be, and truthfully, so that readers can judge "
                + "it (AP Statement of News Values, anonymous sources; SPJ Code of Ethics)."
        case .anonymityWithoutReason:
            "Tell the reader why a source is not named "
                + "(AP Statement of News Values, anonymous sources; SPJ Code of Ethics)."
        case .anonymousOpinion:
            "A source that is not named gives information, not opinion, speculation or attack "
                + "(AP Statement of News Values, anonymous sources)."
        case .missingAttribution:
            "Source every statement that is neither common knowledge nor seen by the reporter "
                + "(Reuters Handbook of Journalism, accuracy and sourcing)."
        default: nil
        }
    }

    private var wordingRule: String? {
        switch self {
        case .hedgeAdded:
            "Be as sure as the reporting is, neither more nor less, and say what is known first hand "
                + "(SPJ Code of Ethics, accuracy and context)."
        case .hedgeLost:
            "Take care not to make a report surer than its source in passing it on "
                + "(SPJ Code of Ethics, accuracy and context)."
        case .quoteTruncated:
            "A quotation may be shortened only where the sense stays the same "
                + "(Reuters Handbook of Journalism, quotes)."
        case .quoteMerged:
            "Words that were not said together must not be printed as one quotation "
                + "(Reuters Handbook of Journalism, quotes)."
        case .quoteAltered:
            "Quotations are not altered, not even to mend their grammar "
                + "(AP Statement of News Values, quotations)."
        case .translationVariance:
            "A translated quotation is the translator's wording: say so, and go back to the original "
                + "where wordings differ (Reuters Handbook of Journalism, quotes)."
        case .meaningChanged:
            "A paraphrase keeps what the speaker meant; where accounts differ, find out what was said "
                + "(Reuters Handbook of Journalism, quotes; SPJ Code of Ethics, accuracy and context)."
        default: nil
        }
    }

    private var factRule: String {
        switch self {
        case .nameMismatch, .titleMismatch:
            "Check the spelling of every name and every title "
                + "(Reuters Handbook of Journalism, accuracy; SPJ Code of Ethics, verify before releasing)."
        case .numberMismatch, .dateMismatch:
            "Check every figure and every date, and settle it where reports differ "
                + "(Reuters Handbook of Journalism, accuracy; SPJ Code of Ethics, verify before releasing)."
        case .staleClaim:
            "Say when a thing was so, and update it before it is told again "
                + "(SPJ Code of Ethics, update and correct information throughout the life of a story)."
        case .correctionUpstream:
            "A correction follows the mistake wherever it went "
                + "(AP Statement of News Values, corrections; SPJ Code of Ethics, be accountable)."
        default:
            "Seek out those who are accused and let them answer "
                + "(SPJ Code of Ethics, allow subjects to respond; Reuters Handbook of Journalism, fairness)."
        }
    }
}
