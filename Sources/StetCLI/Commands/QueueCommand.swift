import ArgumentParser
import StetDesk
import StetModel

/// `stet queue`: what to do next.
struct QueueCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: "What you could do next, the most urgent first, each with the reason.",
        discussion: """
            First come offers and what you hold, soonest due first; then what you could take.

              stet queue
              stet queue --needs-second
            """)

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Only what you hold or were asked to do.") var mine = false
    @Flag(help: "Only what waits for a second person.") var needsSecond = false
    @Flag(help: "Only what is late, whoever holds it.") var overdue = false
    @Option(help: "At most so many; else 50.") var limit: Int?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let wanted: [(Bool, QueuePart)] = [(mine, .mine), (needsSecond, .needsSecond), (overdue, .overdue)]
        let parts = wanted.compactMap { isWanted, part in isWanted ? part : nil }
        guard parts.count <= 1 else {
            throw CommandError.wrongUse(
                "The queue shows one part at a time.",
                advice: "Give one of --mine, --needs-second, --overdue.")
        }
        if let limit, !(1...10_000).contains(limit) {
            throw CommandError.wrongValue(option: "--limit", value: "\(limit)", possible: ["1 … 10000"])
        }
        let page = try desk(in: surroundings).queue(parts.first, limit: limit ?? 50)
        let columns = [
            Column("claim"), Column("state"), Column("due", told: { $0.minute("due") }), Column("reason"),
            Column("actions", heading: "you can"), Column("text"),
        ]
        return try list(page, columns, empty: "Nothing waits for you.", in: surroundings)
    }
}
