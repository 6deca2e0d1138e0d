public import Foundation
public import StetModel

/// Why the desk does not do what it was asked to.
public enum DeskError: Error, Equatable {
    /// No reviewer belongs to the account that runs the command.
    case notRegistered(account: String)
    /// The reviewer may not act any more.
    case reviewerInactive(String)
    /// No role of the person has this command at all.
    case notPermitted(handle: String, command: String, roles: [Role])
    /// The request id was used for something else.
    case requestReused(id: String, command: String)
    /// There is no such thing on the desk.
    case noSuch(noun: String, id: String)
    /// The thing was not there yet at the time asked for; it came in later.
    case notThereYet(id: String, at: Timestamp, since: Timestamp)
    /// There is no reviewer with this handle.
    case noSuchReviewer(String)
    /// There is no workflow of this name.
    case noSuchWorkflow(String, known: [String])
    /// The desk exists already.
    case deskExists(String)
    /// The database holds no desk yet.
    case noDesk
    /// A word is not what it has to be: an id, a time, a role …
    case notA(kind: String, word: String, example: String)
    /// A verdict is not on the claim's scale.
    case notOnScale(verdict: String, scale: String, values: [String], nearest: String?)
    /// A rule of the desk stands against it; `remedy` says what would help.
    case againstRule(String, remedy: String)
    /// Something from outside goes over a stated limit.
    case beyondLimit(String, remedy: String)
    /// Something is so unlike the usual that a slip is likelier; `remedy` says how to insist.
    case unlikely(String, remedy: String)
    /// Something that has to be there was left out.
    case missing(String, remedy: String)
    /// There is one of these already.
    case taken(noun: String, id: String)
}

extension DeskError: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .notRegistered(let account): "The account '\(account)' belongs to no reviewer of this desk."
        case .reviewerInactive(let handle): "@\(handle) is not active on this desk."
        case .notPermitted(let handle, let command, _): "@\(handle) holds no role that allows '\(command)'."
        case .requestReused(let id, let command):
            "The request id '\(id)' was used already, for another '\(command)'."
        case .noSuch(let noun, let id): "There is no \(noun) \(id)."
        case .notThereYet(let id, let time, _): "\(id) was not there yet at \(time)."
        case .noSuchReviewer(let handle): "There is no reviewer @\(handle)."
        case .noSuchWorkflow(let name, _): "There is no workflow '\(name)'."
        case .deskExists(let place): "There is a desk at \(place) already."
        case .noDesk: "The database holds no desk."
        case .notA(let kind, let word, _): "'\(word)' is not \(kind)."
        case .notOnScale(let verdict, let scale, _, _): "'\(verdict)' is not on the scale \(scale)."
        case .againstRule(let rule, _), .beyondLimit(let rule, _), .unlikely(let rule, _): rule
        case .missing(let what, _): what
        case .taken(let noun, let id): "There is a \(noun) \(id) already."
        }
    }

    public var recoverySuggestion: String? {
        switch self {
        case .notRegistered:
            "Ask the desk for 'stet reviewer add', or act for a reviewer with --as HANDLE."
        case .reviewerInactive: "Somebody with the role desk or admin can change that."
        case .notPermitted(_, _, let roles):
            "It takes one of the roles \(roles.map(\.rawValue).joined(separator: ", "))."
        case .requestReused: "Use a new id for a new request."
        case .noSuch(let noun, _): DeskError.whereToLook(for: noun)
        case .notThereYet(let id, _, let since): "\(id) came in at \(since)."
        case .noSuchReviewer: "'stet reviewer list' shows who there is."
        case .noSuchWorkflow(_, let known): "There are \(known.joined(separator: ", "))."
        case .deskExists: "Work with it, or name another place."
        case .noDesk: "Make one with 'stet init'."
        case .notA(_, _, let example): "Write \(example)."
        case .notOnScale(_, _, let values, let nearest):
            (nearest.map { "Did you mean \($0)? " } ?? "")
                + "The values are \(values.joined(separator: ", "))."
        case .againstRule(_, let remedy), .beyondLimit(_, let remedy), .unlikely(_, let remedy),
            .missing(_, let remedy):
            remedy
        case .taken: "Choose another name."
        }
    }
}

extension DeskError {
    /// Which command shows what there is of a noun.
    private static func whereToLook(for noun: String) -> String {
        switch noun {
        case "evidence": "'stet evidence list CLAIM' shows what a claim has."
        case "proposal": "'stet claim proposal list CLAIM' shows those of a claim."
        case "contact": "'stet claim contact list CLAIM' shows those of a claim."
        case "leave": "'stet reviewer leave HANDLE' shows when somebody is away."
        case "outlet": "'stet article list' shows which outlets there are."
        case "event": "'stet audit log' shows what there is."
        case "annotation", "article", "attribution", "claim", "correction", "flag", "scale", "source",
            "story",
            "suggestion", "workflow":
            "'stet \(noun) list' shows what there is."
        default: "'stet claim show CLAIM' shows what belongs to a claim."
        }
    }
}
