import Foundation
import StetModel

/// A file that notices are added to, one JSON line each, on disk before they count as delivered.
///
/// One program at a time writes to it. Whoever was cut off between the file and the desk left lines at
/// its end that the desk does not know of: `unconfirmed` finds them, so that each notice stands there once.
final class NoticeFile {
    /// How much of the end of the file is looked at: more than the notices of one batch can take.
    private static let tailLimit = 8 << 20

    private let name: String
    private let descriptor: Int32
    private let isRegular: Bool

    /// Opens the file at `path`, which is made where there is none, and waits for others to be done with it.
    ///
    /// - Throws: `CommandError.cannotWrite`.
    init(_ path: String, in surroundings: Surroundings) throws(CommandError) {
        name = path
        descriptor = open(surroundings.resolved(path), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw .cannotWrite(path, reason: String(cString: strerror(errno)))
        }
        var status = stat()
        isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        guard isRegular else { return }
        for _ in 0..<300 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            poll(nil, 0, 100)
        }
        close(descriptor)
        throw .cannotWrite(path, reason: "another program has it locked")
    }

    deinit { close(descriptor) }

    /// The notices at the end of the file, after a line that was cut off has been taken away.
    ///
    /// - Throws: `CommandError.cannotWrite`.
    func lastNotices() throws(CommandError) -> [JSON] {
        guard isRegular else { return [] }
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0 else { throw failure() }
        var bytes = [UInt8](repeating: 0, count: min(Int(size), NoticeFile.tailLimit))
        let start = Int(size) - bytes.count
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count, off_t(start + count))
            }
            guard read > 0 else { throw failure() }
            count += read
        }
        try cutTornLine(&bytes, start: start)
        let lines = bytes.split(separator: 0x0A).suffix(NoticeFile.batch)
        return lines.compactMap { line in
            do { return try JSON.parse(Array(line)) } catch { return nil }
        }
    }

    /// How many notices are added together.
    static let batch = 100

    /// Adds the notices, and returns when they are on disk.
    ///
    /// - Throws: `CommandError.cannotWrite`.
    func add(_ notices: [JSON]) throws(CommandError) {
        let bytes = notices.flatMap(\.line)
        try ByteSink.descriptor(descriptor, name: name).write(bytes)
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw failure() }
    }

    /// Takes away the beginning of a notice that a crash left; what others wrote is only ended.
    private func cutTornLine(_ bytes: inout [UInt8], start: Int) throws(CommandError) {
        guard let last = bytes.last, last != 0x0A else { return }
        let kept = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let mark = Array(#"{"id":"u"#.utf8)
        let torn = bytes[kept...]
        if torn.starts(with: mark) || mark.starts(with: torn) {
            guard ftruncate(descriptor, off_t(start + kept)) == 0 else { throw failure() }
            bytes.removeSubrange(kept...)
        } else {
            try ByteSink.descriptor(descriptor, name: name).write([0x0A])
        }
    }

    private func failure() -> CommandError { .cannotWrite(name, reason: String(cString: strerror(errno))) }
}
