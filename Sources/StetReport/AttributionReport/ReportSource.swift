public import StetModel

/// A source and what the articles made of it.
public struct ReportSource: Hashable, Sendable {
    /// One place where an article leans on a source.
    public struct Use: Hashable, Sendable {
        /// The words and where they stand.
        public var quote: QuotedSpan
        /// How the article names the source there.
        public var sourcing: Sourcing?
        /// The attribution, such as `t3`.
        public var attribution: String?
        /// The words that say why the source is not named.
        public var anonymityReason: QuotedSpan?

        /// A use at `quote`.
        public init(
            quote: QuotedSpan, sourcing: Sourcing? = nil, attribution: String? = nil,
            anonymityReason: QuotedSpan? = nil
        ) {
            self.quote = quote
            self.sourcing = sourcing
            self.attribution = attribution
            self.anonymityReason = anonymityReason
        }
    }

    /// Its id, such as `p1`.
    public var id: String
    /// Its name, or a stand-in where the name is protected.
    public var name: String
    /// `person`, `organisation`, `document`, `outlet`, `group` or `unnamed`.
    public var kind: String
    /// How it is named on the whole.
    public var sourcing: Sourcing?
    /// The ways its name is spelt.
    public var spellings: [String]
    /// The offices and descriptions it is given.
    public var roles: [String]
    /// Where the articles lean on it, in the order of articles and spans.
    public var uses: [Use]

    /// The source with this id.
    public init(
        id: String, name: String, kind: String, sourcing: Sourcing? = nil, spellings: [String] = [],
        roles: [String] = [], uses: [Use] = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.sourcing = sourcing
        self.spellings = spellings
        self.roles = roles
        self.uses = uses
    }

    /// The words by which articles say why the source is not named.
    public var anonymityReasons: [QuotedSpan] { uses.compactMap(\.anonymityReason) }
}
