import Testing

@testable import StetExchange

struct CSVWriterTests {
    private func written(_ rows: [[String?]]) -> String {
        var writer = CSVWriter()
        for row in rows { writer.append(row) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `fields are quoted where they must be, and only there`() {
        #expect(
            written([["a", nil, "b c"], ["d,e", "f \"g\"", "h\ni"], [" j", "k ", "“l”"]])
                == "a,,b c\r\n\"d,e\",\"f \"\"g\"\"\",\"h\ni\"\r\n\" j\",\"k \",“l”\r\n")
    }

    @Test func `a formula becomes plain text`() {
        #expect(written([["=HYPERLINK(\"x\")", "-3", "@a"]]) == "\"'=HYPERLINK(\"\"x\"\")\",-3,'@a\r\n")
    }

    @Test func `what is written reads back as it was`() throws {
        let rows = [["a,\"b\"", "c\r\nd", ""], ["", "", ""], [" e ", "\"", "\"\""]]
        var reader = CSVReader(Array(written(rows).utf8))
        var read: [[String]] = []
        while let row = try reader.next() { read.append(try row.map { try $0.string() }) }
        #expect(read == rows)
        #expect(written([[""]]) == "\"\"\r\n")
    }
}
