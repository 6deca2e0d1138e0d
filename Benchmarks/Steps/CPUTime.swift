import Glibc

/// CPU time that a piece of work took each time it was done, in the process and in the kernel for it.
struct CPUTime {
    private var each: [Double] = []
    private var kernel = 0.0

    /// Does the work and notes what it took.
    mutating func measure<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
        let before = Self.now()
        defer {
            let after = Self.now()
            each.append(after.user - before.user + after.kernel - before.kernel)
            kernel += after.kernel - before.kernel
        }
        return try body()
    }

    /// One line with what it took: the median, which other work on the machine disturbs least.
    func line(_ name: String) -> String {
        let whole = each.reduce(0, +)
        let median = each.sorted()[each.count / 2]
        let share = Int((100 * kernel / max(whole, 0.000_001)).rounded())
        return padded(name, 42) + " median \(padded(spelled(median), 5)) µs, mean "
            + "\(padded(spelled(whole / Double(each.count)), 5)) µs, \(share) % of it in the kernel"
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func spelled(_ seconds: Double) -> String { "\(Int((seconds * 1_000_000).rounded()))" }

    private static func now() -> (user: Double, kernel: Double) {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
        return (seconds(usage.ru_utime), seconds(usage.ru_stime))
    }
}
