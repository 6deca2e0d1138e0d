import StetModel
import StetTestSupport
import Testing

@testable import StetCLI

struct ListingRollTests {
    private let columns = [Column("id"), Column("text")]

    private func items(_ count: Int) -> [JSON] {
        (0..<count).map {
            ["id": "f\(1000 + $0)", "text": "One \"line\",\nand two.", "spans": [["start": 1]]]
        }
    }

    private func printed(_ parts: [[JSON]], as format: OutputFormat) throws -> String {
        let test = TestConsole()
        let console = test.console
        var roll = ListingRoll(columns: columns, as: format, on: console)
        for part in parts { try roll.add(part) }
        try roll.end()
        try console.flush()
        return test.output
    }

    private func whole(_ count: Int, as format: OutputFormat) throws -> String {
        let test = TestConsole()
        let console = test.console
        try Listing(columns: columns, items: items(count)).print(on: console, as: format)
        try console.flush()
        return test.output
    }

    @Test(arguments: OutputFormat.allCases, [0, 1, 3])
    func `a short list is printed as if it had been whole`(format: OutputFormat, count: Int) throws {
        #expect(try printed(items(count).map { [$0] }, as: format) == whole(count, as: format))
    }

    @Test(arguments: [OutputFormat.json, .jsonl, .csv])
    func `a long list is printed in parts and is the same list`(format: OutputFormat) throws {
        let all = items(1_700)
        #expect(
            try printed([Array(all[..<600]), Array(all[600...])], as: format) == whole(1_700, as: format))
    }
}
