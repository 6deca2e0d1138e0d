import StetTestSupport

/// One document of the repository.
struct MarkdownFile {
    /// Its path below the root of the repository.
    let path: String
    /// Its lines.
    let lines: [String]
    /// Its lines without those in fenced blocks of code.
    let prose: [String]

    /// The document at `path`.
    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var isCode = false
        prose = lines.filter { line in
            let isFence = line.trimmingPrefix(while: \.isWhitespace).hasPrefix("```")
            if isFence { isCode.toggle() }
            return !isCode && !isFence
        }
    }

    /// Every document: `README.md` and what lies below `docs`.
    static func all() throws -> [MarkdownFile] {
        let paths = try Repository.files(below: "docs", ending: ".md")
        return try (["README.md"] + paths).filter(Repository.holds).map {
            MarkdownFile(path: $0, text: try Repository.text($0))
        }
    }

    /// Where the links of the document lead, as they are written, those to other places on the web left
    /// out; code within a line is no link.
    var links: [String] {
        prose.flatMap { line -> [String] in
            let words = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .map { $0.offset.isMultiple(of: 2) ? String($0.element) : "" }.joined(separator: "`")
            return words.split(separator: "](", omittingEmptySubsequences: false).dropFirst().map { rest in
                String(rest.prefix { $0 != ")" && $0 != " " })
            }
        }.filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
    }

    /// The anchors of its headings, as GitHub makes them.
    var anchors: Set<String> {
        Set(
            prose.filter { $0.hasPrefix("#") }.map { line in
                let heading = line.drop { $0 == "#" }.dropFirst().lowercased()
                return String(
                    heading.map { $0 == " " ? "-" : $0 }.filter {
                        $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_"
                    })
            })
    }
}
