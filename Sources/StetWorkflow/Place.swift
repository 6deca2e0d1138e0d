/// A position in a workflow or scale file, both counted from 1.
public struct Place: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The column, in code points.
    public let column: Int

    /// The position at this line and column.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension Place: Comparable {
    public static func < (left: Place, right: Place) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
