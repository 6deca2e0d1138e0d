/// One piece of evidence for or against a claim.
public struct ReportEvidence: Hashable, Sendable {
    /// Its id, such as `e3`.
    public var id: String
    /// What it is: `url`, `file`, `citation` …
    public var kind: String
    /// What it is in words, or its file name.
    public var citation: String?
    /// Its address.
    public var url: String?
    /// `supports`, `refutes` or `context`.
    public var stance: String
    /// Whether it is the thing itself and not a report of it.
    public var isPrimary: Bool
    /// The words of it that count.
    public var quote: String?
    /// Where in it they stand: a page, a minute, a table.
    public var locator: String?
    /// The grade of source and information, such as `B2`.
    public var grade: String?
    /// The handle of the person who added it, without the @.
    public var addedBy: String

    /// The evidence with this id.
    public init(
        id: String, kind: String, citation: String? = nil, url: String? = nil, stance: String,
        isPrimary: Bool = false, quote: String? = nil, locator: String? = nil, grade: String? = nil,
        addedBy: String
    ) {
        self.id = id
        self.kind = kind
        self.citation = citation
        self.url = url
        self.stance = stance
        self.isPrimary = isPrimary
        self.quote = quote
        self.locator = locator
        self.grade = grade
        self.addedBy = addedBy
    }
}
