/// Tells the code of a Swift file from its comments and its strings.
struct SwiftScanner {
    /// One string literal, without its quotation marks and without what is interpolated.
    struct Literal: Equatable {
        /// The line it begins on, from 1 on.
        let line: Int
        /// The words in it.
        let text: String
    }

    /// The code, with blanks for every comment and for the inside of every string.
    private(set) var code: [UInt8]
    /// The string literals in order.
    private(set) var literals: [Literal] = []

    private let source: [UInt8]
    private var at = 0
    private var line = 1

    /// Scans a whole file.
    init(_ source: String) {
        self.source = Array(source.utf8)
        code = self.source
        scanCode(untilParenthesis: false)
    }

    private mutating func scanCode(untilParenthesis: Bool) {
        let marks = Set("/\"#`()".utf8)
        var depth = 0
        while at < source.count {
            if !marks.contains(source[at]) {
                advance()
            } else if starts("//") {
                while at < source.count, source[at] != 0x0A { blankOne() }
            } else if starts("/*") {
                scanBlockComment()
            } else if let hashes = openingQuote() {
                scanString(hashes: hashes)
            } else if starts("`") {
                advance()
                while at < source.count, !starts("`") { advance() }
                advance()
            } else {
                if starts("(") { depth += 1 }
                if starts(")") {
                    if untilParenthesis, depth == 0 { return }
                    depth -= 1
                }
                advance()
            }
        }
    }

    private mutating func scanBlockComment() {
        var depth = 0
        repeat {
            if starts("/*") { depth += 1 } else if starts("*/") { depth -= 1 }
            let isMark = starts("/*") || starts("*/")
            blankOne()
            if isMark { blankOne() }
        } while depth > 0 && at < source.count
    }

    private mutating func scanString(hashes: Int) {
        let (begin, marks) = (line, String(repeating: "#", count: hashes))
        at += hashes
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        at += quote.utf8.count
        var text: [UInt8] = []
        while at < source.count, !starts(quote + marks) {
            if starts("\\" + marks + "(") {
                for _ in 0..<(hashes + 2) { blankOne() }
                scanCode(untilParenthesis: true)
                blankOne()
            } else {
                if starts("\\" + marks) {
                    text.append(source[at])
                    for _ in 0...hashes { blankOne() }
                }
                if at < source.count { text.append(source[at]) }
                blankOne()
            }
        }
        at = min(source.count, at + quote.utf8.count + hashes)
        literals.append(Literal(line: begin, text: String(decoding: text, as: UTF8.self)))
    }

    /// How many `#` stand before the quotation mark that begins here; nil where no string does.
    private func openingQuote() -> Int? {
        var end = at
        while end < source.count, source[end] == UInt8(ascii: "#") { end += 1 }
        return end < source.count && source[end] == UInt8(ascii: "\"") ? end - at : nil
    }

    private func starts(_ text: String) -> Bool { source[at...].starts(with: text.utf8) }

    private mutating func blankOne() {
        guard at < source.count else { return }
        if source[at] != 0x0A { code[at] = 0x20 }
        advance()
    }

    private mutating func advance() {
        if at < source.count, source[at] == 0x0A { line += 1 }
        at += 1
    }
}
