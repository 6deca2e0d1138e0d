/// What an attribution report is about.
public struct ReportScope: Hashable, Sendable {
    /// Which kind of thing a report was asked about.
    public enum Kind: String, CaseIterable, Sendable {
        case story, article, claim, source, outlet
    }

    /// Whether it is a story, an article, a claim, a source or an outlet.
    public var kind: Kind
    /// Its id, such as `s1`; an outlet goes by its name.
    public var id: String
    /// Its title, its text or its name.
    public var title: String

    /// The thing of this kind with this id.
    public init(kind: Kind, id: String, title: String) {
        self.kind = kind
        self.id = id
        self.title = title
    }
}
