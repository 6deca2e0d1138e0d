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

    /// What the parser of the command line has to say about `error`, with the usage line as the hint;
    /// nil where the error is a request for help or the version, or none of the parser's.
    init?(parserError error: any Error) {
        guard StetCommand.exitCode(for: error) == .validationFailure else { return nil }
        let lines = StetCommand.fullMessage(for: error, columns: 10_000).split(separator: "\n")
        let message = StetCommand.message(for: error)
        let usage = lines.filter { $0.hasPrefix("Usage: ") }
        let more = lines.filter { $0.hasPrefix("  See ") }.map { $0.dropFirst(2) }
        let hint = (usage + more).joined(separator: " · ")
        self.init(
            status: .wrongUse, message: message.split(separator: "\n").joined(separator: " "),
            hint: hint.isEmpty ? nil : hint)
    }
}
