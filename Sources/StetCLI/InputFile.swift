import Foundation

/// A file that the command line names, opened for reading and closed when nobody holds it.
public final class InputFile {
    /// How many bytes it has, where it is an ordinary file.
    public let size: Int?

    private let descriptor: Int32
    private let path: String

    /// Opens the file at `path`, which is relative to `folder` unless it starts with a slash.
    ///
    /// - Throws: `CommandError.noSuchFile`, `.isFolder` or `.unreadable`.
    public init(_ path: String, in folder: String) throws(CommandError) {
        descriptor = open(path.hasPrefix("/") ? path : folder + "/" + path, O_RDONLY | O_CLOEXEC)
        self.path = path
        var status = stat()
        if descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
            size = Int(status.st_size)
        } else {
            size = nil
        }
        if descriptor < 0 {
            if errno == ENOENT || errno == ENOTDIR { throw .noSuchFile(path) }
            throw .unreadable(path, reason: String(cString: strerror(errno)))
        }
        if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// All bytes, read in one piece where the size is known.
    ///
    /// - Throws: `CommandError.tooLarge` where there are more than `limit`.
    public func contents(limit: Int) throws(CommandError) -> [UInt8] {
        guard let size, size < limit else { return try source.all(limit: limit) }
        var failed: Int32 = 0
        // One byte more shows whether the file has grown meanwhile.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count < buffer.count {
                let got = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failed = errno }
                guard got > 0 else { return }
                count += got
            }
        }
        guard failed == 0 else { throw .unreadable(path, reason: String(cString: strerror(failed))) }
        return bytes.count <= size ? bytes : bytes + (try source.all(limit: limit - bytes.count))
    }

    /// The bytes of the file, from where reading has got to.
    public var source: ByteSource {
        let source = ByteSource.descriptor(descriptor, name: path)
        return ByteSource(name: path, wouldWait: source.wouldWait) { () throws(CommandError) in
            // The closure keeps the file open.
            try withExtendedLifetime(self) { () throws(CommandError) in try source.read() }
        }
    }
}
