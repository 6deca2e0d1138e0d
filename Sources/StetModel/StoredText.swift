/// The exact bytes of a text, kept once however many outlets carry it.
public struct StoredText: Hashable, Sendable {
    /// The SHA-256 of the bytes, in hexadecimal.
    public var sha256: String
    /// The bytes as they came.
    public var bytes: [UInt8]
    /// How many code points they spell.
    public var characters: Int

    /// A text of these parts.
    public init(
        sha256: String, bytes: [UInt8], characters: Int
    ) {
        self.sha256 = sha256
        self.bytes = bytes
        self.characters = characters
    }
}
