import StetModel
import StetReport

/// A list that is printed while it is made, so that a long one is never held as a whole.
///
/// What it prints is what `Listing` prints, except that a table of more than 500 rows is printed as several,
/// each with its head.
struct ListingRoll {
    private static let rowsAtOnce = 500

    private let columns: [Column]
    private let format: OutputFormat
    private let console: Console
    private var waiting: [JSON] = []
    private var count = 0

    /// An empty list.
    init(columns: [Column], as format: OutputFormat, on console: Console) {
        self.columns = columns
        self.format = format
        self.console = console
    }

    /// Adds items at its end.
    mutating func add(_ items: [JSON]) throws(CommandError) {
        waiting += items
        if waiting.count >= ListingRoll.rowsAtOnce { try printWaiting() }
    }

    /// Prints the rest; `empty` is said where a table has no rows.
    mutating func end(empty: String = Listing.emptyNote) throws(CommandError) {
        try printWaiting()
        if format == .table, count == 0 { console.note(empty) }
        if format == .json { try console.write(count == 0 ? "{\n  \"items\": []\n}\n" : "\n  ]\n}\n") }
    }

    private mutating func printWaiting() throws(CommandError) {
        defer {
            count += waiting.count
            waiting = []
        }
        if format == .csv, count > 0 {
            for item in waiting { try console.write(CSVLine.text(columns.map { $0.field(of: item) })) }
        } else if format != .json {
            try Listing(columns: columns, items: waiting).print(on: console, as: format)
        } else {
            for (index, item) in waiting.enumerated() {
                try console.write(count + index == 0 ? "{\n  \"items\": [\n" : ",\n")
                // A string of JSON holds no line feed.
                let lines = item.pretty.split(separator: "\n", omittingEmptySubsequences: false)
                try console.write(lines.map { "    \($0)" }.joined(separator: "\n"))
            }
        }
    }
}
