public import StetModel

/// One line of the log, as the verification log of a report shows it.
public struct ReportLogLine: Hashable, Sendable {
    /// The number of the event.
    public var sequence: Int
    /// When it happened.
    public var time: Timestamp
    /// The handle of who did it, without the @.
    public var reviewer: String
    /// What was done, in words.
    public var text: String
    /// The id of the thing it was done to.
    public var subject: String?

    /// The event with this number.
    public init(
        sequence: Int, time: Timestamp, reviewer: String, text: String, subject: String? = nil
    ) {
        self.sequence = sequence
        self.time = time
        self.reviewer = reviewer
        self.text = text
        self.subject = subject
    }
}
