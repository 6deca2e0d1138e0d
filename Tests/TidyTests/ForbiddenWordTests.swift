import StetTestSupport
import Testing

struct ForbiddenWordTests {
    @Test func `nothing in Sources forces, swallows or gives up`() throws {
        let found = try SourceFile.all(below: "Sources").flatMap { file in
            file.tokens.indices.compactMap { index in
                Self.fault(at: index, of: file.tokens).map {
                    "\(file.path):\(file.tokens[index].line): \($0)"
                }
            }
        }
        #expect(found.joined(separator: "\n") == "")
    }

    @Test func `only a driver promises what the compiler cannot check`() throws {
        let words: Set = ["unchecked", "unsafe", "Mutex", "NSLock", "preconcurrency"]
        let drivers: Set = ["StetSQLite", "StetPostgreSQL"]
        let found = try SourceFile.all(below: "Sources").filter { !drivers.contains($0.module) }
            .flatMap { file in
                file.tokens.filter { words.contains($0.text) }.map { "\(file.path):\($0.line): \($0.text)" }
            }
        #expect(found.joined(separator: "\n") == "")
    }

    @Test func `no comment is a banner or a promise to come back`() throws {
        let marks = ["// MARK", "TODO", "FIXME", "// ---", "// ==="]
        let found = try SourceFile.all(below: "Sources").flatMap { file in
            file.lines.enumerated().filter { line in
                line.element.contains("//") && marks.contains { line.element.contains($0) }
            }.map { "\(file.path):\($0.offset + 1): \($0.element)" }
        }
        #expect(found.joined(separator: "\n") == "")
    }

    @Test func `no file is named after a heap of things`() throws {
        let names = [
            "Util", "Utils", "Helper", "Helpers", "Common", "Core", "Manager", "Service", "Extensions",
        ]
        let found = try SourceFile.all(below: "Sources").filter { file in
            names.contains { file.name == $0 || ($0 != "Core" && file.name.hasSuffix($0)) }
        }.map(\.path)
        #expect(found.joined(separator: "\n") == "")
    }

    @Test(arguments: [
        ("let a = b!", "force-unwraps"), ("x = try? y()", "try?"), ("try! z()", "try!"),
        ("fatalError()", "fatalError"), ("print(1)", "print"), ("a[0]!.b", "force-unwraps"),
    ])
    func `what is forbidden is found`(code: String, fault: String) {
        let tokens = SourceFile(path: "a.swift", text: code).tokens
        #expect(tokens.indices.compactMap { Self.fault(at: $0, of: tokens) } == [fault])
    }

    @Test(arguments: [
        "a != b", "if !a { }", "try b()", "list.print(on: x)", "func print(on x: Int) {}", "\"a!\"", "(!a)",
        "// try! this", "#if !DEBUG", "[!a, !b]",
    ])
    func `what only looks like it is let through`(code: String) {
        let tokens = SourceFile(path: "a.swift", text: code).tokens
        #expect(tokens.indices.compactMap { Self.fault(at: $0, of: tokens) } == [])
    }

    /// What is wrong with the token at `index`, in a word.
    private static func fault(at index: Int, of tokens: [SourceFile.Token]) -> String? {
        let token = tokens[index]
        let previous = index > 0 ? tokens[index - 1].text : ""
        let isCalled = index + 1 < tokens.count && tokens[index + 1].text == "("
        switch token.text {
        case "!", "?":
            guard !token.followsBlank, let last = previous.utf8.last else { return nil }
            if previous == "try" { return "try\(token.text)" }
            let isOperator = index + 1 < tokens.count && tokens[index + 1].text == "="
            let marks = Array(")]}\"`".utf8)
            let endsValue = marks.contains(last) || previous.utf8.count > 1 || isLetter(last)
            return token.text == "!" && endsValue && !isOperator ? "force-unwraps" : nil
        case "fatalError": return "fatalError"
        case "print", "debugPrint":
            return isCalled && previous != "." && previous != "func" ? "print" : nil
        default: return nil
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }
}
