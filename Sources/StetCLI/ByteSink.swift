import Foundation

/// Where bytes go: a file descriptor in the program, an array in the tests.
public struct ByteSink {
    /// The name messages give it, such as "standard output".
    public let name: String
    /// How many columns it shows where it is a terminal; nil where it is none.
    public let columns: Int?
    /// Writes all of the bytes, or throws `CommandError.cannotWrite` or `.readerLeft`.
    public let write: ([UInt8]) throws(CommandError) -> Void

    /// A sink that hands its bytes to `write`.
    public init(
        name: String, columns: Int?, write: @escaping ([UInt8]) throws(CommandError) -> Void
    ) {
        self.name = name
        self.columns = columns
        self.write = write
    }

    /// The sink behind a file descriptor; where nothing can be written there, each write throws.
    public static func descriptor(_ descriptor: Int32, name: String) -> ByteSink {
        guard StandardStreams.isOpen(descriptor, for: O_WRONLY) else {
            return ByteSink(name: name, columns: nil) { _ throws(CommandError) in
                throw .cannotWrite(name, reason: "it is closed")
            }
        }
        return ByteSink(name: name, columns: terminalColumns(of: descriptor)) { bytes throws(CommandError) in
            try writeAll(bytes, to: descriptor, name: name)
        }
    }
}

/// The width of the terminal behind `descriptor`, 80 where it does not say; nil for anything else.
private func terminalColumns(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    let answered = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    return answered && size.ws_col > 0 ? Int(size.ws_col) : 80
}

/// Writes every byte, waiting where the descriptor was made non-blocking by whoever shares it.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(CommandError) {
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            Foundation.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        }
        if count >= 0 {
            written += count
            continue
        }
        switch errno {
        case EINTR: continue
        case EPIPE: throw .readerLeft
        case EAGAIN:
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&waiting, 1, -1)
        default: throw .cannotWrite(name, reason: String(cString: strerror(errno)))
        }
    }
}
