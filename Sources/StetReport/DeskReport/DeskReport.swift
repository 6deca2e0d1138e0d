public import StetModel

/// A report in parts, each a table with a heading: what the desk's work comes to.
///
/// The parts are values; each format renders them in the order they come in.
public struct DeskReport: Hashable, Sendable {
    /// One thing in a row.
    public enum Cell: Hashable, Sendable {
        /// Words.
        case text(String)
        /// A number of things.
        case count(Int)
        /// A span of time, in milliseconds.
        case duration(Int)
        /// A moment.
        case time(Timestamp)
        /// So many of so many.
        case share(Int, of: Int)
        /// Nothing.
        case none
    }

    /// What stands in one place of every row.
    public struct Column: Hashable, Sendable {
        /// What programs call it.
        public var name: String
        /// What people read above it.
        public var heading: String

        /// A column; its heading is its name unless another is given.
        public init(_ name: String, _ heading: String? = nil) {
            self.name = name
            self.heading = heading ?? name
        }
    }

    /// A table with its heading.
    public struct Part: Hashable, Sendable {
        /// What programs call it.
        public var name: String
        /// What people read above it.
        public var heading: String
        /// The columns.
        public var columns: [Column]
        /// The rows; each has as many cells as there are columns.
        public var rows: [[Cell]]

        /// A table.
        public init(_ name: String, _ heading: String, _ columns: [Column], _ rows: [[Cell]]) {
            self.name = name
            self.heading = heading
            self.columns = columns
            self.rows = rows
        }
    }

    /// Desk, time and head of the log.
    public var head: ReportHead
    /// What commands call the report.
    public var name: String
    /// What people read above it.
    public var title: String
    /// How much it is about, in a few phrases.
    public var extent: [String]
    /// The tables.
    public var parts: [Part]
    /// What a reader has to know to read the figures right.
    public var notes: [String]
    /// What programs are told before the parts.
    public var members: [JSON.Member]

    /// A report of these parts.
    public init(
        head: ReportHead, name: String, title: String, extent: [String], parts: [Part],
        notes: [String] = [], members: [JSON.Member] = []
    ) {
        self.head = head
        self.name = name
        self.title = title
        self.extent = extent
        self.parts = parts
        self.notes = notes
        self.members = members
    }
}
