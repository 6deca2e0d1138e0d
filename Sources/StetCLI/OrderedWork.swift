/// Works on values on several cores at once and hands the results over in the order of the values.
///
/// No more than twice as many values as jobs are in work or waiting at any time, so that memory does
/// not grow with the input.
public struct OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
    /// How many values are worked on at once, at least 1.
    public let jobs: Int
    /// What is done with each value.
    public let work: @Sendable (Input) -> Output

    /// Work done by so many jobs.
    public init(jobs: Int, work: @escaping @Sendable (Input) -> Output) {
        precondition(jobs >= 1, "Somebody has to do the work.")
        self.jobs = jobs
        self.work = work
    }

    /// Asks `next` for values until it has none, and hands each result to `each`.
    ///
    /// - Parameter wouldWait: Whether `next` would have to wait; results that are due are handed over
    ///   before it is asked then.
    public func run(
        next: () throws -> Input?, wouldWait: () -> Bool, each: (Output) throws -> Void
    ) async throws {
        if jobs == 1 {
            while let input = try next() { try each(work(input)) }
            return
        }
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            var finished: [Int: Output] = [:]
            var (started, handed, isAtEnd) = (0, 0, false)
            while true {
                while !isAtEnd, started - handed < 2 * jobs, started == handed || !wouldWait() {
                    guard let input = try next() else {
                        isAtEnd = true
                        break
                    }
                    let number = started
                    group.addTask { (number, work(input)) }
                    started += 1
                }
                guard let (number, output) = try await group.next() else { break }
                finished[number] = output
                while let output = finished.removeValue(forKey: handed) {
                    handed += 1
                    try each(output)
                }
            }
        }
    }
}
