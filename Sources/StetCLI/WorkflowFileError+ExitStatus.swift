public import StetWorkflow

extension WorkflowFileError: ExitStatusProviding {
    /// A workflow file with faults is faulty input.
    public var exitStatus: ExitStatus { .faultyInput }

    /// Every fault with its place.
    public var faultMessages: [String] {
        faults.map { "\($0.file):\($0.line):\($0.column): \($0.message)" }
    }
}
