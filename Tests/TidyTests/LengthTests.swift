import StetTestSupport
import Testing

struct LengthTests {
    @Test(arguments: ["Sources", "Tests"])
    func `no file has more than 400 lines`(folder: String) throws {
        let long = try SourceFile.all(below: folder).filter { $0.lines.count > 401 }
        let list = long.map { "\($0.path): \($0.lines.count - 1) lines" }
        #expect(list.joined(separator: "\n") == "")
    }

    @Test(arguments: ["Sources", "Tests"])
    func `no function has more than 50 lines`(folder: String) throws {
        let long = try SourceFile.all(below: folder).flatMap { file in
            Declarations(file.tokens).bodies.filter { $0.count > 50 }
                .map { "\(file.path):\($0.line): \($0.name) has \($0.count) lines" }
        }
        #expect(long.joined(separator: "\n") == "")
    }

    @Test(arguments: ["Sources", "Tests"])
    func `no line has more than 110 characters`(folder: String) throws {
        let long = try SourceFile.all(below: folder).flatMap { file in
            // The name of a test is a sentence and cannot be broken.
            file.lines.enumerated().filter { $0.element.count > 110 && !$0.element.contains("func `") }
                .map { "\(file.path):\($0.offset + 1): \($0.element.count) characters" }
        }
        #expect(long.joined(separator: "\n") == "")
    }
}
