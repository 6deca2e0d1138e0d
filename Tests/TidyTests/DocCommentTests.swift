import StetTestSupport
import Testing

struct DocCommentTests {
    /// What protocols of the language and of the libraries ask for, and says what it is by its name.
    private static let witnesses: Set<String> = [
        "configuration", "description", "debugDescription", "errorDescription", "recoverySuggestion",
        "hash", "main", "run", "validate", "encode", "=", "<", "appendLiteral",
    ]

    /// What the parser of the command line fills in; its help says what it is.
    private static let parsed = ["@Option", "@Argument", "@Flag"]

    @Test func `every declaration that others can see says what it is`() throws {
        let files = try SourceFile.all(below: "Sources")
        let requirements = files.flatMap { Declarations($0.tokens).declarations }
            .filter(\.isRequirement).map(\.name)
        let bare = files.flatMap { file in
            Self.bare(in: file, witnesses: Self.witnesses.union(requirements))
                .map { "\(file.path):\($0.line): \($0.keyword) \($0.name)" }
        }
        #expect(bare.joined(separator: "\n") == "")
    }

    @Test func `a declaration without words is found, a private one or a conformance is not`() {
        let file = SourceFile(
            path: "Sources/A/B.swift",
            text: """
                /// A type.
                public struct B {
                    let a: Int
                    private let b: Int
                    /// Words.
                    @Wrapper("x")
                    var c: Int
                    @Option(help: "x")
                    var h: Int
                    func d() { let e = 1 }
                }
                extension B: Error {
                    public var f: Int { 1 }
                }
                private struct C { let g: Int }
                """)
        #expect(Self.bare(in: file, witnesses: []).map(\.name) == ["a", "d"])
    }

    /// The declarations of a file that say nothing and should. Inside a module, constants that stand
    /// directly below a documented one share its words.
    private static func bare(
        in file: SourceFile, witnesses: Set<String>
    ) -> [Declarations.Declaration] {
        var documented: Set<Int> = []
        return Declarations(file.tokens).declarations.filter { declaration in
            let answers = declaration.isInConformingType && witnesses.contains(declaration.name)
            let line = file.lines[declaration.line - 1].trimmingPrefix(while: \.isWhitespace)
            let hasHelp = !declaration.isPublic && parsed.contains { line.hasPrefix($0) }
            if declaration.isExempt || answers || hasHelp || declaration.keyword == "extension" {
                return false
            }
            let above = declaration.line >= 2 ? file.lines[declaration.line - 2] : ""
            let sharesWords =
                ["let", "var"].contains(declaration.keyword) && !declaration.isPublic
                && documented.contains(declaration.line - 1)
            guard sharesWords || above.trimmingPrefix(while: \.isWhitespace).hasPrefix("///") else {
                return true
            }
            if ["let", "var"].contains(declaration.keyword) { documented.insert(declaration.line) }
            return false
        }
    }
}
