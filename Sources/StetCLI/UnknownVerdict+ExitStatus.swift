public import StetWorkflow

extension UnknownVerdict: ExitStatusProviding {
    /// A word that is not on the scale is faulty input.
    public var exitStatus: ExitStatus { .faultyInput }
}
