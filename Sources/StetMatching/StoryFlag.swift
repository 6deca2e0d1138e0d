public import StetText

/// Something about a story that an editor should look at, with the rule it may break and the words
/// that show it. Raised by the program, decided by a person.
public struct StoryFlag: Hashable, Sendable {
    /// One stretch of an article that shows what the flag says.
    public struct Evidence: Hashable, Sendable {
        /// The article's number.
        public let article: Int
        /// The stretch of its text.
        public let span: TextSpan

        /// A stretch of an article.
        public init(article: Int, span: TextSpan) {
            self.article = article
            self.span = span
        }
    }

    /// What is flagged.
    public let kind: StoryFlagKind
    /// What it is in this case, in one sentence.
    public let detail: String
    /// The words that show it, by article and place.
    public let evidence: [Evidence]
    /// The numbers of the claims it touches, in order.
    public let claims: [Int]

    /// A flag of these parts.
    public init(kind: StoryFlagKind, detail: String, evidence: [Evidence], claims: [Int]) {
        self.kind = kind
        self.detail = detail
        self.evidence = evidence
        self.claims = claims
    }

    /// The published rule of journalism it follows, in one sentence.
    public var rule: String { kind.rule }
}
