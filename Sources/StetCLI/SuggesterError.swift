import Foundation
import StetExchange

/// Why another suggester gave no answer for a document.
enum SuggesterError: Error, Equatable {
    /// The shell could not be started.
    case notStarted(reason: String)
    /// It ended instead of answering; the status is what the shell would say.
    case ended(status: Int32)
    /// It said nothing in time.
    case tooSlow(seconds: Double)
    /// Its line is longer than any that is taken.
    case tooMuch(limit: Int)
    /// It wrote something before it was asked.
    case unasked
    /// Its answer is not one.
    case faulty(SuggestionError)
    /// It failed too often and was not asked again.
    case givenUp(failures: Int)
}

extension SuggesterError: LocalizedError {
    var errorDescription: String? {
        switch self {
        case .notStarted(let reason): "it could not be started: \(reason)."
        case .ended(let status) where status > 128: "it was ended by signal \(status - 128)."
        case .ended(let status): "it ended with status \(status) instead of answering."
        case .tooSlow(let seconds): "it did not answer within \(seconds.formatted) s and was stopped."
        case .tooMuch(let limit): "it wrote a line of more than \(limit) bytes."
        case .unasked: "it wrote more lines than it was asked for."
        case .faulty(let error): error.errorDescription
        case .givenUp(let failures): "it is not asked any more, having failed \(failures) times in a row."
        }
    }

    var recoverySuggestion: String? {
        switch self {
        case .notStarted, .ended(127), .ended(126): "Check the command by running it in a shell."
        case .ended: "What it wrote on standard error may say why."
        case .tooSlow: "--suggester-timeout SECONDS gives it longer; the first document's covers its start."
        case .tooMuch, .unasked: "It writes one line for each line it reads. See docs/suggesters.md."
        case .faulty(let error): error.recoverySuggestion
        case .givenUp: nil
        }
    }
}

extension SuggesterError: ExitStatusProviding {
    /// What another program wrote wrongly is faulty input.
    var exitStatus: ExitStatus { .faultyInput }
}

extension Double {
    /// The number without a fraction that says nothing.
    fileprivate var formatted: String { self == rounded() && self < 1e9 ? String(Int(self)) : String(self) }
}
