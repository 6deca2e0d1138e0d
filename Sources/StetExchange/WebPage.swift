/// An article in an HTML page: its words without the page around them, and what the page says about it.
///
/// Nothing is fetched and nothing is run. Any bytes are a page; the work is linear in them.
public struct WebPage: Hashable, Sendable {
    /// The largest page taken, in bytes.
    public static let byteLimit = 64 << 20

    /// The text of the article, one paragraph for each block; empty where the page shows none.
    public let text: [UInt8]
    /// Title, outlet, author and date, as far as the page names them.
    public let details: ArticleDetails

    /// The article in `page`.
    public init(_ page: [UInt8]) {
        var scanner = PageScanner(PageEncoding.utf8(page))
        var text = PageText()
        var details = PageDetails()
        while let token = scanner.next() {
            switch token {
            case .text(let range): text.take(range, of: scanner.bytes)
            case .end(let name): text.close(name)
            case .start(let tag):
                details.take(tag, of: scanner)
                text.open(tag.name, isHidden: WebPage.isHidden(tag, scanner))
            case .raw(let tag, let range):
                details.take(raw: range, in: tag, of: scanner)
                if tag.name == "xmp" { text.take(range, of: scanner.bytes) }
            }
        }
        self.text = text.finished()
        self.details = details.found()
    }

    /// Whether the page does not show the element.
    private static func isHidden(_ tag: PageScanner.Tag, _ scanner: PageScanner) -> Bool {
        guard !tag.attributes.isEmpty else { return false }
        if scanner.attribute("hidden", of: tag) != nil { return true }
        guard let style = scanner.attribute("style", of: tag), style.utf8.count < 1_000 else { return false }
        return style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
    }
}
