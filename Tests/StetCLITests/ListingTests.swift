import StetCLI
import StetModel
import StetReport
import StetTestSupport
import Testing

struct ListingTests {
    private let listing = Listing(
        columns: [Column("id"), Column("version", alignment: .right), Column("text", heading: "claim")],
        items: [
            ["id": "c1", "version": 12, "text": "The quay, they say,\nis closed.", "flags": ["f1", "f2"]],
            ["id": "c2", "version": 3, "text": "=1+1"],
        ], next: "2")

    private func printed(_ listing: Listing, as format: OutputFormat) throws -> String {
        let test = TestConsole()
        let console = test.console
        try listing.print(on: console, as: format)
        try console.flush()
        return test.output
    }

    @Test func `a table aligns its columns and keeps each item on its line`() throws {
        let table = """
            id  version  claim
            c1       12  The quay, they say, is closed.
            c2        3  =1+1

            """
        #expect(try printed(listing, as: .table) == table)
    }

    @Test func `JSON holds every member and where the list goes on`() throws {
        let value = try JSON.parse(try printed(listing, as: .json))
        #expect(value == listing.document)
        #expect(value["next"] == "2")
        #expect(value["items"]?[0]?["flags"] == ["f1", "f2"])
    }

    @Test func `JSON lines are the items alone`() throws {
        let lines = try printed(listing, as: .jsonl).split(separator: "\n").map { try JSON.parse(String($0)) }
        #expect(lines == listing.items)
    }

    @Test func `CSV is headed by the names in JSON and holds no formula`() throws {
        let csv = "id,version,text\r\nc1,12,\"The quay, they say, is closed.\"\r\nc2,3,'=1+1\r\n"
        #expect(try printed(listing, as: .csv) == csv)
    }

    @Test(arguments: [
        (OutputFormat.table, ""), (.json, "{\n  \"items\": []\n}\n"), (.jsonl, ""), (.csv, "id\r\n"),
    ])
    func `an empty list is an answer`(format: OutputFormat, expected: String) throws {
        #expect(try printed(Listing(columns: [Column("id")], items: []), as: format) == expected)
    }
}
