public import StetModel

extension JSONError: ExitStatusProviding {
    /// JSON that cannot be read is faulty input.
    public var exitStatus: ExitStatus { .faultyInput }
}
