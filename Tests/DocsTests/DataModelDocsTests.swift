import StetTestSupport
import Testing

struct DataModelDocsTests {
    @Test func `every table and column stands in the document of the data model`() throws {
        let text = try Repository.text("docs/data-model.md")
        let tables = try Repository.files(below: "migrations", ending: ".sql")
            .flatMap { MigrationColumns.tables(in: try Repository.text($0)) }
        let missing = tables.flatMap { table -> [String] in
            guard let section = Self.section(of: table.name, in: text) else { return [table.name] }
            return table.columns.filter { !section.contains("`\($0)`") }.map { "\(table.name).\($0)" }
        }
        #expect(Set(missing).sorted().joined(separator: "\n") == "")
    }

    @Test func `tables and columns are read from migrations`() {
        let script = """
            -- A comment, with (brackets).
            CREATE TABLE IF NOT EXISTS note (
                id TEXT NOT NULL PRIMARY KEY,
                size INTEGER NOT NULL CHECK (size IN (1, 2)), -- why, where
                claim_id TEXT REFERENCES claim (id),
                UNIQUE (claim_id, size),
                CONSTRAINT x FOREIGN KEY (claim_id) REFERENCES claim (id)
            );
            ALTER TABLE note ADD COLUMN author TEXT;
            CREATE INDEX note_claim ON note (claim_id);
            """
        #expect(
            MigrationColumns.tables(in: script) == [
                .init(name: "note", columns: ["id", "size", "claim_id"]),
                .init(name: "note", columns: ["author"]),
            ])
    }

    /// What the document says under the heading of a table.
    private static func section(of table: String, in text: String) -> Substring? {
        let sections = ("\n" + text).split(separator: "\n#")
        return sections.first { section in
            section.prefix { $0 != "\n" }.contains("`\(table)`")
        }
    }
}
