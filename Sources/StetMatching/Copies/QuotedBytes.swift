/// Which bytes of a text stand between quotation marks, asked from the beginning to the end.
///
/// A new paragraph closes what was left open. A few words in quotation marks are a phrase, no quotation.
struct QuotedBytes: Sendable {
    private var at = 0
    private var isOpen = false

    private static let phraseBytes = 24

    /// Whether the byte at `place` is quoted; places are asked in rising order.
    mutating func holds(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        while at < place {
            switch bytes[at] {
            case UInt8(ascii: "\"") where isOpen: isOpen = false
            case UInt8(ascii: "\""): open(bytes, after: at)
            case UInt8(ascii: "\n"): isOpen = false
            case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80:
                // “ and „ open, ” closes.
                if bytes[at + 2] == 0x9C || bytes[at + 2] == 0x9E { open(bytes, after: at + 2) }
                if bytes[at + 2] == 0x9D { isOpen = false }
            default: break
            }
            at += 1
        }
        return isOpen
    }

    private mutating func open(_ bytes: UnsafeBufferPointer<UInt8>, after mark: Int) {
        let near = bytes[min(mark + 1, bytes.count)..<min(mark + QuotedBytes.phraseBytes, bytes.count)]
        isOpen = !near.contains { $0 == UInt8(ascii: "\"") || $0 == 0x9D }
    }
}
