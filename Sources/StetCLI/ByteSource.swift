import Foundation

/// Where bytes come from, a piece at a time: a file, standard input, or an array in the tests.
public struct ByteSource {
    /// The name messages give it: a path, or "standard input".
    public let name: String
    /// The next piece, empty at the end; throws `CommandError.unreadable` or `.isFolder`.
    public let read: () throws(CommandError) -> [UInt8]
    /// Whether reading would wait now, as it does on a pipe whose writer is thinking.
    public let wouldWait: () -> Bool

    /// A source that asks `read` for each piece.
    public init(
        name: String, wouldWait: @escaping () -> Bool = { false },
        read: @escaping () throws(CommandError) -> [UInt8]
    ) {
        self.name = name
        self.wouldWait = wouldWait
        self.read = read
    }

    /// Standard input; where it is closed, reading throws.
    public static var standardInput: ByteSource {
        let name = "standard input"
        guard StandardStreams.isOpen(0, for: O_RDONLY) else {
            return ByteSource(name: name) { () throws(CommandError) in
                throw .unreadable(name, reason: "it is closed")
            }
        }
        return descriptor(0, name: name)
    }

    /// The source behind an open file descriptor.
    public static func descriptor(_ descriptor: Int32, name: String) -> ByteSource {
        ByteSource(name: name, wouldWait: { isIdle(descriptor) }) { () throws(CommandError) in
            try piece(of: descriptor, name: name)
        }
    }

    /// Everything up to the end.
    ///
    /// - Throws: `CommandError.tooLarge` where there are more than `limit` bytes, without reading on.
    public func all(limit: Int) throws(CommandError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let piece = try read()
            if piece.isEmpty { return bytes }
            guard bytes.count + piece.count <= limit else { throw .tooLarge(name, limit: limit) }
            bytes += piece
        }
    }
}

/// Whether nothing can be read from `descriptor` at this moment.
private func isIdle(_ descriptor: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) == 0
}

/// The next bytes from `descriptor`, at most 256 KiB.
private func piece(of descriptor: Int32, name: String) throws(CommandError) -> [UInt8] {
    while true {
        var failure: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: 256 << 10) { buffer, count in
            let got = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            failure = got < 0 ? errno : 0
            count = max(0, got)
        }
        switch failure {
        case 0: return piece
        case EINTR: continue
        case EISDIR: throw .isFolder(name)
        case EAGAIN:
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&waiting, 1, -1)
        default: throw .unreadable(name, reason: String(cString: strerror(failure)))
        }
    }
}
