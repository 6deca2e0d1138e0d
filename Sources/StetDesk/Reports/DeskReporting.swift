public import StetModel
public import StetReport
import StetStorage

extension Desk {
    /// Makes a report of the desk's work as it stands now.
    func report(
        _ name: String, _ title: String,
        _ body: (any Database, Timestamp) throws -> (
            extent: [String], parts: [DeskReport.Part], notes: [String]
        )
    ) throws -> DeskReport {
        try look { database in
            let now = try now()
            let content = try body(database, now)
            return DeskReport(
                head: try database.reportHead(at: now), name: name, title: title, extent: content.extent,
                parts: content.parts, notes: content.notes)
        }
    }

    /// What each reviewer holds, how much of it is due, and what they finished since a moment.
    public func workloadReport(since: Timestamp?) throws -> DeskReport {
        try report("workload", "Workload") { database, now in
            let loads = try database.workloads(now: now, since: since)
            let rows = loads.map { load -> [DeskReport.Cell] in
                [
                    .text("@" + load.handle), .text(load.name), .count(load.held), .count(load.offered),
                    .count(load.due), .count(load.overdue), .count(load.done), .count(load.handedBack),
                    load.capacity.map { .count($0) } ?? .none,
                    load.capacity.map { .share(load.held, of: $0) } ?? .none,
                ]
            }
            let slots = try database.slotLoads().map { load -> [DeskReport.Cell] in
                [.text("@" + load.handle), .text(load.slot), .text(load.state), .count(load.count)]
            }
            let columns: [DeskReport.Column] = [
                .init("reviewer"), .init("name"), .init("held"), .init("offered"),
                .init("dueWithinADay", "due"), .init("overdue"), .init("done"),
                .init("handedBack", "back"), .init("capacity", "room"), .init("used"),
            ]
            let open = loads.reduce(0) { $0 + $1.held }
            return (
                [
                    counted(loads.count, "reviewer"), counted(open, "assignment") + " held",
                    since.map { "done since \($0)" } ?? "done ever",
                ],
                [
                    .init("reviewers", "Reviewers", columns, rows),
                    .init(
                        "slots", "What they hold",
                        [.init("reviewer"), .init("slot"), .init("state"), .init("count", "claims")], slots),
                ],
                [
                    "Held and offered work is counted as it stands. “Due” is due within a day; "
                        + "“back” was declined or released; “used” is what is held, of the room that a "
                        + "person has."
                ]
            )
        }
    }

    /// How long claims stay in each state, from the log of steps.
    public func cycleTimeReport(
        since: Timestamp?, until: Timestamp?, workflow: String?
    ) throws -> DeskReport {
        try report("cycle-time", "Cycle time") { database, _ in
            let times = try database.cycleTimes(since: since, until: until, workflow: workflow)
            let columns: [DeskReport.Column] = [
                .init("workflow"), .init("state"), .init("stays"), .init("median"),
                .init("p75", "75 %"), .init("p90", "90 %"), .init("longest"),
            ]
            let whole: [DeskReport.Column] = [
                .init("workflow"), .init("claims", "claims done"), .init("median"), .init("p75", "75 %"),
                .init("p90", "90 %"), .init("longest"), .init("returned", "went back"),
            ]
            return (
                [counted(times.states.reduce(0) { $0 + $1.spread.count }, "stay") + " that ended"],
                [
                    .init(
                        "whole", "From coming in to being done", whole,
                        times.whole.map {
                            [.text($0.workflow), .count($0.spread.count)] + $0.spread.cells
                                + [.count($0.returned)]
                        }),
                    .init(
                        "states", "In each state", columns,
                        times.states.map {
                            [.text($0.workflow), .text($0.state), .count($0.spread.count)] + $0.spread.cells
                        }),
                ],
                [
                    "A stay is counted when it has ended, and belongs to the day it ended. A claim that is "
                        + "done twice is counted twice, from when it was taken up again. “Went back” "
                        + "counts steps "
                        + "from a state of review to one of work."
                ]
            )
        }
    }

    /// What is past its due time, and how old the open claims are.
    public func overdueReport() throws -> DeskReport {
        try report("overdue", "Overdue") { database, now in
            let late = try database.overdueAssignments(at: now)
            var rows: [[DeskReport.Cell]] = []
            for assignment in late {
                let claim = try database.require(assignment.claim)
                rows.append([
                    .text(claim.id.description), .text(claim.text), .text(claim.state),
                    .text(assignment.slot), .text("@" + assignment.reviewer),
                    assignment.due.map { .time($0) } ?? .none,
                    assignment.due.map { .duration(now.milliseconds - $0.milliseconds) } ?? .none,
                ])
            }
            let ages = try database.ages(at: now).map { age -> [DeskReport.Cell] in
                [.text(age.state), .text(age.category)] + age.counts.map { .count($0) }
            }
            let ageColumns: [DeskReport.Column] = [
                .init("state"), .init("category"), .init("under1", "under 1"), .init("under3", "1 to 3"),
                .init("under7", "3 to 7"), .init("under30", "7 to 30"), .init("over30", "over 30"),
            ]
            return (
                ["\(late.count) overdue", counted(Set(late.map(\.reviewer)).count, "reviewer")],
                [
                    .init(
                        "overdue", "Past their due time",
                        [
                            .init("claim"), .init("text"), .init("state"), .init("slot"), .init("reviewer"),
                            .init("due"), .init("late"),
                        ], rows),
                    .init(
                        "ages", "Days in their state", ageColumns, ages),
                ], []
            )
        }
    }

    /// Every step that was taken although something was missing.
    public func overridesReport() throws -> DeskReport {
        try report("overrides", "Overrides") { database, _ in
            let steps = try database.overrides()
            let rows = steps.map { step -> [DeskReport.Cell] in
                [
                    .time(step.takenAt), .text("@" + step.takenBy), .text(step.claim.description),
                    .text(step.action), .text(step.from), .text(step.to), .text(step.overrideReason ?? ""),
                ]
            }
            let team = try Team(database)
            // Who acts under two handles is one person all the same.
            let people = Dictionary(grouping: steps) { team.person($0.takenBy) }.values.map { steps in
                (handles: Set(steps.map(\.takenBy)).sorted(), count: steps.count)
            }.sorted { left, right in (right.count, left.handles[0]) < (left.count, right.handles[0]) }
            return (
                [counted(steps.count, "override"), "by " + counted(people.count, "reviewer")],
                [
                    .init(
                        "people", "By whom", [.init("reviewer"), .init("count", "overrides")],
                        people.map { person in
                            [
                                .text(person.handles.map { "@" + $0 }.joined(separator: ", ")),
                                .count(person.count),
                            ]
                        }),
                    .init(
                        "overrides", "Each of them",
                        [
                            .init("at"), .init("by"), .init("claim"), .init("action"), .init("from"),
                            .init("to"), .init("reason"),
                        ], rows),
                ],
                [
                    "No override stands for a second person: who decided is held apart from the authors all "
                        + "the same."
                ]
            )
        }
    }
}

extension Database {
    /// Whose report it is, and from which state of the log.
    func reportHead(at now: Timestamp) throws -> ReportHead {
        let head = try EventLog.head(self)
        return ReportHead(
            desk: try requireSettings().name, generatedAt: now, logSequence: head.seq, logHash: head.hash)
    }
}

extension Spread {
    /// Median, 75th and 90th percentile and the longest.
    fileprivate var cells: [DeskReport.Cell] { [median, p75, p90, longest].map { .duration($0) } }
}
