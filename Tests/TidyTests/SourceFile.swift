import StetTestSupport

/// One Swift file of the repository, ready to be looked through.
struct SourceFile {
    /// Its path below the root of the repository.
    let path: String
    /// Its lines as they are.
    let lines: [String]
    /// Its tokens, comments and strings left out.
    let tokens: [Token]
    /// The strings in it.
    let literals: [SwiftScanner.Literal]

    /// One word or one mark of the code.
    struct Token: Equatable {
        /// The line it stands on, from 1 on.
        let line: Int
        /// The word or the mark.
        let text: String
        /// Whether a blank or a line end comes before it.
        let followsBlank: Bool
    }

    /// The file with this path and this text.
    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let scanner = SwiftScanner(text)
        literals = scanner.literals
        tokens = SourceFile.tokens(of: scanner.code)
    }

    /// Every Swift file below `folder`.
    static func all(below folder: String) throws -> [SourceFile] {
        try Repository.files(below: folder, ending: ".swift").map {
            SourceFile(path: $0, text: try Repository.text($0))
        }
    }

    /// The name of the target the file belongs to.
    var module: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// The name of the file without its ending.
    var name: String {
        let last = path.split(separator: "/").last ?? ""
        return String(last.dropLast(".swift".count))
    }

    /// The modules the file imports.
    var imports: [String] {
        tokens.indices.dropLast().filter { tokens[$0].text == "import" }.map { tokens[$0 + 1].text }
    }

    private static func tokens(of code: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var (line, followsBlank, at) = (1, true, 0)
        while at < code.count {
            let byte = code[at]
            if byte <= 0x20 {
                if byte == 0x0A { line += 1 }
                followsBlank = true
                at += 1
                continue
            }
            var end = at + 1
            if isWord(byte) { while end < code.count, isWord(code[end]) { end += 1 } }
            let text = String(decoding: code[at..<end], as: UTF8.self)
            tokens.append(Token(line: line, text: text, followsBlank: followsBlank))
            followsBlank = false
            at = end
        }
        return tokens
    }

    /// Whether a byte is part of a name, a keyword or a number; raw identifiers keep their backticks.
    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
            || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
