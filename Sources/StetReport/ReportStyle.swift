/// How a report is laid out for a terminal; the other formats do not look at it.
public struct ReportStyle: Hashable, Sendable {
    /// The columns the terminal has; fewer than 40 are taken as 40.
    public var width: Int
    /// Whether headings and marks may be coloured with ANSI sequences.
    public var colour: Bool
    /// Whether chains and rules are drawn with ASCII characters alone.
    public var ascii: Bool

    /// A layout of so many columns.
    public init(width: Int = 80, colour: Bool = false, ascii: Bool = false) {
        self.width = max(40, width)
        self.colour = colour
        self.ascii = ascii
    }
}
