/// The newest event of a log: with it a report says from which state of the desk it was made.
public struct LogHead: Hashable, Sendable {
    /// The number of the newest event; 0 for an empty log.
    public let seq: Int
    /// Its hash; 64 zeros for an empty log.
    public let hash: String

    /// The head at event `seq`.
    public init(seq: Int, hash: String) {
        self.seq = seq
        self.hash = hash
    }

    /// The head of a log without events.
    public static let empty = LogHead(seq: 0, hash: String(repeating: "0", count: 64))
}
