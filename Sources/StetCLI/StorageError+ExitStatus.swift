public import StetStorage

extension StorageError: ExitStatusProviding {
    public var exitStatus: ExitStatus {
        switch self {
        case .noDatabase, .notAFile: .notFound
        case .unreachable, .noClientLibrary: .unreachable
        case .busy, .changedMeanwhile: .changedMeanwhile
        case .readOnly, .diskFull: .cannotWrite
        case .damaged, .unexpectedValue, .newerSchema, .olderSchema, .foreignSchema: .faultyInput
        case .outcomeUnknown: .outcomeUnknown
        case .faultyMigration, .constraint, .refused: .fault
        }
    }
}
