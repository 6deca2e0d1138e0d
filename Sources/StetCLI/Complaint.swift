import ArgumentParser
import Foundation

/// An error as the person at the terminal and the calling program get to know it.
public struct Complaint: Hashable, Sendable {
    /// How the run ends.
    public let status: ExitStatus
    /// What happened to which thing.
    public let message: String
    /// What is wrong besides, where one error tells of several faults.
    public let furtherMessages: [String]
    /// What to do next, where something can be said.
    public let hint: String?

    /// A complaint with these parts.
    public init(
        status: ExitStatus, message: String, furtherMessages: [String] = [], hint: String?
    ) {
        self.status = status
        self.message = message
        self.furtherMessages = furtherMessages
        self.hint = hint
    }

    /// What to say about `error`: its description, and its recovery suggestion as the hint. An error
    /// that names no exit status is a fault in Stet.
    public init(_ error: any Error) {
        let known = error as? any ExitStatusProviding
        let status = known?.exitStatus ?? .fault
        let faults = known?.faultMessages ?? []
        let described = error as? any LocalizedError
        let advice = status == .fault ? "This is a fault in stet; please report it." : nil
        self.init(
            status: status,
            message: faults.first ?? described?.errorDescription ?? String(describing: error),
            furtherMessages: Array(faults.dropFirst()),
            hint: described?.recoverySuggestion ?? advice)
    }

    /// What the parser of the command line has to say about `error`. The hint says what belongs in the
    /// place of what is missing, with the command's own example, or how the command is used where that is
    /// short; nil where the error is a request for help or the version, or none of the parser's.
    init?(parserError error: any Error) {
        guard StetCommand.exitCode(for: error) == .validationFailure else { return nil }
        let lines = StetCommand.fullMessage(for: error, columns: 10_000).split(separator: "\n")
        let message = StetCommand.message(for: error)
        let usage = lines.filter { $0.hasPrefix("Usage: ") }.map(String.init)
        let more = lines.filter { $0.hasPrefix("  See ") }.map { String($0.dropFirst(2)) }
        let missing = lines.filter { $0.hasPrefix("Help:  ") }.map { line in
            line.dropFirst("Help:  ".count).split(separator: "  ", maxSplits: 1).map(\.trimmed)
                .joined(separator: ": ")
        }
        let example = more.first.flatMap(Self.example).map { ["For example: \($0)"] } ?? []
        let isShort = missing.isEmpty && usage.allSatisfy { $0.count <= Self.shortUsage }
        let hint =
            (isShort ? usage : missing + example + (example.isEmpty ? usage : []))
            + more
        self.init(
            status: .wrongUse, message: message.split(separator: "\n").joined(separator: " "),
            hint: hint.isEmpty ? nil : hint.joined(separator: " · "))
    }

    /// The longest usage line that helps more than an example.
    private static let shortUsage = 100

    /// The first example in the help of the command that `pointer` is about, which ends in `--help'`.
    private static func example(_ pointer: String) -> String? {
        var command: any ParsableCommand.Type = StetCommand.self
        for word in pointer.split(separator: " ") {
            guard let next = command.configuration.subcommands.first(where: { $0._commandName == word })
            else { continue }
            command = next
        }
        let lines = command.configuration.discussion.split(separator: "\n").map(\.trimmed)
        if let alone = lines.first(where: { $0.hasPrefix("stet ") }) { return alone }
        let told = lines.joined(separator: " ").split(separator: "For example: ", maxSplits: 1).last
        guard let words = told, words.hasPrefix("stet ") else { return nil }
        let first = words.split(separator: ", and ").first ?? words
        return first.hasSuffix(".") ? String(first.dropLast()) : String(first)
    }
}

extension Substring {
    /// The words without blanks at their ends.
    fileprivate var trimmed: String {
        let start = drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
