public import StetModel
import StetReport

/// A list as a command answers it: one value, printed in any of the common formats.
public struct Listing: Sendable {
    /// What is said of a table without rows.
    static let emptyNote = "There is nothing to list."

    /// What tables and CSV show of each item, in this order; JSON has every member.
    public let columns: [Column]
    /// The items, each a JSON object, in the documented order.
    public let items: [JSON]
    /// Where the next page begins; nil where nothing follows.
    public let next: String?

    /// A list of `items`.
    public init(columns: [Column], items: [JSON], next: String? = nil) {
        self.columns = columns
        self.items = items
        self.next = next
    }

    /// Prints the list; an empty table is empty.
    public func print(on console: Console, as format: OutputFormat) throws(CommandError) {
        switch format {
        case .table: try console.write(table(width: console.tableWidth, isColoured: console.isColoured))
        case .json: try console.writeLine(document.pretty)
        case .jsonl: for item in items { try console.writeLine(item) }
        case .csv:
            try console.write(CSVLine.text(columns.map(\.key)))
            for item in items { try console.write(CSVLine.text(columns.map { $0.field(of: item) })) }
        }
    }

    /// The whole list as one JSON value, `{"items":[…],"next":…}`.
    public var document: JSON {
        .object(leavingOut: ["items": .array(items), "next": next.map { .string($0) }])
    }

    private func table(width: Int?, isColoured: Bool) -> String {
        TextTable(
            headers: columns.map(\.heading), rows: items.map { item in columns.map { $0.cell(of: item) } },
            alignments: columns.map(\.alignment)
        ).rendered(width: width, colour: isColoured)
    }
}
