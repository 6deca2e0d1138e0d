/// Words said where everybody can read them, so that an outlet needs nobody to have them from.
public enum PublicStatement {
    /// Whether the words of a cue tell of a post: "tweeted", "saying on Twitter", "wrote in a post".
    public static func isTold(by cues: [String]) -> Bool {
        cues.contains { StatedWords($0).first(of: words) != nil }
    }

    private static let words = StatedWords.list(
        "tweet tweeted tweets tweeting retweeted post posted posts posting twitter facebook blog blogged wrote "
            + "writing instagram telegram")
}
