public import Foundation

/// A workflow or scale file that cannot be used, with all its faults.
public struct WorkflowFileError: Error, Hashable, Sendable {
    /// What is wrong, in the order of the file; at least one.
    public let faults: [WorkflowFault]

    /// An error over these faults.
    public init(faults: [WorkflowFault]) {
        self.faults = faults
    }
}

extension WorkflowFileError: LocalizedError {
    public var errorDescription: String? {
        faults.map { "\($0.file):\($0.line):\($0.column): \($0.message)" }.joined(separator: "\n")
    }

    public var recoverySuggestion: String? {
        faults.lazy.compactMap(\.hint).first ?? "The keys of a workflow file are listed in docs/workflows.md."
    }
}
