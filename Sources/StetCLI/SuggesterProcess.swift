import Foundation

/// Another program at the other end of two pipes, in a process group of its own.
///
/// Every wait has an end: bytes are written and read as the pipes take and give them, so that neither side
/// can block the other, and `stop` ends the program together with all that it started.
final class SuggesterProcess {
    /// The longest line taken, in bytes.
    static let lineLimit = 64 << 20

    private let identifier: pid_t
    private let input: Int32
    private let output: Int32
    private var received: [UInt8] = []
    /// How much of `received` is known to hold no line end.
    private var searched = 0
    private var isStopped = false

    /// Starts `command` in a shell.
    ///
    /// - Throws: `SuggesterError.notStarted`.
    init(_ command: String, in folder: String, environment: [String: String]) throws(SuggesterError) {
        // A program that is gone is an error of the write, not the end of ours.
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [-1, -1, -1, -1]
        guard pipe(&ends) == 0 else { throw .notStarted(reason: String(cString: strerror(errno))) }
        var back: [Int32] = [-1, -1]
        guard pipe(&back) == 0 else {
            let reason = String(cString: strerror(errno))
            for end in ends.prefix(2) { close(end) }
            throw .notStarted(reason: reason)
        }
        for end in ends.prefix(2) + back { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var started: pid_t = 0
        let fault = SuggesterProcess.spawn(
            &started, command, reading: ends[0], writing: back[1], in: folder, environment)
        close(ends[0])
        close(back[1])
        guard fault == 0 else {
            close(ends[1])
            close(back[0])
            throw .notStarted(reason: String(cString: strerror(fault)))
        }
        (identifier, input, output) = (started, ends[1], back[0])
        for end in [input, output] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
    }

    deinit { stop() }

    /// Whether it has written something that nobody has read yet.
    var hasUnread: Bool { !received.isEmpty }

    /// Writes `bytes` and waits for the next line, without its end.
    ///
    /// - Throws: `SuggesterError.ended`, `.tooSlow` or `.tooMuch`; the program is of no use afterwards.
    func line(
        after bytes: [UInt8], until deadline: ContinuousClock.Instant
    ) throws(SuggesterError) -> [UInt8]? {
        var written = 0
        while true {
            if written == bytes.count, let line = takeLine() { return line }
            guard received.count <= SuggesterProcess.lineLimit else {
                throw .tooMuch(limit: SuggesterProcess.lineLimit)
            }
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return nil }
            var waiting = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
            if written < bytes.count {
                waiting.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
            }
            let milliseconds =
                left.components.seconds >= 1_000_000
                ? 1_000_000_000
                : left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
            _ = poll(&waiting, nfds_t(waiting.count), Int32(milliseconds) + 1)
            if waiting.count > 1, waiting[1].revents != 0 { written += write(bytes[written...]) }
            if waiting[0].revents != 0, !receive() { throw .ended(status: status()) }
        }
    }

    /// Writes `bytes`, closes its input and waits for its end; what it writes is passed over.
    ///
    /// - Returns: The status it ended with, as a shell says it; nil where it has not ended by `deadline`.
    func status(after bytes: [UInt8], until deadline: ContinuousClock.Instant) -> Int32? {
        var (written, isOpen) = (0, true)
        while ContinuousClock.now < deadline {
            if written == bytes.count, !isInputClosed {
                close(input)
                isInputClosed = true
            }
            var status: Int32 = 0
            if waitpid(identifier, &status, WNOHANG) == identifier {
                isReaped = true
                return SuggesterProcess.shellStatus(status)
            }
            var waiting = [
                pollfd(fd: isOpen ? output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isInputClosed ? -1 : input, events: Int16(POLLOUT), revents: 0),
            ]
            // Its end shows at its output at once, but for programs that leave that to others.
            _ = poll(&waiting, nfds_t(waiting.count), 20)
            if waiting[1].revents != 0 { written += write(bytes[written...]) }
            received = []
            if waiting[0].revents != 0 { isOpen = receive() }
        }
        return nil
    }

    /// Closes its input, lets it end by itself until `deadline`, then ends it and all that it started.
    func finish(by deadline: ContinuousClock.Instant) {
        guard !isStopped else { return }
        close(input)
        isInputClosed = true
        while ContinuousClock.now < deadline {
            let left = ContinuousClock.now.duration(to: deadline)
            var waiting = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
            _ = poll(&waiting, 1, Int32(min(1_000, left.components.seconds * 1_000 + 1)))
            received = []
            if waiting[0].revents != 0, !receive() { break }
        }
        stop()
    }

    /// Ends it and all that it started.
    func stop() {
        guard !isStopped else { return }
        isStopped = true
        if !isReaped {
            kill(-identifier, SIGKILL)
            var status: Int32 = 0
            while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
            isReaped = true
        }
        if !isInputClosed { close(input) }
        close(output)
    }

    private var isInputClosed = false
    private var isReaped = false

    /// The first line that was received.
    private func takeLine() -> [UInt8]? {
        guard let end = received[searched...].firstIndex(of: 0x0A) else {
            searched = received.count
            return nil
        }
        let line = Array(received[..<end])
        received.removeSubrange(...end)
        searched = 0
        return line
    }

    /// Writes what the pipe takes; says how much that was.
    private func write(_ bytes: ArraySlice<UInt8>) -> Int {
        let count = bytes.withUnsafeBytes { Foundation.write(input, $0.baseAddress, min($0.count, 64 << 10)) }
        if count >= 0 { return count }
        // Nobody reads any more: what it has to say may still come.
        return errno == EAGAIN || errno == EINTR ? 0 : bytes.count
    }

    /// Reads what has come; false at the end.
    private func receive() -> Bool {
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        let count = read(output, &piece, piece.count)
        if count > 0 { received += piece[..<count] }
        return count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR)
    }

    /// How it ended, as a shell says it; one that has only closed its output is ended.
    private func status() -> Int32 {
        var status: Int32 = 0
        var ended: pid_t = 0
        for _ in 0..<50 where ended == 0 {
            ended = waitpid(identifier, &status, WNOHANG)
            if ended == 0 { poll(nil, 0, 10) }
        }
        guard ended == identifier else { return 0 }
        // The group outlives its first process where that one started others.
        kill(-identifier, SIGKILL)
        isReaped = true
        return SuggesterProcess.shellStatus(status)
    }

    private static func shellStatus(_ status: Int32) -> Int32 {
        status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    }
}
