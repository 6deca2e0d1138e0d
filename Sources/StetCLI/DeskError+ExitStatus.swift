public import StetDesk

extension DeskError: ExitStatusProviding {
    public var exitStatus: ExitStatus {
        switch self {
        case .notRegistered, .reviewerInactive, .notPermitted: .notPermitted
        case .noSuch, .notThereYet, .noSuchReviewer, .noSuchWorkflow, .noDesk: .notFound
        case .requestReused, .notOnScale, .taken, .deskExists, .beyondLimit: .faultyInput
        case .notA, .missing: .wrongUse
        case .againstRule, .unlikely: .refused
        }
    }
}
