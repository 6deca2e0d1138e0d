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
            """)

    /// The formats of the answer.
    enum Format: String, CaseIterable {
        case jsonl, json, table
    }

    @OptionGroup var options: GlobalOptions
    @Option(help: "What the files hold: text or jsonl; else by their ending, .jsonl or any other.")
    var input: AnalysisInputs.Kind?
    @Option(help: "How many documents are read at once; else one for each core.")
    var jobs: Int?
    @Argument(help: "The files to read; - is standard input.")
    var files: [String] = ["-"]

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let console = surroundings.console
        if let jobs, !(1...256).contains(jobs) {
            throw CommandError.wrongValue(option: "--jobs", value: String(jobs), possible: ["1 … 256"])
        }
        let format = try options.format(among: Format.self, standard: .jsonl)
        var inputs = try AnalysisInputs(files, kind: input, in: surroundings)
        let (reader, width) = (ArticleReader(), console.tableWidth)
        let work = OrderedWork<AnalysisBatch, AnalysisBatch.Result>(
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount
        ) { $0.analysed(by: reader, isTable: format == .table, width: width) }
        var status = ExitStatus.done
        var count = 0
        if format == .json { try console.write("{\"items\":[") }
        try await work.run(
            next: {
                if inputs.wouldWait { try console.flush() }
                return try inputs.next()
            },
            wouldWait: { inputs.wouldWait },
            each: { result in
                for answer in result.answers {
                    if format == .json, count > 0 { try console.write(",\n") }
                    try console.write(answer)
                    if format == .jsonl { try console.write("\n") }
                    count += 1
                }
                for complaint in result.complaints {
                    console.report(complaint)
                    status = complaint.status
                }
            })
        if format == .json { try console.write("]}\n") }
        return status
    }
}

extension AnalysisInputs.Kind: ExpressibleByArgument {}
