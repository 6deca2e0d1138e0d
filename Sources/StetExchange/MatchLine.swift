public import StetModel

/// One line of JSON that holds a claim, or a text that is looked for among claims.
///
/// Collections name their members differently; those named in `Names` are read, others are passed over.
public struct MatchLine: Hashable, Sendable {
    /// The id as it came, a string or a whole number; nil where there is none.
    public var id: JSON?
    /// What it says.
    public var text: String
    /// What it is headed with, empty where nothing is said.
    public var title = ""
    /// What was written about it: verdict and reasons, empty where nothing is said.
    public var rationale = ""
    /// Who said it, empty where nothing is said.
    public var speaker = ""
    /// The sentences before it, empty where nothing is said.
    public var before = ""
    /// The sentences after it, empty where nothing is said.
    public var after = ""
    /// The sentences around it of which is not said on which side they stand, empty where nothing is said.
    public var context = ""
    /// The day it was said, a date or an instant; nil where nothing is said.
    public var date: String?

    /// The names that a member may have, the first one that is there is taken.
    private enum Names {
        static let text = ["claim", "statement", "sentence", "post", "text"]
        static let title = ["title", "headline"]
        static let speaker = ["speaker", "claimant"]
        static let date = ["date", "published", "created"]
        /// All of them are taken.
        static let rationale = ["subtitle", "verdict", "rating", "rationale", "explanation", "summary"]
    }

    /// What line `number` of a file holds, such as `{"id":7,"text":"…","date":"2026-11-20"}`.
    ///
    /// A longer "text" beside a "claim" counts as what was written about the claim.
    ///
    /// - Throws: `ExchangeError` with line, column and what is wrong.
    public init(line bytes: ArraySlice<UInt8>, number: Int) throws(ExchangeError) {
        let line = try ArticleLine(bytes, number: number)
        let name = line.first(of: Names.text) ?? "text"
        text = String(decoding: try line.text(name), as: UTF8.self)
        id = try line.id()
        title = try line.words(first: Names.title)
        speaker = try line.words(first: Names.speaker)
        var rationale: [String] = []
        for name in Names.rationale { rationale.append(try line.words(name)) }
        if name != "text" { rationale.append(try line.words("text")) }
        self.rationale = rationale.filter { !$0.isEmpty }.joined(separator: "\n")
        (before, after) = (try line.words("before"), try line.words("after"))
        split(context: try line.words("context"))
        guard let dated = line.first(of: Names.date) else { return }
        date = try line.read(dated) { (value) throws(ExchangeError.Fault) in
            guard let word = value.string else { throw .wrongKind(name: dated, expected: "a string") }
            guard PublishedTime(word) != nil else { throw .notATime(name: dated, value: word) }
            return word
        }
    }

    /// A context that holds the text itself tells what stands before it and what after it; in a very long
    /// one it is not looked for.
    private mutating func split(context: String) {
        let (whole, own) = (Array(context.utf8), Array(text.utf8))
        guard whole.count <= 50_000, own.count <= 1_000, let place = whole.firstRange(of: own) else {
            self.context = context
            return
        }
        before = String(decoding: whole[..<place.lowerBound], as: UTF8.self) + before
        after += String(decoding: whole[place.upperBound...], as: UTF8.self)
    }
}

extension ArticleLine {
    /// The first of these names that a member has.
    fileprivate func first(of names: [String]) -> String? { names.first { value($0) != nil } }

    fileprivate func words(first names: [String]) throws(ExchangeError) -> String {
        try first(of: names).map { (name) throws(ExchangeError) in try words(name) } ?? ""
    }

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
