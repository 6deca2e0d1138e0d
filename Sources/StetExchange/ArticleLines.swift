/// Reads articles from JSON lines that come in pieces of any size; memory does not grow with the input.
public struct ArticleLines {
    private var splitter: LineSplitter

    /// A reader at the start of a file; a line of more than `lineLimit` bytes is refused.
    public init(lineLimit: Int = LineSplitter.lineLimit) {
        splitter = LineSplitter(limit: lineLimit)
    }

    /// Takes the next piece of the file and hands every article that is whole by now, or what is wrong
    /// with its line, to `each`. Blank lines are passed over.
    public mutating func take(
        _ piece: [UInt8], each: (Result<ArticleInput, ExchangeError>) throws -> Void
    ) rethrows {
        try splitter.take(piece) { try each(ArticleLines.article($0)) }
    }

    /// Hands over the last line, where it has no line end.
    public mutating func finish(
        each: (Result<ArticleInput, ExchangeError>) throws -> Void
    ) rethrows {
        try splitter.finish { try each(ArticleLines.article($0)) }
    }

    private static func article(_ line: LineSplitter.Line) -> Result<ArticleInput, ExchangeError> {
        Result { () throws(ExchangeError) in
            if line.isTooLong {
                let fault = ExchangeError.Fault.tooLong(name: "line", limit: line.bytes.count)
                throw ExchangeError(line: line.number, column: 1, fault: fault)
            }
            return try ArticleInput(line: line.bytes, number: line.number)
        }
    }
}
