public import StetExchange
import StetStorage
public import StetText

/// One article to be imported, checked, with the place it came from.
public struct ImportItem: Sendable {
    /// The file it came from; `-` for standard input.
    public let file: String
    /// The line in that file, where it holds one article a line.
    public let line: Int?
    /// What is known about it.
    public let details: ArticleDetails
    /// What the sender calls it.
    public let externalID: String?
    /// Its exact text.
    public let text: ExactText
    /// The SHA-256 of the text's bytes.
    public let sha256: String

    /// The item that `input` makes.
    ///
    /// - Throws: `TextError` where the bytes are not a text.
    public init(_ input: ArticleInput, file: String, line: Int? = nil) throws(TextError) {
        self.file = file
        self.line = line
        details = input.details
        externalID = input.externalID
        text = try ExactText(input.text)
        sha256 = ContentHash.hex(input.text)
    }
}
