/// The exact text of an article: its bytes as they came, valid UTF-8, with quick ways between
/// byte offsets and code points.
///
/// Nothing is normalised and a byte order mark is kept as the first code point, so that the same
/// bytes always give the same offsets. Comparing texts means comparing bytes: Swift's `String`
/// equality follows canonical equivalence and would call different texts equal.
public struct ExactText: Sendable {
    /// The largest text taken, in bytes: 16 MiB.
    public static let byteLimit = 16 << 20

    /// The bytes of the text, valid UTF-8 without NUL.
    public let bytes: [UInt8]
    /// How many code points the text holds.
    public let length: Int

    /// The byte offset of every `stride`-th code point.
    private let index: [Int32]
    private static let stride = 512

    /// The text that `bytes` spell.
    ///
    /// - Throws: `TextError.empty`, `.tooLong`, `.notUTF8` or `.holdsNUL`.
    public init(_ bytes: [UInt8], limit: Int = ExactText.byteLimit) throws(TextError) {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= limit else { throw .tooLong(bytes: bytes.count, limit: limit) }
        if let offset = firstInvalidByte(of: bytes) { throw .notUTF8(offset: offset) }
        if let offset = bytes.firstIndex(of: 0) { throw .holdsNUL(offset: offset) }
        self.init(valid: bytes)
    }

    /// The text of a Swift string, which is valid UTF-8 already.
    ///
    /// - Throws: `TextError.empty`, `.tooLong` or `.holdsNUL`.
    public init(_ string: String, limit: Int = ExactText.byteLimit) throws(TextError) {
        try self.init(Array(string.utf8), limit: limit)
    }

    private init(valid bytes: [UInt8]) {
        self.bytes = bytes
        var index: [Int32] = []
        index.reserveCapacity(bytes.count / ExactText.stride + 1)
        length = bytes.withUnsafeBufferPointer { buffer in
            ExactText.fill(&index, from: buffer)
        }
        self.index = index
    }

    /// Notes where every `stride`-th code point begins, block by block, and counts them all.
    private static func fill(_ index: inout [Int32], from buffer: UnsafeBufferPointer<UInt8>) -> Int {
        var (count, block) = (0, 0)
        while block < buffer.count {
            let blockEnd = min(block + stride, buffer.count)
            var continuations = 0
            for position in block..<blockEnd { continuations &+= buffer[position] & 0xC0 == 0x80 ? 1 : 0 }
            let starts = blockEnd - block - continuations
            let next = (count + stride - 1) / stride * stride
            if next < count + starts {
                index.append(Int32(position(of: next - count, in: buffer, from: block, continuations == 0)))
            }
            count += starts
            block = blockEnd
        }
        return count
    }

    /// Where the code point begins that comes after `offset` others from `start` on.
    private static func position(
        of offset: Int, in buffer: UnsafeBufferPointer<UInt8>, from start: Int, _ isASCII: Bool
    ) -> Int {
        if isASCII { return start + offset }
        var (at, left) = (start, offset)
        while buffer[at] & 0xC0 == 0x80 { at += 1 }
        while left > 0 {
            at += 1
            if buffer[at] & 0xC0 != 0x80 { left -= 1 }
        }
        return at
    }

    /// The whole text as a span.
    public var wholeSpan: TextSpan { TextSpan(start: 0, end: length) }

    /// The whole text as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The byte offset at which code point `offset` begins; `length` gives the count of bytes.
    public func byteOffset(of offset: Int) -> Int {
        precondition(0 <= offset && offset <= length, "A code point of this text.")
        if offset == length { return bytes.count }
        // Nothing but ASCII: a code point is a byte.
        if length == bytes.count { return offset }
        var position = Int(index[offset / ExactText.stride])
        var remaining = offset % ExactText.stride
        while remaining > 0 {
            position += 1
            if bytes[position] & 0xC0 != 0x80 { remaining -= 1 }
        }
        return position
    }

    /// The code point that begins at byte `position`, or that holds it.
    public func offset(ofByte position: Int) -> Int {
        precondition(0 <= position && position <= bytes.count, "A byte of this text.")
        var low = 0
        var high = index.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(index[middle]) <= position { low = middle } else { high = middle }
        }
        var offset = low * ExactText.stride
        var at = index.isEmpty ? 0 : Int(index[low])
        while at < position {
            at += 1
            if at < bytes.count ? bytes[at] & 0xC0 != 0x80 : true { offset += 1 }
        }
        return at == position || position == bytes.count ? offset : offset - 1
    }

    /// The words at `span`.
    ///
    /// - Throws: `TextError.spanOutside`.
    public func quote(_ span: TextSpan) throws(TextError) -> String {
        guard span.end <= length else { throw .spanOutside(span, length: length) }
        return self[span]
    }

    /// The words at a span that is known to lie within the text.
    public subscript(span: TextSpan) -> String {
        String(decoding: bytes[byteOffset(of: span.start)..<byteOffset(of: span.end)], as: UTF8.self)
    }
}

/// The offset of the first byte that breaks UTF-8 (RFC 3629), or nil.
func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
        var at = 0
        let words = UnsafeRawBufferPointer(buffer)
        while at < buffer.count {
            // Eight bytes of ASCII at a time.
            if at + 8 <= buffer.count,
                words.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                at += 8
                continue
            }
            let byte = buffer[at]
            if byte < 0x80 {
                at += 1
                continue
            }
            guard let length = sequenceLength(buffer, at) else { return at }
            at += length
        }
        return nil
    }
}

/// How many bytes the multi-byte sequence at `at` has, or nil where it is not well formed
/// (Unicode Standard, table 3-7).
private func sequenceLength(_ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let (lead, left) = (buffer[at], buffer.count - at)
    let second = left > 1 ? buffer[at + 1] : 0
    func continues(_ offset: Int) -> Bool { offset < left && buffer[at + offset] & 0xC0 == 0x80 }
    switch lead {
    case 0xC2...0xDF: return continues(1) ? 2 : nil
    case 0xE0: return (0xA0...0xBF).contains(second) && continues(2) ? 3 : nil
    case 0xED: return (0x80...0x9F).contains(second) && continues(2) ? 3 : nil
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : nil
    case 0xF0: return (0x90...0xBF).contains(second) && continues(2) && continues(3) ? 4 : nil
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
    case 0xF4: return (0x80...0x8F).contains(second) && continues(2) && continues(3) ? 4 : nil
    default: return nil
    }
}
