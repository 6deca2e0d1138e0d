public import StetModel

/// One line of JSON that holds a claim, or a text that is looked for among claims.
public struct MatchLine: Hashable, Sendable {
    /// The id as it came, a string or a whole number; nil where there is none.
    public var id: JSON?
    /// What it says.
    public var text: String
    /// What it is headed with, empty where nothing is said.
    public var title = ""
    /// Why it was rated as it was, empty where nothing is said.
    public var rationale = ""
    /// Who said it, empty where nothing is said.
    public var speaker = ""
    /// The sentences around it, empty where nothing is said.
    public var context = ""
    /// The day it was said, a date or an instant; nil where nothing is said.
    public var date: String?

    /// What line `number` of a file holds, such as `{"id":7,"text":"…","date":"2026-11-20"}`; other members
    /// are passed over.
    ///
    /// - Throws: `ExchangeError` with line, column and what is wrong.
    public init(line bytes: ArraySlice<UInt8>, number: Int) throws(ExchangeError) {
        let line = try ArticleLine(bytes, number: number)
        text = String(decoding: try line.text(), as: UTF8.self)
        id = try line.id()
        title = try line.words("title")
        rationale = try line.words("rationale")
        speaker = try line.words("speaker")
        context = try line.words("context")
        date = try line.read("date") { (value) throws(ExchangeError.Fault) in
            guard let word = value.string else { throw .wrongKind(name: "date", expected: "a string") }
            guard PublishedTime(word) != nil else { throw .notATime(name: "date", value: word) }
            return word
        }
    }
}

extension ArticleLine {
    /// A text or a list of texts under a name, which may be missing.
    fileprivate func words(_ name: String) throws(ExchangeError) -> String {
        try read(name) { (value) throws(ExchangeError.Fault) in
            if let text = value.string { return text }
            let parts = value.array?.compactMap(\.string)
            guard let parts, parts.count == value.array?.count else {
                throw .wrongKind(name: name, expected: "a string or a list of strings")
            }
            return parts.joined(separator: "\n")
        } ?? ""
    }
}
