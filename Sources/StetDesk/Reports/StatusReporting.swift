import StetModel
public import StetReport
import StetStorage
import StetWorkflow

extension Desk {
    /// How the desk's claims stand: per state, per verdict, per reviewer, what is late and what waits.
    public func statusReport(waiting limit: Int = 10) throws -> StatusReport {
        try look { database in
            let now = try now()
            let settings = try database.requireSettings()
            let head = try EventLog.head(database)
            var labels = try ClaimShelf(database)
            var (states, verdicts, without) = (Tally(), Tally(), 0)
            for count in try database.claimCounts() {
                states.add(
                    try labels.state(count.state, count.workflow), count.category.rawValue, count.count)
                if let verdict = count.verdict {
                    verdicts.add(try labels.verdict(verdict, count.workflow), nil, count.count)
                } else {
                    without += count.count
                }
            }
            let loads = try database.assignmentCounts()
            return StatusReport(
                head: ReportHead(
                    desk: settings.name, generatedAt: now, logSequence: head.seq, logHash: head.hash),
                states: states.inCategoryOrder, verdicts: verdicts.counts, withoutVerdict: without,
                reviewers: try database.reviewers().map { reviewer in
                    let load = loads[reviewer.handle] ?? [:]
                    return .init(
                        reviewer: reviewer.handle, name: reviewer.name,
                        open: (load[.active] ?? 0) + (load[.offered] ?? 0), done: load[.done] ?? 0)
                },
                overdue: try database.overdueAssignments(at: now).map { assignment in
                    let claim = try database.require(assignment.claim)
                    return try labels.waiting(claim, assignment)
                },
                waiting: try database.longestWaiting(limit: limit).map { claim in
                    let open = try database.openAssignments(of: [claim.id])[claim.id]
                    return try labels.waiting(claim, open?.last)
                }, overrides: try database.overrideCount(), timers: try timers(in: database))
        }
    }
}

extension Desk {
    /// What timers did; nil where no workflow of the desk has any.
    fileprivate func timers(in database: any Database) throws -> StatusReport.Timers? {
        let (ran, last) = try database.timersDone()
        if ran > 0 { return .init(ran: ran, last: last) }
        let hasTimers = try database.storedWorkflows().contains {
            try !library.pinned($0).workflow.timers.isEmpty
        }
        return hasTimers ? .init(ran: 0) : nil
    }
}

/// Counts terms in the order they come up.
private struct Tally {
    var counts: [StatusReport.Count] = []

    mutating func add(_ term: ReportTerm, _ category: String?, _ count: Int) {
        if let known = counts.firstIndex(where: { $0.term == term && $0.category == category }) {
            counts[known].count += count
        } else {
            counts.append(.init(term: term, category: category, count: count))
        }
    }

    /// From new to dropped.
    var inCategoryOrder: [StatusReport.Count] {
        ClaimCategory.allCases.flatMap { category in counts.filter { $0.category == category.rawValue } }
    }
}

extension ClaimShelf {
    fileprivate mutating func state(_ state: String, _ workflow: ID<StoredWorkflow>) throws -> ReportTerm {
        let pinned = try self.workflow(workflow)
        return ReportTerm(state, label: pinned.workflow.state(state)?.label?.text()?.lowercased())
    }

    fileprivate mutating func verdict(_ verdict: String, _ workflow: ID<StoredWorkflow>) throws -> ReportTerm
    {
        let pinned = try self.workflow(workflow)
        return ReportTerm(verdict, label: pinned.scale.value(verdict)?.label?.text()?.lowercased())
    }

    fileprivate mutating func waiting(
        _ claim: Claim, _ assignment: Assignment?
    ) throws -> StatusReport.Waiting {
        .init(
            claim: claim.id.description, text: claim.text, state: try state(claim.state, claim.workflow),
            since: claim.movedAt, due: assignment?.due, slot: assignment?.slot,
            reviewer: assignment?.reviewer)
    }
}
