public import Foundation

/// Why bytes were not taken as a text, or a span not as a part of one.
public enum TextError: Error, Equatable {
    /// The text holds no byte at all.
    case empty
    /// The text is larger than `limit` bytes.
    case tooLong(bytes: Int, limit: Int)
    /// The bytes are not UTF-8 from byte `offset` on.
    case notUTF8(offset: Int)
    /// The text holds a NUL at byte `offset`.
    case holdsNUL(offset: Int)
    /// The span does not lie within a text of `length` code points.
    case spanOutside(TextSpan, length: Int)
    /// The text says something else at the span than the quotation that came with it.
    case quoteDiffers(TextSpan, expected: String, found: String)
    /// The quotation does not occur in the text.
    case quoteMissing(String)
    /// The quotation occurs more than once; `count` times.
    case quoteAmbiguous(String, count: Int)
}

extension TextError: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .empty: "The text is empty."
        case .tooLong(let bytes, let limit): "The text has \(bytes) bytes; the limit is \(limit)."
        case .notUTF8(let offset): "The text is not UTF-8: the byte at offset \(offset) cannot stand there."
        case .holdsNUL(let offset): "The text holds a NUL at byte offset \(offset)."
        case .spanOutside(let span, let length):
            "The span \(span.start)…\(span.end) lies outside the text, which has \(length) characters."
        case .quoteDiffers(let span, let expected, let found):
            "The text says “\(found)” at \(span.start)…\(span.end), not “\(expected)”."
        case .quoteMissing(let quote): "The text does not hold “\(quote)”."
        case .quoteAmbiguous(let quote, let count): "The text holds “\(quote)” \(count) times."
        }
    }

    public var recoverySuggestion: String? {
        switch self {
        case .empty: "Give a file that holds the article's text."
        case .tooLong: "Split the file, or keep only the article."
        case .notUTF8: "Convert the file to UTF-8 first, for example with iconv."
        case .holdsNUL: "The file is probably not a text file."
        case .spanOutside: "Offsets count Unicode code points from 0, end excluded."
        case .quoteDiffers, .quoteMissing: "Copy the words exactly as the article has them."
        case .quoteAmbiguous: "Quote more words, or give --start and --end."
        }
    }
}
