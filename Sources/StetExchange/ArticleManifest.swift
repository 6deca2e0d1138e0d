/// A table that says what is known about each of several text files.
///
/// Its columns, in any order, are `file` and any of outlet, title, url, byline, published, retrieved
/// and language.
public struct ArticleManifest: Sendable {
    /// What the table says about one file.
    public struct Entry: Hashable, Sendable {
        /// The file, as the table writes it.
        public let file: String
        /// What is known about the article in it.
        public let details: ArticleDetails
        /// The line of the table, from 1 on.
        public let line: Int
    }

    /// The columns a manifest may have.
    public static let columns = ["file"] + ArticleDetails.names
    /// The entries in the order of the table.
    public let entries: [Entry]

    private let places: [[UInt8]: Int]

    /// The manifest that a table of comma-separated values spells.
    ///
    /// - Throws: `ExchangeError` with the first thing that is wrong and where it stands.
    public init(_ bytes: [UInt8]) throws(ExchangeError) {
        var reader = CSVReader(bytes)
        let header = try CSVHeader(&reader, required: "file", known: ArticleManifest.columns)
        var entries: [Entry] = []
        var places: [[UInt8]: Int] = [:]
        while let row = try reader.next() {
            let entry = try ArticleManifest.entry(try header.named(row))
            if let place = places.updateValue(entries.count, forKey: Array(entry.file.utf8)) {
                let field = try header.named(row).first { $0.name == "file" }?.field ?? row[0]
                throw field.error(.duplicateFile(entry.file, firstLine: entries[place].line))
            }
            entries.append(entry)
        }
        self.entries = entries
        self.places = places
    }

    /// What the table says about `file`, names compared byte for byte.
    public subscript(file: String) -> Entry? {
        places[Array(file.utf8)].map { entries[$0] }
    }

    private static func entry(_ row: [(name: String, field: CSVField)]) throws(ExchangeError) -> Entry {
        var file: String?
        var details = ArticleDetails()
        for (name, field) in row {
            if name != "file" {
                try details.set(name, to: field)
                continue
            }
            let text = try field.string()
            do throws(ExchangeError.Fault) {
                file = try ArticleDetails.checked(text, name: name)
            } catch {
                throw field.error(error)
            }
        }
        guard let file else { throw row[0].field.error(.fileMissing) }
        return Entry(file: file, details: details, line: row[0].field.line)
    }
}
