public import StetModel

/// What a report is asked about.
public enum ReportSubject: Hashable, Sendable {
    case story(ID<Story>)
    case article(ID<Article>)
    case claim(ID<Claim>)
    case source(ID<Source>)
    case outlet(String)
}
