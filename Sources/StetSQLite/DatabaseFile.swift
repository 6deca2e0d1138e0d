import Glibc
import StetStorage

/// The file of a database, before the library opens it.
struct DatabaseFile {
    /// Where it is.
    let path: String

    /// Makes sure that there is a file to open, and answers whether it is still empty.
    ///
    /// The library itself would make a file for the whole world to read, and take a folder or a
    /// missing file for a fault of its own.
    func prepare(create: Bool) throws(StorageError) -> Bool {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .noDatabase(path) }
        if create { try makeIfMissing() }
        var status = stat()
        guard stat(path, &status) == 0 else {
            let cause = errno
            if cause == ENOENT || cause == ENOTDIR { throw .noDatabase(path) }
            throw .unreachable(path, reason: String(cString: strerror(cause)))
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
        guard status.st_size > 0 || create else { throw .noDatabase(path) }
        return status.st_size == 0
    }

    private func makeIfMissing() throws(StorageError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            throw SQLiteFailure.error(path: path, systemError: errno, message: "it cannot be made")
        }
    }
}
