import Foundation

/// A file that the command line names, written whole or not at all.
struct OutputFile {
    private let name: String
    private let path: String

    /// The file at `path`, which is relative to the folder of the command.
    init(_ path: String, in surroundings: Surroundings) {
        name = path
        self.path = surroundings.resolved(path)
    }

    /// Writes the file: beside it first, then in its place, so that a reader sees the old one or the new
    /// one. A device or a pipe is written to as it is.
    ///
    /// - Throws: `CommandError.cannotWrite`.
    func write(_ bytes: [UInt8]) throws(CommandError) {
        var status = stat()
        let isThere = stat(path, &status) == 0
        if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .cannotWrite(name, reason: "it is a folder") }
        if isThere, status.st_mode & S_IFMT != S_IFREG {
            return try put(bytes, into: path, flags: O_WRONLY)
        }
        let target = isThere ? real(path) : path
        let temporary = "\(target).\(getpid()).new"
        do throws(CommandError) {
            try put(bytes, into: temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
            if isThere { chmod(temporary, status.st_mode & 0o7777) }
            guard rename(temporary, target) == 0 else { throw failure() }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private func put(_ bytes: [UInt8], into path: String, flags: Int32) throws(CommandError) {
        let descriptor = open(path, flags | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        try ByteSink.descriptor(descriptor, name: name).write(bytes)
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw failure() }
    }

    private func failure() -> CommandError { .cannotWrite(name, reason: String(cString: strerror(errno))) }

    /// The path of the file itself where `path` is a link to it.
    private func real(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
