import StetExchange
import StetText
import Testing

struct ArticleTableTests {
    @Test func `each row is an article`() throws {
        let csv = "id,outlet,text\n7,Harbour Post,\"The quay,\nshut.\"\n,,Open.\n"
        var table = try ArticleTable(Array(csv.utf8))
        let first = ArticleInput(
            text: Array("The quay,\nshut.".utf8), externalID: "7",
            details: ArticleDetails(outlet: "Harbour Post"))
        #expect(try table.next() == first)
        #expect(try table.next() == ArticleInput(text: Array("Open.".utf8)))
        #expect(try table.next() == nil)
    }

    @Test func `behind a faulty row one can go on`() throws {
        var table = try ArticleTable(Array("text,title\n,a\nb\nc,d\n".utf8))
        #expect(throws: ExchangeError(line: 2, column: 1, fault: .text(.empty))) { try table.next() }
        #expect(throws: ExchangeError(line: 3, column: 1, fault: .fieldCount(found: 1, expected: 2))) {
            try table.next()
        }
        #expect(try table.next()?.details.title == "d")
    }

    @Test func `a table without texts is refused`() {
        #expect(throws: ExchangeError(line: 1, column: 1, fault: .columnMissing("text"))) {
            try ArticleTable(Array("id,title\n".utf8))
        }
    }
}
