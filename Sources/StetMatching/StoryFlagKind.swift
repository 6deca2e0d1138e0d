/// What the desk flags in a story; the order is the one that reports list flags in.
public enum StoryFlagKind: String, CaseIterable, Sendable {
    /// Several outlets have a claim from one origin.
    case singleOrigin = "single-origin"
    /// A claim stands in one outlet and hangs on one source.
    case singleSource = "single-source"
    /// A source is not named and no reason is given.
    case anonymityWithoutReason = "anonymity-without-reason"
    /// One unnamed source is described differently from outlet to outlet.
    case sourceDrift = "source-drift"
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

    /// The published rule of journalism that the flag follows, in one sentence.
    public var rule: String {
        switch self {
        case .singleOrigin:
            "A report that repeats another adds no confirmation: say where the information first came "
                + "from (Reuters Handbook of Journalism, accuracy and sourcing)."
        case .singleSource:
            "Seek more than one source before a claim stands, the more so when it is contested "
                + "(Reuters Handbook of Journalism, single-source stories; AP Statement of News Values)."
        case .anonymityWithoutReason:
            "Tell the reader why a source is not named "
                + "(AP Statement of News Values, anonymous sources; SPJ Code of Ethics)."
        case .sourceDrift:
            "Describe an unnamed source as exactly as can be, and truthfully, so that readers can judge "
                + "it (AP Statement of News Values, anonymous sources; SPJ Code of Ethics)."
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
        }
    }
}
