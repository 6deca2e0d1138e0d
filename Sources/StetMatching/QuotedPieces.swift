import StetText

/// Finds the words in quotation marks within what is told ("called it a “pipe dream”").
enum QuotedPieces {
    private static let marks: [(open: [UInt8], close: [UInt8])] = [
        (Array("“".utf8), Array("”".utf8)), (Array("\"".utf8), Array("\"".utf8)),
        (Array("«".utf8), Array("»".utf8)),
    ]

    /// The spans between quotation marks inside the given ones, the marks excluded; a mark that is
    /// not closed within its span opens nothing.
    static func within(_ spans: [TextSpan], of text: ExactText) -> [TextSpan] {
        spans.flatMap { span -> [TextSpan] in
            let range = text.byteOffset(of: span.start)..<text.byteOffset(of: span.end)
            return pieces(text.bytes, range).map {
                TextSpan(start: text.offset(ofByte: $0.lowerBound), end: text.offset(ofByte: $0.upperBound))
            }
        }
    }

    private static func pieces(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var at = range.lowerBound
        var open: (start: Int, close: [UInt8])?
        while at < range.upperBound {
            let rest = bytes[at..<range.upperBound]
            if let begun = open, rest.starts(with: begun.close) {
                if begun.start < at { pieces.append(begun.start..<at) }
                open = nil
                at += begun.close.count
            } else if open == nil, let mark = marks.first(where: { rest.starts(with: $0.open) }) {
                at += mark.open.count
                open = (at, mark.close)
            } else {
                at += 1
            }
        }
        return pieces
    }
}
