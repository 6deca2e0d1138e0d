import ArgumentParser
import StetDesk
import StetModel
import StetReport

/// `stet report`: what the desk knows, for people and programs.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "What the desk knows, as a page: who said it, and how it stands.",
        discussion: """
            For example:

              stet report attribution --story s1
              stet report attribution --story s1 --format html -o report.html
            """,
        subcommands: [
            AttributionReportCommand.self, AnnotatedReportCommand.self, StatusReportCommand.self,
            WorkloadReportCommand.self,
            CycleTimeReportCommand.self, OverdueReportCommand.self, OverridesReportCommand.self,
            BalanceReportCommand.self, CorrectionsReportCommand.self, MethodologyReportCommand.self,
        ])
}

/// The options of every report.
struct ReportOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "Write it into this file, whole or not at all.") var output: String?
    @Flag(help: "Exit with status 1 when the report tells of problems.") var strict = false
    @Flag(help: "Draw with ASCII characters alone.") var ascii = false

    /// Prints a report, and tells its problems where that is wanted.
    func print(
        _ report: some Report, problems: [String], _ options: GlobalOptions, in surroundings: Surroundings
    ) throws -> ExitStatus {
        let console = surroundings.console
        let format = try options.format(among: ReportFormat.self, standard: .table)
        let style = ReportStyle(
            width: console.width, colour: output == nil && console.isColoured, ascii: ascii)
        _ = try write(report.rendered(as: format, style: style), in: surroundings)
        return outcome(of: problems, in: surroundings)
    }

    /// Tells the problems where they count, and says how the command ends.
    func outcome(of problems: [String], in surroundings: Surroundings) -> ExitStatus {
        guard strict, !problems.isEmpty else { return .done }
        surroundings.console.warn(problems.joined(separator: ", ") + ".")
        return .problemsFound
    }

    /// Writes a text where it goes.
    func write(_ text: String, in surroundings: Surroundings) throws -> ExitStatus {
        try Self.write(text, to: output, in: surroundings)
    }

    /// Writes a text into a file, whole or not at all, or to standard output.
    static func write(
        _ text: String, _ what: String = "report", to output: String?, in surroundings: Surroundings
    ) throws -> ExitStatus {
        guard let output, output != "-" else {
            try surroundings.console.write(text)
            return .done
        }
        try OutputFile(output, in: surroundings).write(Array(text.utf8))
        surroundings.console.note("The \(what) is in \(output).")
        return .done
    }
}

/// `stet report attribution`: who said it, through whom, and does it stand.
struct AttributionReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "attribution",
        abstract:
            "Who said it, through whom, and does it stand: of a story, article, claim, source or outlet.",
        discussion: """
            Formats: table, markdown, html, csv, json, and claimreview (schema.org's ClaimReview, of the \
            claims that are settled). With --strict, flags that nobody dismissed are problems. Where the \
            desk has one story only, it need not be named.

              stet report attribution --story s1 --format markdown -o report.md
              stet report attribution --outlet "Harbour Post" --strict
              stet report attribution --story s1 --diff-from 214

            With --diff-from EVENT it tells what changed since that event of the log: claims, appearances, \
            evidence, reviews, sources, flags, questions and articles.
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "The story, such as s1.") var story: String?
    @Option(help: "The article, such as a1.") var article: String?
    @Option(help: "The claim, such as c1.") var claim: String?
    @Option(help: "The source, such as p1.") var source: String?
    @Option(help: "The outlet, by its name.") var outlet: String?
    @Option(help: ArgumentHelp("Tell what changed since this event of the log.", valueName: "event"))
    var diffFrom: Int?
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let format = try options.format(among: AttributionFormat.self, standard: .table)
        let desk = try desk(in: surroundings)
        if let diffFrom {
            _ = try options.format(among: ReportFormat.self, standard: .table)
            let (changes, event) = try desk.attributionChanges(try subject(on: desk), since: diffFrom)
            let flags = changes.raisedFlags
            return try layout.print(
                changes.report(since: diffFrom, event?.at),
                problems: flags > 0 ? ["\(counted(flags, "new flag")) that nobody dismissed"] : [], options,
                in: surroundings)
        }
        let report = try desk.attributionReport(try subject(on: desk))
        let flags = report.flags.count { $0.dismissed == nil }
        var problems: [String] = []
        if flags > 0 { problems.append("\(counted(flags, "flag")) that nobody dismissed") }
        guard format == .claimreview else {
            return try layout.print(report, problems: problems, options, in: surroundings)
        }
        let reviews = ClaimReviews(report)
        if !reviews.leftOut.isEmpty {
            surroundings.console.warn(
                "Left out, as no verdict stands: \(reviews.leftOut.joined(separator: ", ")).")
        }
        _ = try layout.write(reviews.text, in: surroundings)
        return layout.outcome(of: problems, in: surroundings)
    }

    private func subject(on desk: Desk) throws -> ReportSubject {
        var subjects: [ReportSubject] = []
        if let story { subjects.append(.story(try deskID(story))) }
        if let article { subjects.append(.article(try deskID(article))) }
        if let claim { subjects.append(.claim(try deskID(claim))) }
        if let source { subjects.append(.source(try deskID(source))) }
        if let outlet { subjects.append(.outlet(outlet)) }
        if subjects.isEmpty {
            let stories = try desk.storyList(limit: 2).items
            if stories.count == 1 { return .story(try deskID(stories[0].words("id"))) }
        }
        guard subjects.count == 1, let subject = subjects.first else {
            throw CommandError.wrongUse(
                "A report is about one thing.",
                advice: "Give one of --story, --article, --claim, --source, --outlet.")
        }
        return subject
    }
}

/// `stet report status`: how the desk's claims stand.
struct StatusReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "How the desk's claims stand: by state, verdict and reviewer, and what is late.",
        discussion: """
            Formats: table, markdown, html, csv, json. With --strict, what is late is a problem.

              stet report status
            """)

    @OptionGroup var options: GlobalOptions
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        _ = try options.format(among: ReportFormat.self, standard: .table)
        let report = try desk(in: surroundings).statusReport()
        let problems = report.overdue.isEmpty ? [] : ["\(report.overdue.count) overdue"]
        return try layout.print(report, problems: problems, options, in: surroundings)
    }
}
