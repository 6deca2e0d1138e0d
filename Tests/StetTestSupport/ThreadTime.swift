import Foundation

/// The time that a thread spends on its core, whatever else the machine does.
public enum ThreadTime {
    /// The least time of three runs of some work on this thread, in seconds.
    public static func seconds(_ work: () throws -> Void) rethrows -> Double {
        try (0..<3).map { _ in
            let start = now()
            try work()
            return now() - start
        }.min() ?? 0
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
