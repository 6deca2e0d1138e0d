public import StetModel

/// One document that is to be analysed: a text and the id that the answer carries too.
public struct AnalysisRequest: Hashable, Sendable {
    /// The id as it came, a string or a whole number; nil where there is none.
    public let id: JSON?
    /// The bytes of the text, valid UTF-8.
    public let text: [UInt8]

    /// A text and its id.
    public init(id: JSON?, text: [UInt8]) {
        self.id = id
        self.text = text
    }

    /// The document that line `number` of a file of JSON lines holds, such as
    /// `{"id":"…","text":"…"}`; other members are passed over.
    ///
    /// - Throws: `ExchangeError` with line, column and what is wrong.
    public init(line bytes: ArraySlice<UInt8>, number: Int) throws(ExchangeError) {
        let line = try ArticleLine(bytes, number: number)
        text = try line.text()
        id = try line.id()
    }
}
