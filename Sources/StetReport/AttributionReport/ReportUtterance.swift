/// Something that was said once and that articles give in their several ways.
public struct ReportUtterance: Hashable, Sendable {
    /// One rendering of an utterance by one article.
    public struct Mention: Hashable, Sendable {
        /// The words and where they stand.
        public var quote: QuotedSpan
        /// `none`, `punctuation`, `ellipsis`, `truncated`, `altered`, `merged`, `translated` or
        /// `paraphrased`.
        public var difference: String
        /// The article whose wording it was compared with.
        public var against: String?
        /// Whether it claims more or less than that wording, and by which words: `weaker: “may” for “will”`.
        public var strength: String?
        /// Who handed the words on to the article, the nearest to the speaker first.
        public var through: [String]
        /// That wording and this one word by word; empty where they are not laid side by side.
        public var words: [WordStep]

        /// The rendering at `quote`.
        public init(
            quote: QuotedSpan, difference: String = "none", against: String? = nil, strength: String? = nil,
            through: [String] = [], words: [WordStep] = []
        ) {
            self.quote = quote
            self.difference = difference
            self.against = against
            self.strength = strength
            self.through = through
            self.words = words
        }

        /// Whether any word differs.
        var differs: Bool { words.contains { !$0.isShared } }

        /// Whether it gives whole pieces of a longer wording as they are, and not all of them.
        var isPart: Bool { difference == "punctuation" && !ReportWords.missing(from: self).isEmpty }
    }

    /// Its id, such as `q1`.
    public var id: String
    /// Who said it.
    public var speaker: String
    /// How each article gives it.
    public var mentions: [Mention]
    /// The ids of the claims it bears on.
    public var claims: [String]

    /// The utterance with this id.
    public init(id: String, speaker: String, mentions: [Mention] = [], claims: [String] = []) {
        self.id = id
        self.speaker = speaker
        self.mentions = mentions
        self.claims = claims
    }
}
