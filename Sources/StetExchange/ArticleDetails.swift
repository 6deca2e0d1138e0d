import StetModel

/// What is known of an article besides its text.
public struct ArticleDetails: Hashable, Sendable {
    /// The names of the details in JSON lines and in tables, in the order they are written.
    public static let names = ["outlet", "title", "url", "byline", "published", "retrieved", "language"]
    /// The largest detail taken, in bytes.
    public static let byteLimit = 16_384

    /// Who published it.
    public var outlet: String?
    /// The headline.
    public var title: String?
    /// Where it was published.
    public var url: String?
    /// The author line.
    public var byline: String?
    /// When it was published, as `PublishedTime` writes it.
    public var published: String?
    /// When it was fetched, as `PublishedTime` writes it.
    public var retrieved: String?
    /// The language, as a BCP 47 tag.
    public var language: String?

    /// These details.
    public init(
        outlet: String? = nil, title: String? = nil, url: String? = nil, byline: String? = nil,
        published: String? = nil, retrieved: String? = nil, language: String? = nil
    ) {
        self.outlet = outlet
        self.title = title
        self.url = url
        self.byline = byline
        self.published = published
        self.retrieved = retrieved
        self.language = language
    }

    /// Sets the detail called `name`; an empty value counts as none.
    ///
    /// - Throws: `.tooLong`, `.holdsNUL` or `.notATime`.
    mutating func set(_ name: String, to value: String) throws(ExchangeError.Fault) {
        let value = try ArticleDetails.checked(value, name: name)
        switch name {
        case "outlet": outlet = value
        case "title": title = value
        case "url": url = value
        case "byline": byline = value
        case "published": published = try ArticleDetails.time(value, name: name)
        case "retrieved": retrieved = try ArticleDetails.time(value, name: name)
        case "language": language = value
        default: preconditionFailure("\(name) is one of the names.")
        }
    }

    /// `value` where it may be stored under `name`, nil where it is empty.
    static func checked(_ value: String, name: String) throws(ExchangeError.Fault) -> String? {
        guard value.utf8.count <= byteLimit else { throw .tooLong(name: name, limit: byteLimit) }
        guard !value.utf8.contains(0) else { throw .holdsNUL(name: name) }
        return value.isEmpty ? nil : value
    }

    private static func time(_ value: String?, name: String) throws(ExchangeError.Fault) -> String? {
        guard let value else { return nil }
        guard let time = PublishedTime(value) else { throw .notATime(name: name, value: value) }
        return time.description
    }
}
