import Testing

@testable import StetCLI

struct FoldedWordsTests {
    private let files = (0..<1_000).map { "file-\($0).txt" }

    @Test(arguments: [
        (["article", "import"], ["--outlet", "Tidewire"]),
        (["article", "import", "--outlet", "Tidewire"], ["--keep-good", "--", "-odd.txt"]),
        (["article", "import", "--keep-good"], ["-", "--format=json"]),
    ])
    func `many files come through the parser in order`(before: [String], after: [String]) throws {
        let words = FoldedWords(before + files + after, below: StetCommand.self)
        #expect(words.words.count < 20)
        let parsed = try #require(try words.command() as? ArticleImportCommand)
        #expect(parsed.files == files + after.filter { $0 == "-" || $0 == "-odd.txt" })
        #expect(parsed.outlet == (before + after).first { $0 == "Tidewire" })
    }

    @Test(arguments: [["article", "import", "a", "b"], ["claim", "take"] + (0..<100).map { "c\($0 + 1)" }])
    func `few files and other commands are left as they are`(words: [String]) {
        #expect(FoldedWords(words, below: StetCommand.self).words == words)
    }
}
