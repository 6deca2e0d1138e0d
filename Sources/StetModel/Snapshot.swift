/// The bytes of a piece of evidence as they were seen.
public struct Snapshot: Hashable, Sendable {
    /// Their SHA-256.
    public var sha256: String
    /// The bytes.
    public var bytes: [UInt8]

    /// A snapshot of these parts.
    public init(
        sha256: String, bytes: [UInt8]
    ) {
        self.sha256 = sha256
        self.bytes = bytes
    }
}
