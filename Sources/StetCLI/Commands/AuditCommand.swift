import ArgumentParser
import StetDesk
import StetModel
import StetStorage

/// `stet audit`: the log of everything that was changed.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "The log of every change: read it, verify it, export it.",
        discussion: """
            Each event holds the hash of the one before, so that nothing can be changed unseen.

              stet audit log --subject c1
              stet audit verify
            """,
        subcommands: [AuditLogCommand.self, AuditVerifyCommand.self, AuditExportCommand.self])
}

/// `stet audit log`: the events of the log.
struct AuditLogCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "List the events of the log, oldest first.",
        discussion: "For example: stet audit log --subject c1 --limit 20")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only those about this thing, such as c1.") var subject: String?
    @Option(help: "At most so many.") var limit: Int?
    @Option(help: ArgumentHelp("Only what comes after this number.", valueName: "seq")) var after: Int?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        if let limit, !(1...1_000_000).contains(limit) {
            throw CommandError.wrongValue(option: "--limit", value: "\(limit)", possible: ["1 … 1000000"])
        }
        let page = try desk(in: surroundings).auditLog(after: after ?? 0, subject: subject, limit: limit)
        let columns = [
            Column.number("seq"), Column("time", told: { $0.words("time") }),
            Column("actor") {
                "@\($0.words("actor"))" + ($0.words("basis") == "claimed" ? " (claimed)" : "")
            },
            Column("kind"), Column("subject"), Column("requestId", heading: "request"),
            Column("hash") { String($0.words("hash").prefix(12)) },
        ]
        return try list(page, columns, in: surroundings)
    }
}

/// `stet audit verify`: looks whether the log is whole.
struct AuditVerifyCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the log's hashes, and that the tables are what it says.",
        discussion: """
            The first event that does not hold is named, and the exit status is 1 then. For example: stet \
            audit verify
            """)

    @OptionGroup var options: GlobalOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let outcome = try desk(in: surroundings).verifyLog()
        let value = JSON.object(leavingOut: [
            "events": .integer(outcome.events), "firstBad": outcome.firstBad.map(JSON.integer),
            "problem": outcome.problem.map(JSON.string),
        ])
        let text =
            outcome.problem.map { "The log does not hold. \($0)" }
            ?? "The log holds: \(outcome.events) events, and the tables are what they say."
        try Answer(value, text: text).print(on: surroundings.console, as: try options.outputFormat())
        return outcome.problem == nil ? .done : .problemsFound
    }
}

/// `stet audit export`: the whole log with what each event changed.
struct AuditExportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the log with what each event changed, one JSON object a line.",
        discussion: "For example: stet audit export > log.jsonl")

    /// The formats of the answer.
    enum Format: String, CaseIterable {
        case jsonl
    }

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("Only what comes after this number.", valueName: "seq")) var after: Int?

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        _ = try options.format(among: Format.self, standard: .jsonl)
        try desk(in: surroundings).exportLog(after: after ?? 0) { try surroundings.console.writeLine($0) }
        return .done
    }
}
