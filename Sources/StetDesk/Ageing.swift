import StetModel
import StetStorage
import StetWorkflow

extension Claim {
    /// How long the claim has been where it is, in whole days, and by when the work on it is due; nothing
    /// where it is closed.
    ///
    /// - Parameter assignments: its assignments, those that are over included or not.
    func ageing(_ assignments: [Assignment], at time: Timestamp) -> [JSON.Member] {
        guard !category.isClosed else { return [] }
        let days = max(0, time.milliseconds - movedAt.milliseconds) / 86_400_000
        let due = assignments.firstDue
        let members: KeyValuePairs<String, JSON?> = [
            "daysInState": .integer(days), "due": due.map(JSON.init(describing:)),
            "overdue": due.map { .boolean($0 < time) },
        ]
        return JSON.object(leavingOut: members).object ?? []
    }
}

extension [Assignment] {
    /// When the open ones are due first.
    var firstDue: Timestamp? { filter(\.isOpen).compactMap(\.due).min() }
}

extension ClaimFile {
    /// The timers that run on the claim now, with when each is up and whether it ran; nothing where none
    /// does.
    func timerAnswers(in database: any Database) throws -> [JSON.Member] {
        guard workflow.timers.contains(where: { $0.states.contains(claim.state) }) else { return [] }
        let past = TimerPast(
            runs: try database.timerRuns(on: claim.id), lastChange: try database.lastChange(of: claim.id))
        let answers = past.running(on: self).map { timer -> JSON in
            .object(leavingOut: [
                "name": .string(timer.rule.name), "act": .string(timer.rule.act.name),
                "due": JSON(describing: timer.end),
                "outcome": past.run(of: timer, entry).map { .string($0.outcome.rawValue) },
            ])
        }
        return [.init(name: "timers", value: .array(answers))]
    }
}
