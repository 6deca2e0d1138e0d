import StetModel

/// What a page says about its article: in JSON-LD (schema.org), in Open Graph and other `meta` elements,
/// in its title. What is said for machines goes before what is said for people.
struct PageDetails {
    private var linked: [ArticleDetails] = []
    private var meta: [String: String] = [:]
    private var title: String?
    private var language: String?
    private var address: String?

    private static let scriptLimit = 1 << 20
    private static let scriptCount = 16
    private static let articleTypes: Set<String> = [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle",
        "OpinionNewsArticle", "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting", "Report",
    ]
    private static let metaNames: Set<String> = [
        "og:title", "og:site_name", "og:url", "og:locale", "article:published_time", "article:author",
        "author",
        "byl", "byline", "date", "dc.date", "dc.creator", "dc.publisher", "pubdate", "parsely-pub-date",
        "parsely-author", "publisher", "application-name", "datepublished",
    ]

    /// Takes what a start tag says.
    mutating func take(_ tag: PageScanner.Tag, of page: PageScanner) {
        switch tag.name {
        case "html": if language == nil { language = page.attribute("lang", of: tag) }
        case "link":
            guard address == nil, page.attribute("rel", of: tag)?.lowercased() == "canonical" else { return }
            address = page.attribute("href", of: tag)
        case "meta":
            let names = ["property", "name", "itemprop"].compactMap {
                page.attribute($0, of: tag)?.lowercased()
            }
            guard let name = names.first(where: PageDetails.metaNames.contains), meta[name] == nil,
                let value = page.attribute("content", of: tag)
            else { return }
            meta[name] = value
        default: break
        }
    }

    /// Takes what stands in a title or in a script that holds data.
    mutating func take(raw range: Range<Int>, in tag: PageScanner.Tag, of page: PageScanner) {
        if tag.name == "title", title == nil {
            var words: [UInt8] = []
            PageCharacters.append(range, of: page.bytes, to: &words)
            title = String(decoding: words, as: UTF8.self)
        } else if tag.name == "script", linked.count < PageDetails.scriptCount,
            range.count <= PageDetails.scriptLimit,
            page.attribute("type", of: tag)?.lowercased() == "application/ld+json"
        {
            // Scripts that are no JSON are common; the page has other places to say it.
            guard let value = PageDetails.value(page.bytes[range]) else { return }
            linked += PageDetails.articles(in: value).prefix(PageDetails.scriptCount)
        }
    }

    /// All that was found, the best place first.
    func found() -> ArticleDetails {
        let linked = linked.first ?? ArticleDetails()
        func first(_ names: String...) -> String? { names.lazy.compactMap { meta[$0] }.first }
        var details = ArticleDetails()
        details.title = PageDetails.line(linked.title ?? first("og:title") ?? title)
        details.outlet = PageDetails.line(
            linked.outlet ?? first("og:site_name", "dc.publisher", "publisher", "application-name"))
        details.byline = PageDetails.line(
            linked.byline
                ?? first("author", "byl", "byline", "parsely-author", "dc.creator", "article:author"))
        details.url =
            PageDetails.address(linked.url) ?? PageDetails.address(address)
            ?? PageDetails.address(first("og:url"))
        details.published =
            [
                linked.published,
                first(
                    "article:published_time", "datepublished", "parsely-pub-date", "pubdate", "date",
                    "dc.date"),
            ].lazy.compactMap(PageDetails.time).first
        details.language = [linked.language, language].lazy.compactMap(PageDetails.tag).first
        return details
    }

    private static func value(_ bytes: ArraySlice<UInt8>) -> JSON? {
        do throws(JSONError) { return try JSON.parse(bytes) } catch { return nil }
    }

    /// The articles that a value of JSON-LD describes, at the top, in a list or in a graph.
    private static func articles(in value: JSON) -> [ArticleDetails] {
        if let list = value.array { return list.prefix(64).flatMap { articles(in: $0, mayNest: false) } }
        return articles(in: value, mayNest: true)
    }

    private static func articles(in value: JSON, mayNest: Bool) -> [ArticleDetails] {
        if mayNest, let graph = value["@graph"]?.array {
            return graph.prefix(64).flatMap { articles(in: $0, mayNest: false) }
        }
        let types = value["@type"]?.array ?? [value["@type"]].compactMap(\.self)
        guard types.contains(where: { $0.string.map(articleTypes.contains) == true }) else { return [] }
        return [
            ArticleDetails(
                outlet: name(value["publisher"]), title: value["headline"]?.string ?? value["name"]?.string,
                url: value["url"]?.string ?? value["mainEntityOfPage"]?.string
                    ?? value["mainEntityOfPage"]?["@id"]?.string,
                byline: name(value["author"]), published: value["datePublished"]?.string,
                language: value["inLanguage"]?.string)
        ]
    }

    /// The name of somebody, or of several.
    private static func name(_ value: JSON?) -> String? {
        if let list = value?.array {
            let names = list.prefix(16).compactMap { $0.string ?? $0["name"]?.string }
            return names.isEmpty ? nil : names.joined(separator: ", ")
        }
        return value?.string ?? value?["name"]?.string
    }

    /// A value on one line; nil where it is empty or too long to be one.
    private static func line(_ value: String?) -> String? {
        guard let value else { return nil }
        let words = value.split { $0.isWhitespace || $0 == "\0" }.joined(separator: " ")
        return words.isEmpty || words.utf8.count > ArticleDetails.byteLimit ? nil : words
    }

    private static func address(_ value: String?) -> String? {
        guard let value = line(value) else { return nil }
        let start = value.prefix(8).lowercased()
        return start.hasPrefix("https://") || start.hasPrefix("http://") ? value : nil
    }

    /// The time, or the day where the time of day is written in a way of its own.
    private static func time(_ value: String?) -> String? {
        guard let value = line(value) else { return nil }
        return (PublishedTime(value) ?? PublishedTime(String(value.prefix(10))))?.description
    }

    private static func tag(_ value: String?) -> String? {
        guard let value = line(value), value.utf8.count <= 35 else { return nil }
        let isTag = value.utf8.allSatisfy { byte in
            byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        }
        return isTag ? value : nil
    }
}
