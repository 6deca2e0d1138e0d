/// Reads articles from a table of comma-separated values with a column `text` and any of id, outlet,
/// title, url, byline, published, retrieved and language.
public struct ArticleTable {
    /// The columns such a table may have.
    public static let columns = ["id", "text"] + ArticleDetails.names

    private var reader: CSVReader
    private let header: CSVHeader

    /// A reader behind the header of a table.
    ///
    /// - Throws: `ExchangeError` with what is wrong with the header.
    public init(_ bytes: [UInt8]) throws(ExchangeError) {
        reader = CSVReader(bytes)
        header = try CSVHeader(&reader, required: "text", known: ArticleTable.columns)
    }

    /// The article of the next row, or nil at the end. After an error one can go on; where the faulty row
    /// has no clear end, the table is over.
    ///
    /// - Throws: `ExchangeError` with line, column and what is wrong.
    public mutating func next() throws(ExchangeError) -> ArticleInput? {
        guard let row = try reader.next() else { return nil }
        var article = ArticleInput(text: [])
        for (name, field) in try header.named(row) {
            guard name == "text" || name == "id" else {
                try article.details.set(name, to: field)
                continue
            }
            let text = try field.string()
            do throws(ExchangeError.Fault) {
                if name == "id" {
                    article.externalID = try ArticleDetails.checked(text, name: name)
                } else {
                    article.text = try ArticleInput.checked(text: text)
                }
            } catch {
                throw field.error(error)
            }
        }
        return article
    }
}
