import Foundation

/// The three streams every process begins with, made safe to rely on.
enum StandardStreams {
    /// Makes a closed reader an error rather than a signal, and fills the places of streams that came
    /// closed, so that no file opened later gets their number and is written over by the answer.
    ///
    /// Each place is filled with `/dev/null` opened the wrong way round: using it still fails.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free number is given, which is this one.
            _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// Whether `descriptor` is a stream open for `access`, which is `O_RDONLY` or `O_WRONLY`.
    ///
    /// Where a stream came closed, Swift's runtime may have taken its number for a queue of its own
    /// before the program begins; such a descriptor has no file type.
    static func isOpen(_ descriptor: Int32, for access: Int32) -> Bool {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != 0 else { return false }
        let mode = fcntl(descriptor, F_GETFL) & O_ACCMODE
        return mode == O_RDWR || mode == access
    }
}
