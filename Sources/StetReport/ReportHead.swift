public import StetModel

/// What stands at the head of every report: whose it is, when it was made and from which state of the
/// log.
public struct ReportHead: Hashable, Sendable {
    /// The name of the desk.
    public var desk: String
    /// When the report was made; passed in, never read from a clock.
    public var generatedAt: Timestamp
    /// The number of the last event in the log the report was made from; 0 for an empty log.
    public var logSequence: Int
    /// The hash of that event in hexadecimal; empty for an empty log.
    public var logHash: String

    /// The head of a report.
    public init(desk: String, generatedAt: Timestamp, logSequence: Int, logHash: String) {
        self.desk = desk
        self.generatedAt = generatedAt
        self.logSequence = logSequence
        self.logHash = logHash
    }
}
