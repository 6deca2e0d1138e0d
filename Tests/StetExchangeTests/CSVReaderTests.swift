import Testing

@testable import StetExchange

struct CSVReaderTests {
    private func rows(_ text: String, limit: Int = 100) throws(ExchangeError) -> [[String]] {
        var reader = CSVReader(Array(text.utf8), fieldLimit: limit)
        var rows: [[String]] = []
        while let row = try reader.next() {
            rows.append(row.map { String(decoding: $0.bytes, as: UTF8.self) })
        }
        return rows
    }

    @Test(
        arguments: [
            ("", []), ("a", [["a"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a\nb\rc", [["a"], ["b"], ["c"]]),
            ("\u{FEFF}a,b", [["a", "b"]]), (",\n", [["", ""]]), ("\n\r\n\na\n\n", [["a"]]),
            ("\"\"\n", [[""]]),
            ("\"a,\"\"b\"\"\r\nc\",d", [["a,\"b\"\r\nc", "d"]]), ("\"\"\"\"", [["\""]]),
            ("a, b ,c", [["a", " b ", "c"]]),
        ] as [(String, [[String]])])
    func `rows and fields are read as RFC 4180 has them`(text: String, expected: [[String]]) throws {
        #expect(try rows(text) == expected)
    }

    @Test(
        arguments: [
            ("a,\"b", 1, 3, .quoteNotClosed), ("é\nb,\"c\nd\n", 2, 3, .quoteNotClosed),
            ("é,b\"c\"", 1, 4, .strayQuote), ("x\n\"a\nb\"c,d", 3, 3, .textAfterQuote),
            ("\"a\" ,b", 1, 4, .textAfterQuote), ("b,aaaaaa", 1, 3, .fieldTooLong(limit: 5)),
            ("\"aaa\naaa\"", 1, 1, .fieldTooLong(limit: 5)),
        ] as [(String, Int, Int, ExchangeError.Fault)])
    func `a faulty table is refused at its line and column`(
        text: String, line: Int, column: Int, fault: ExchangeError.Fault
    ) {
        #expect(throws: ExchangeError(line: line, column: column, fault: fault)) { try rows(text, limit: 5) }
    }

    @Test func `after a fault the table is over`() throws {
        var reader = CSVReader(Array("a\"\nb".utf8))
        #expect(throws: ExchangeError.self) { try reader.next() }
        #expect(try reader.next() == nil)
    }
}
