import ArgumentParser
import StetDesk
import StetModel
import StetReport

/// `stet report annotated`: an article with notes.
struct AnnotatedReportCommand: StetVerb {
    static let configuration = CommandConfiguration(
        commandName: "annotated",
        abstract:
            "An article's exact text with numbered notes: who said it, through whom, does it stand.",
        discussion: """
            The notes are what people accepted and marked; below them stand the sources and what is open. \
            Formats: table, markdown (the notes are footnotes), html, csv (one row per note), json. With \
            --strict, flags that nobody dismissed are problems.

              stet report annotated --article a1 --format html -o a1.html
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "The article, such as a1.") var article: String
    /// Where the report goes and how it looks.
    @OptionGroup var layout: ReportOptions

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        _ = try options.format(among: ReportFormat.self, standard: .table)
        let copy = try desk(in: surroundings).annotatedCopy(of: try deskID(article))
        let flags = copy.flags.count { $0.dismissed == nil }
        return try layout.print(
            copy, problems: flags > 0 ? ["\(counted(flags, "flag")) that nobody dismissed"] : [], options,
            in: surroundings)
    }
}
