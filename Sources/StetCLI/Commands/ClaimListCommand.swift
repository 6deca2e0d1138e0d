import ArgumentParser
import StetDesk
import StetModel
import StetStorage

/// `stet claim list`: the claims of the desk.
struct ClaimListCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List claims, by number; every option narrows the list.",
        discussion: "For example: stet claim list --category review --needs-second")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only those in this state, such as second-check.") var state: String?
    @Option(help: "Only those whose state is new, active, waiting, review, done or dropped.")
    var category: String?
    @Option(help: ArgumentHelp("Only those this reviewer holds or was offered.", valueName: "handle"))
    var assigned: String?
    @Option(help: "Only those of this story.") var story: String?
    @Option(help: "Only those with this verdict.") var verdict: String?
    @Flag(help: "Only those on which somebody is late.") var overdue = false
    @Flag(help: "Only those in review that fewer than two people hold.") var needsSecond = false
    @Flag(name: .customLong("open"), help: "Only those that are not done or dropped.") var isOpen = false
    /// Which page of the list.
    @OptionGroup var page: PageOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        var filter = ClaimFilter()
        filter.state = state
        filter.category = try category.map { try choice($0, of: "--category") }
        filter.assigned = assigned.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
        filter.story = try story.map { try deskID($0) }
        filter.verdict = verdict
        filter.needsSecond = needsSecond
        filter.isOpen = isOpen
        filter.after = try page.afterID(Claim.self)
        filter.limit = try page.checkedLimit()
        let desk = try desk(in: surroundings)
        let found = try desk.claimList(filter, isOverdue: overdue)
        if found.items.isEmpty, let handle = filter.assigned { try desk.requireHandle(handle) }
        let late = [
            Column("due", told: { $0.minute("due") }), Column.number("daysInState", heading: "days"),
        ]
        let columns =
            [
                Column("id"), Column("state"), Column("verdict"),
                Column("assignments", heading: "with", told: ClaimListCommand.holders),
            ] + (overdue ? late : []) + [
                Column.number("priority", heading: "prio"), Column("text", heading: "claim"),
            ]
        let csv = [
            "id", "state", "category", "verdict", "publication", "finding", "version", "round", "priority",
            "claimant", "story", "since", "daysInState", "due", "text",
        ]
        return try list(found, columns, csv: csv, in: surroundings)
    }

    private static func holders(_ claim: JSON) -> String {
        (claim["assignments"]?.array ?? []).map { one in
            "@\(one.words("reviewer"))" + (one.words("state") == "offered" ? "?" : "")
        }.joined(separator: " ")
    }
}

extension Desk {
    /// - Throws: `DeskError.noSuchReviewer` where nobody has this handle.
    func requireHandle(_ handle: String) throws {
        guard try reviewerList().items.contains(where: { $0["handle"]?.string == handle }) else {
            throw DeskError.noSuchReviewer(handle)
        }
    }
}
