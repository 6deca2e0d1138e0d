public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Lets every timer run that is up, each once, and each claim's in the order in which they came up.
    ///
    /// What came up while no tick ran is caught up, and counts from when it came up and not from when it was
    /// caught up: whether ticks are many or few, the outcome is the same. Each claim is one transaction, so
    /// that several ticks may run at once.
    ///
    /// - Parameter clock: the time up to which timers run; the desk's clock where nil. What is written
    ///   bears the desk's time in any case.
    public func tick(at clock: Timestamp? = nil, options: ChangeOptions) throws -> JSON {
        let request = Request(
            command: "tick", arguments: .object(leavingOut: ["now": clock.map(JSON.init(describing:))]),
            id: options.requestID)
        let (stored, time) = try look { database in
            let member = try actingMember()
            try requireTimers("tick")
            return (
                try request.storedAnswer(to: member.reviewer.handle, in: database), try clock ?? now()
            )
        }
        if let stored { return stored }
        var outcome = TickOutcome(time: time)
        outcome.lapsed = try endLapsedLeases(options)
        var queue = try TimerQueue(at: time, streams: look { try $0.timerStreams(at: time, library) })
        var seen: Set<ID<Claim>> = []
        while let claim = try queue.next(in: { body in try look(body) }) {
            guard seen.insert(claim).inserted else { continue }
            try tick(claim, at: time, options, &outcome)
        }
        if options.requestID != nil, !options.isDryRun {
            _ = try write("tick", .timers, options) { change in
                try request.keep(outcome.answer, in: change)
                return .null
            }
        }
        return outcome.answer
    }

    /// Runs the timers of one claim, in as many transactions as it takes.
    private func tick(
        _ id: ID<Claim>, at time: Timestamp, _ options: ChangeOptions, _ outcome: inout TickOutcome
    ) throws {
        var isMore = true
        while isMore {
            let answer = try write("tick", .timers, options) { change in
                let (items, isMore) = try change.runTimers(of: id, at: time)
                return ["items": .array(items), "more": .boolean(isMore)]
            }
            outcome.add(answer["items"]?.array ?? [])
            // A dry run was undone: to go on would be to begin again.
            isMore = answer["more"]?.boolean == true && !options.isDryRun
        }
    }
}

extension Database {
    /// Where timers may be up at a time, by workflow, timer and state.
    fileprivate func timerStreams(at time: Timestamp, _ library: WorkflowLibrary) throws -> [TimedStream] {
        try storedWorkflows().flatMap { stored -> [TimedStream] in
            let workflow = try library.pinned(stored).workflow
            return workflow.timers.flatMap { rule in
                let horizon = workflow.workingCalendar.horizon(of: rule.delay, endingBy: time)
                return rule.states.map { state in
                    TimedStream(
                        rule: rule, calendar: workflow.workingCalendar,
                        claims: TimerStream(
                            workflow: stored.id, state: state, timer: rule.name, source: rule.start.source,
                            horizon: horizon))
                }
            }
        }
    }
}

extension TimerRule.Start {
    fileprivate var source: TimerStream.Source {
        switch self {
        case .entered: .entered
        case .due: .due
        case .lastChange: .lastChange
        }
    }
}

/// What a tick did.
private struct TickOutcome {
    /// How many runs the answer lists.
    static let limit = 1_000

    let time: Timestamp
    private var ran = 0
    private var held = 0
    private var items: [JSON] = []
    var lapsed: [ID<Claim>] = []

    init(time: Timestamp) {
        self.time = time
    }

    mutating func add(_ more: [JSON]) {
        held += more.count { $0["outcome"] == "held" }
        ran += more.count { $0["outcome"] != "held" }
        items += more.prefix(max(0, TickOutcome.limit - items.count))
    }

    var answer: JSON {
        [
            "now": JSON(describing: time), "ran": .integer(ran), "held": .integer(held),
            "lapsed": .array(lapsed.prefix(TickOutcome.limit).map(JSON.init(describing:))),
            "items": .array(items),
        ]
    }
}
