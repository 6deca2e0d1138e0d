import StetExchange
import Testing

struct ArticleManifestTests {
    @Test func `each file is found with what is known about it`() throws {
        let table = "title,file,published\r\n\"Quay shut, again\",one.txt,2026-11\r\n,caf\u{E9}.txt,\r\n"
        let manifest = try ArticleManifest(Array(table.utf8))
        #expect(manifest.entries.map(\.file) == ["one.txt", "caf\u{E9}.txt"])
        #expect(manifest.entries.map(\.line) == [2, 3])
        #expect(
            manifest["one.txt"]?.details
                == ArticleDetails(title: "Quay shut, again", published: "2026-11"))
        #expect(manifest["caf\u{E9}.txt"]?.details == ArticleDetails())
        #expect(manifest["cafe\u{301}.txt"] == nil && manifest["two.txt"] == nil)
    }

    @Test(
        arguments: [
            ("", 1, 1, .headerMissing), ("outlet,title\n", 1, 1, .columnMissing("file")),
            ("file,titel\n", 1, 6, .unknownColumn("titel", known: ArticleManifest.columns)),
            ("file;title\n", 1, 1, .unknownColumn("file;title", known: ArticleManifest.columns)),
            ("file,title,file\n", 1, 12, .duplicateColumn("file")),
            ("title,file\na\n", 2, 1, .fieldCount(found: 1, expected: 2)),
            ("file\na\nb,c\n", 3, 3, .fieldCount(found: 2, expected: 1)),
            ("title,file\na,\n", 2, 1, .fileMissing),
            ("title,file\n\"a\nb\",x\nc,x\n", 4, 3, .duplicateFile("x", firstLine: 2)),
            ("file,published\nx,yesterday\n", 2, 3, .notATime(name: "published", value: "yesterday")),
            ("file\n\"x\0\"\n", 2, 1, .holdsNUL(name: "file")),
        ] as [(String, Int, Int, ExchangeError.Fault)])
    func `a faulty manifest is refused at its line and column`(
        table: String, line: Int, column: Int, fault: ExchangeError.Fault
    ) {
        #expect(throws: ExchangeError(line: line, column: column, fault: fault)) {
            try ArticleManifest(Array(table.utf8))
        }
    }

    @Test func `an unknown column is refused with the list of known ones`() {
        let error = #expect(throws: ExchangeError.self) { try ArticleManifest(Array("file,autor\n".utf8)) }
        #expect(error?.reason == #"The column "autor" is not known."#)
        #expect(
            error?.recoverySuggestion
                == "The columns are file, outlet, title, url, byline, published, retrieved, language.")
    }

    @Test func `a manifest that is not UTF-8 is refused`() {
        #expect(throws: ExchangeError(line: 2, column: 1, fault: .fieldNotUTF8)) {
            try ArticleManifest(Array("file\n".utf8) + [0xE9])
        }
    }
}
