import ArgumentParser
import StetDesk
import StetModel
import StetReport
import StetWorkflow

/// `stet workflow graph`: draws a workflow.
struct WorkflowGraphCommand: StetVerb {
    /// The languages a workflow is drawn in.
    enum Drawing: String, CaseIterable {
        case mermaid, dot, svg
    }

    static let configuration = CommandConfiguration(
        commandName: "graph", abstract: "Draw a workflow, for Mermaid, for Graphviz or as SVG.",
        discussion: """
            Formats: mermaid, dot (Graphviz), svg. It needs no desk for a file or a workflow of the program. \
            For example:

              stet workflow graph four-eyes --format svg -o four-eyes.svg
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "The language of the labels, such as de.") var language = "en"
    @Option(name: .shortAndLong, help: "Write it into this file, whole or not at all.") var output: String?
    @Argument(help: "A file, - for standard input, or the name of a workflow.") var workflow: String

    func run(in surroundings: Surroundings) throws -> ExitStatus {
        let kind = try options.format(among: Drawing.self, standard: .mermaid)
        let states = try readWorkflow(workflow, in: surroundings).drawing(language: language)
        let text =
            switch kind {
            case .mermaid: states.mermaid
            case .dot: states.dot
            case .svg: states.svg
            }
        return try ReportOptions.write(text, "drawing", to: output, in: surroundings)
    }
}
