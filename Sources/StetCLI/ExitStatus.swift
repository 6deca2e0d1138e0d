/// How a run of `stet` ended, as the calling program sees it; the numbers follow `sysexits.h` where
/// it has one that fits.
public enum ExitStatus: Int32, CaseIterable, Sendable {
    /// Done; an empty list is a success.
    case done = 0
    /// Done, and problems were found.
    case problemsFound = 1
    /// The workflow or a rule of the desk refuses; nothing changed.
    case refused = 2
    /// The command was written wrongly.
    case wrongUse = 64
    /// The input is faulty.
    case faultyInput = 65
    /// There is no such file, database, article, claim …
    case notFound = 66
    /// The database cannot be reached.
    case unreachable = 69
    /// A fault in Stet.
    case fault = 70
    /// The output cannot be written.
    case cannotWrite = 73
    /// The connection broke during a commit: it may or may not have happened.
    case outcomeUnknown = 74
    /// It changed meanwhile, or is busy; nothing changed.
    case changedMeanwhile = 75
    /// No role that this person holds has this command at all.
    case notPermitted = 77
}
