import StetExchange
import StetModel
import Testing

struct TextPairTests {
    @Test func `a table may have its columns in any order and others beside them`() throws {
        let pairs = try TextPair.table(Array("label,b,a,speakerA\n1,two,one,Ana\n0,four,three,\n".utf8))
        #expect(pairs.map(\.first) == ["one", "three"])
        #expect(pairs.map(\.second) == ["two", "four"])
        #expect(pairs.map(\.firstSpeaker) == ["Ana", nil])
    }

    @Test func `lines of JSON keep their ids`() throws {
        let pairs = try TextPair.lines(Array("{\"id\":7,\"a\":\"x\",\"b\":\"y\",\"same\":true}\n".utf8))
        #expect(pairs.map(\.id) == [.integer(7)])
        #expect(pairs.map(\.second) == ["y"])
    }

    @Test(arguments: [
        ("", ExchangeError(line: 1, column: 1, fault: .headerMissing)),
        ("a,c\n1,2\n", ExchangeError(line: 1, column: 1, fault: .columnMissing("b"))),
        ("a,b,a\n1,2,3\n", ExchangeError(line: 1, column: 5, fault: .duplicateColumn("a"))),
        ("a,b\n1\n", ExchangeError(line: 2, column: 1, fault: .fieldCount(found: 1, expected: 2))),
    ])
    func `a faulty table is refused with its place`(table: String, expected: ExchangeError) {
        #expect(throws: expected) { try TextPair.table(Array(table.utf8)) }
    }

    @Test func `a line without both texts is refused with its place`() {
        let fault = ExchangeError(
            line: 2, column: 1, fault: .wrongKind(name: "b", expected: "a string"))
        #expect(throws: fault) { try TextPair.lines(Array("\n{\"a\":\"x\"}\n".utf8)) }
    }
}
