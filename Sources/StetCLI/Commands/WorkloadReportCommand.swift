import ArgumentParser
import StetDesk
import StetModel
import StetReport

/// `stet report workload`: what each reviewer holds, and did.
struct WorkloadReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "workload", abstract: "What each reviewer holds, what is due, and what they finished.",
        discussion: """
            Formats: table, markdown, html, csv, json. With --strict, work past its due time is a problem.

              stet report workload --since 2026-11-01
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "Count what was finished since this day or moment.") var since: String?
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let report = try desk(in: surroundings).workloadReport(
            since: try since.map { try moment($0, "--since") })
        let late = report.parts.first?.rows.contains { $0[5] != .count(0) } ?? false
        return try layout.print(
            report, problems: late ? ["work is overdue"] : [], options, in: surroundings)
    }
}

/// `stet report cycle-time`: how long claims stay where they are.
struct CycleTimeReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "cycle-time", abstract: "How long claims stay in each state, from the log of steps.",
        discussion: """
            Formats: table, markdown, html, csv, json; CSV and JSON give seconds. For example:

              stet report cycle-time --since 2026-11-01 --workflow four-eyes
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only what ended since this day or moment.") var since: String?
    @Option(help: "Only what ended until this day or moment.") var until: String?
    @Option(help: "Only claims under this workflow.") var workflow: String?
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let report = try desk(in: surroundings).cycleTimeReport(
            since: try since.map { try moment($0, "--since") },
            until: try until.map { try moment($0, "--until", isEnd: true) }, workflow: workflow)
        return try layout.print(report, problems: [], options, in: surroundings)
    }
}

/// `stet report overdue`: what is late, and how old the open claims are.
struct OverdueReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "overdue", abstract: "What is past its due time, and how old the open claims are.",
        discussion: """
            Formats: table, markdown, html, csv, json. With --strict, what is late is a problem.

              stet report overdue --strict
            """)

    @OptionGroup var options: GlobalOptions
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let report = try desk(in: surroundings).overdueReport()
        let late = report.parts.first?.rows.count ?? 0
        return try layout.print(
            report, problems: late > 0 ? ["\(late) overdue"] : [], options, in: surroundings)
    }
}

/// `stet report overrides`: what was done although something was missing.
struct OverridesReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "overrides",
        abstract: "Every step that was taken although something was missing, and why.",
        discussion: """
            Formats: table, markdown, html, csv, json. With --strict, an override is a problem.

              stet report overrides
            """)

    @OptionGroup var options: GlobalOptions
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let report = try desk(in: surroundings).overridesReport()
        let count = report.parts.last?.rows.count ?? 0
        return try layout.print(
            report, problems: count > 0 ? ["\(count) overridden"] : [], options, in: surroundings)
    }
}

/// `stet report balance`: whom and whose claims the desk checks.
struct BalanceReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "balance", abstract: "Whom and whose claims the desk checks, and with what result.",
        discussion: """
            Formats: table, markdown, html, csv, json; CSV and JSON give shares in thousandths. For example:

              stet report balance --format html -o balance.html
            """)

    @OptionGroup var options: GlobalOptions
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        try layout.print(
            try desk(in: surroundings).balanceReport(), problems: [], options, in: surroundings)
    }
}

extension StetVerb {
    /// A moment, or a day: its beginning, or its end where the last moment of a span is meant.
    func moment(_ word: String, _ option: String, isEnd: Bool = false) throws -> Timestamp {
        if let moment = Timestamp(dayOrInstant: word, isEnd: isEnd) { return moment }
        throw CommandError.wrongUse(
            "‘\(word)’ is neither a day nor a moment.",
            advice: "Write \(option) as 2026-11-20 or 2026-11-20T08:00:00Z.")
    }
}
