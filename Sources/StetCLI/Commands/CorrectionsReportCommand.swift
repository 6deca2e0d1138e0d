import ArgumentParser
import StetDesk
import StetModel
import StetReport

/// `stet report corrections`: what was put right, for readers.
struct CorrectionsReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "corrections", abstract: "The public log of corrections, also as a feed.",
        discussion: """
            Formats: table, markdown, html, csv, json. --feed gives an Atom feed; the address it is \
            published at makes the ids of its entries. For example:

              stet report corrections --feed https://desk.example/corrections.xml -o corrections.xml
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("Make a feed that is published at this address.", valueName: "address"))
    var feed: String?
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let report = try desk(in: surroundings).correctionsReport()
        guard let feed else { return try layout.print(report, problems: [], options, in: surroundings) }
        guard feed.hasPrefix("https://") || feed.hasPrefix("http://") else {
            throw CommandError.wrongUse(
                "A feed has an address on the web.", advice: "Give --feed https://…, where it is published.")
        }
        return try layout.write(report.feed(at: feed), in: surroundings)
    }
}

/// `stet report methodology`: how the desk works, written from its workflow.
struct MethodologyReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "methodology",
        abstract: "How the desk works: prose and a drawing made from its workflow.",
        discussion: """
            Formats: table, markdown, html, csv, json. For example:

              stet report methodology --format html -o how-we-work.html
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "The workflow; else the desk's own.") var workflow: String?
    @Option(help: "The language of the labels, such as de.") var language = "en"
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let report = try desk(in: surroundings).methodologyReport(workflow: workflow, language: language)
        return try layout.print(report, problems: [], options, in: surroundings)
    }
}
