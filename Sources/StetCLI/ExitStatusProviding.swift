/// An error that knows how a run which it ended should be reported to the calling program.
public protocol ExitStatusProviding: Error {
    /// The exit status of a run that ended with this error.
    var exitStatus: ExitStatus { get }
    /// A message for each fault, where the error tells of several; else nothing, and its description is
    /// the message.
    var faultMessages: [String] { get }
}

extension ExitStatusProviding {
    /// No separate messages.
    public var faultMessages: [String] { [] }
}

extension CommandError: ExitStatusProviding {
    public var exitStatus: ExitStatus {
        switch self {
        case .noSuchCommand, .missingValue, .wrongValue, .wrongUse: .wrongUse
        case .noSuchFile, .isFolder, .unreadable, .noDeskHere: .notFound
        case .tooLarge, .tooMuchAtOnce, .faultyInput: .faultyInput
        case .cannotWrite: .cannotWrite
        case .readerLeft: .done
        }
    }
}
