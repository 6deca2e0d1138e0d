import StetModel
import StetWorkflow

/// What the timers of a claim did before, and since when it is quiet.
struct TimerPast {
    private struct Key: Hashable {
        var timer: String
        var entry: Int
        var countedFrom: Timestamp
    }

    private var runs: [Key: TimerRun] = [:]
    private var tried: Set<Key> = []
    private let lastChange: Timestamp?

    /// The past of a claim with these runs, whose last change by somebody was at this time.
    init(runs: [TimerRun], lastChange: Timestamp?) {
        self.lastChange = lastChange
        for run in runs { self.runs[TimerPast.key(run)] = run }
    }

    /// The timers that run where the claim is, those first that are up first.
    func running(on file: ClaimFile) -> [DueTimer] {
        let starts = TimerStarts(
            entered: file.claim.movedAt, due: file.assignments.firstDue,
            lastChange: lastChange ?? file.claim.movedAt)
        return file.workflow.timers(in: file.claim.state, from: starts)
    }

    /// The timer that came up first of those that have not run and were not tried.
    func next(on file: ClaimFile, at time: Timestamp) -> DueTimer? {
        running(on: file).first { timer in
            let key = TimerPast.key(timer, file.entry)
            return timer.end <= time && runs[key]?.outcome != .done && !tried.contains(key)
        }
    }

    /// The run of a timer for what it counts from; nil where it has not run.
    func run(of timer: DueTimer, _ entry: Int) -> TimerRun? { runs[TimerPast.key(timer, entry)] }

    /// Remembers a run.
    mutating func note(_ run: TimerRun) {
        runs[TimerPast.key(run)] = run
        tried.insert(TimerPast.key(run))
    }

    private static func key(_ run: TimerRun) -> Key {
        Key(timer: run.timer, entry: run.entry, countedFrom: run.countedFrom)
    }

    private static func key(_ timer: DueTimer, _ entry: Int) -> Key {
        Key(timer: timer.rule.name, entry: entry, countedFrom: timer.start)
    }
}
