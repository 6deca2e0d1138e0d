import ArgumentParser
import Foundation
import StetReading

/// `stet analyze`: reads texts without a desk and says who says what in them.
struct AnalyzeCommand: ManyFilesVerb {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Read texts without a desk: who says what, through whom, and what can be checked.",
        discussion: """
            Answers one line of JSON for each document, in the order of the input, while it reads; memory \
            does not grow with the input. A faulty line is reported with its number, the rest goes on, and \
            the exit status is 65 at the end.

              stet analyze story.txt --format table
              stet analyze --input jsonl - < articles.jsonl > readings.jsonl
              stet analyze page.html --format html > who-says-what.html
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "What the files hold: text, jsonl or html; else by their ending.")
    var input: AnalysisInputs.Kind?
    @Option(help: "How many documents are read at once; else one for each core.")
    var jobs: Int?
    /// Another program that reads too.
    @OptionGroup var suggesterOptions: SuggesterOptions
    @Argument(help: "The files to read; - is standard input.")
    var files: [String] = ["-"]

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let console = surroundings.console
        if let jobs, !(1...256).contains(jobs) {
            throw CommandError.wrongValue(option: "--jobs", value: String(jobs), possible: ["1 … 256"])
        }
        let form = AnalysisForm(
            format: try options.format(among: AnalysisForm.Format.self, standard: .jsonl),
            width: console.tableWidth)
        let suggester = try suggesterOptions.suggester(in: surroundings)
        var inputs = try AnalysisInputs(files, kind: input, in: surroundings)
        let (reader, written) = (ArticleReader(), suggester == nil ? form : nil)
        let work = OrderedWork<AnalysisBatch, [AnalysisBatch.Outcome]>(
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount
        ) { $0.analysed(by: reader, as: written) }
        var answers = AnalysisAnswers(form: form, suggester: suggester, console: console)
        try console.write(form.head)
        try await work.run(
            next: {
                if inputs.wouldWait { try console.flush() }
                return try inputs.next()
            },
            wouldWait: { inputs.wouldWait },
            each: { for outcome in $0 { try answers.take(outcome) } })
        suggester?.finish()
        try console.write(form.foot)
        return answers.status
    }
}

extension AnalysisInputs.Kind: ExpressibleByArgument {}
