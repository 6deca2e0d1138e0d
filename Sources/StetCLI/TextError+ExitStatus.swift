public import StetText

extension TextError: ExitStatusProviding {
    /// A text that is not taken is faulty input, whatever is wrong with it.
    public var exitStatus: ExitStatus { .faultyInput }
}
