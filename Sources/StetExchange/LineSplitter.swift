/// Cuts bytes that come in pieces into lines.
public struct LineSplitter {
    /// The longest line taken unless told otherwise: a text of 16 MiB with every byte escaped.
    public static let lineLimit = 6 * (16 << 20) + (1 << 20)

    /// One line without its end.
    public struct Line {
        /// Its number, from 1 on.
        public let number: Int
        /// Its bytes, or the first of them where it is too long.
        public let bytes: ArraySlice<UInt8>
        /// Whether it has more bytes than the limit.
        public let isTooLong: Bool
    }

    private let limit: Int
    private var number = 1
    private var rest: [UInt8] = []
    private var isTooLong = false

    /// A splitter at the start of a file.
    public init(limit: Int = LineSplitter.lineLimit) {
        self.limit = limit
    }

    /// Takes the next piece and hands every line that ends in it to `each`; blank lines are counted and
    /// passed over, and so is a byte order mark at the start.
    public mutating func take(_ piece: [UInt8], each: (Line) throws -> Void) rethrows {
        var start = 0
        while let end = LineSplitter.endOfLine(piece, from: start) {
            if rest.isEmpty, !isTooLong {
                try hand(piece[start..<end], each)
            } else {
                keep(piece[start..<end])
                try handRest(each)
            }
            number += 1
            start = end + 1
        }
        keep(piece[start...])
    }

    /// Hands over the last line, where it has no line end.
    public mutating func finish(each: (Line) throws -> Void) rethrows {
        try handRest(each)
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        let room = limit + 1 - rest.count
        if bytes.count > room { isTooLong = true }
        rest += bytes.prefix(max(0, room))
    }

    private mutating func handRest(_ each: (Line) throws -> Void) rethrows {
        let line = rest
        rest = []
        defer { isTooLong = false }
        try hand(line[...], each)
    }

    private func hand(_ bytes: ArraySlice<UInt8>, _ each: (Line) throws -> Void) rethrows {
        var bytes = bytes
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.last == 0x0D { bytes = bytes.dropLast() }
        guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return }
        let isTooLong = isTooLong || bytes.count > limit
        try each(Line(number: number, bytes: bytes.prefix(limit), isTooLong: isTooLong))
    }

    private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes[start...].firstIndex(of: 0x0A)
    }
}
