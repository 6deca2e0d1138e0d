import StetModel
import StetText

extension JSON {
    /// The string, or nothing where there is none.
    static func text(_ value: String?) -> JSON? { value.map { .string($0) } }

    /// An array of strings.
    static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }
}

extension ReportHead {
    /// The head of the log as the contract writes it.
    var json: JSON { ["seq": .integer(logSequence), "hash": .string(logHash)] }
}

extension QuotedSpan {
    /// The words and their place as the contract writes them.
    var json: JSON {
        [
            "article": .string(article), "start": .integer(span.start), "end": .integer(span.end),
            "text": .string(text),
        ]
    }
}
