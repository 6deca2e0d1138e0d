import StetText

/// One article as it comes in: the exact bytes of its text and what is known about it.
public struct ArticleInput: Hashable, Sendable {
    /// The bytes of the text, valid UTF-8.
    public var text: [UInt8]
    /// What the sender calls it.
    public var externalID: String?
    /// Outlet, title, address, dates.
    public var details: ArticleDetails

    /// An article of these parts.
    public init(text: [UInt8], externalID: String? = nil, details: ArticleDetails = ArticleDetails()) {
        self.text = text
        self.externalID = externalID
        self.details = details
    }

    /// The bytes of `text` where they can be an article's.
    ///
    /// - Throws: `.text` with what is wrong.
    static func checked(text: String) throws(ExchangeError.Fault) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .text(.empty) }
        guard bytes.count <= ExactText.byteLimit else {
            throw .text(.tooLong(bytes: bytes.count, limit: ExactText.byteLimit))
        }
        if let offset = bytes.firstIndex(of: 0) { throw .text(.holdsNUL(offset: offset)) }
        return bytes
    }
}
