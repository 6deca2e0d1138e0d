import Foundation
import StetTestSupport

/// What a document shows of a terminal: the commands of its `console` blocks with what they print.
struct Transcript {
    /// One command and the lines that stand under it.
    struct Step {
        /// The command, in as many lines as the document gives it.
        let command: [String]
        /// What the document shows of its output.
        let shown: [String]
        /// The lines of the document that hold the output.
        let lines: Range<Int>
    }

    /// The document, line by line.
    let document: [String]
    /// Its steps, in order.
    let steps: [Step]

    /// The transcript in a document of the repository.
    init(document path: String) throws {
        self.init(text: try Repository.text(path))
    }

    /// The transcript in a text.
    init(text: String) {
        document = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var steps: [Step] = []
        var place = 0
        var isConsole = false
        while place < document.count {
            let line = document[place]
            place += 1
            if line.hasPrefix("```") { isConsole = line == "```console" }
            guard isConsole, line.hasPrefix("$ ") else { continue }
            var command = [String(line.dropFirst(2))]
            while place < document.count, document[place].hasPrefix("> ") {
                command.append(String(document[place].dropFirst(2)))
                place += 1
            }
            let start = place
            while place < document.count, !document[place].hasPrefix("$ "), !document[place].hasPrefix("```")
            {
                place += 1
            }
            steps.append(Step(command: command, shown: Array(document[start..<place]), lines: start..<place))
        }
        self.steps = steps
    }

    /// The document with other outputs; where it leaves lines out, as many stay before and after them.
    func document(showing outputs: [[String]]) -> String {
        var lines = document
        for (step, output) in zip(steps, outputs).reversed() {
            var shown = output
            if let gap = step.shown.firstIndex(of: "…") {
                let after = step.shown.count - gap - 1
                if gap + after < output.count {
                    shown = output.prefix(gap) + ["…"] + output.suffix(after)
                }
            }
            lines.replaceSubrange(step.lines, with: shown)
        }
        return lines.joined(separator: "\n")
    }

    /// How what was printed differs from what the document shows; nil where it does not.
    func difference(from outputs: [[String]]) -> String? {
        guard outputs.count == steps.count else {
            return "\(outputs.count) of \(steps.count) commands came to an end."
        }
        for (step, output) in zip(steps, outputs) {
            let (found, shown) = (DocumentedOutput.compared(output), DocumentedOutput.compared(step.shown))
            guard !Self.matches(found, shown[...]) else { continue }
            return """
                line \(step.lines.lowerBound): $ \(step.command.joined(separator: "\n> "))
                the document shows:
                \(step.shown.joined(separator: "\n"))
                it printed:
                \(output.joined(separator: "\n"))
                """
        }
        return nil
    }

    /// Whether an output is what a document shows, where `…` alone on a line stands for any lines.
    private static func matches(_ output: [String], _ shown: ArraySlice<String>) -> Bool {
        guard let gap = shown.firstIndex(of: "…") else { return output.elementsEqual(shown) }
        let before = shown[..<gap]
        guard output.starts(with: before) else { return false }
        let rest = shown[(gap + 1)...]
        return (before.count...output.count).contains { matches(Array(output[$0...]), rest) }
    }
}
