import Foundation
import StetExchange
import StetModel

/// An item of an import that was not taken, and why.
struct Rejection {
    /// The file it came from.
    let file: String
    /// The line, where the file has one item a line.
    let line: Int?
    /// The code point within the line.
    let column: Int?
    /// What is wrong, in a sentence.
    let reason: String
    /// What to do about it.
    let hint: String?
    /// How a run ends that had only this to complain about.
    let status: ExitStatus

    /// A whole file that was not taken.
    init(file: String, _ error: any ExitStatusProviding & LocalizedError) {
        self.file = file
        (line, column) = (nil, nil)
        reason = error.errorDescription ?? String(describing: error)
        hint = error.recoverySuggestion
        status = error.exitStatus
    }

    /// A line or a row that was not taken.
    init(file: String, _ error: ExchangeError) {
        self.file = file
        (line, column) = (error.line, error.column)
        reason = error.reason
        hint = error.recoverySuggestion
        status = error.exitStatus
    }

    /// The rejection as JSON tells it.
    var answer: JSON {
        .object(leavingOut: [
            "file": .string(file), "line": line.map(JSON.integer), "column": column.map(JSON.integer),
            "reason": .string(reason),
        ])
    }

    /// The rejection as people read it, with its place as compilers write it.
    var message: String {
        guard let line, let column else {
            return status == .notFound ? reason : "\(file): \(reason)"
        }
        return "\(file):\(line):\(column): \(reason)"
    }
}

extension [Rejection] {
    /// How a run ends: what is only missing is not faulty.
    var status: ExitStatus {
        if isEmpty { return .done }
        return allSatisfy { $0.status == .notFound } ? .notFound : .faultyInput
    }
}
