public import Foundation

/// An act on a claim that its workflow does not allow; nothing changes.
public struct Refusal: Error, Hashable, Sendable {
    /// What was to be done: the action, or `rate`, `assign`.
    public let act: String
    /// The state the claim is in.
    public let state: String
    /// What is missing; at least one thing.
    public let missing: [Missing]
    /// The handles of those who could do it, or who lack nothing that is up to the person.
    public let who: [String]
    /// The actions that the person could take on the claim instead.
    public let possible: [String]
}

extension Refusal: LocalizedError {
    public var errorDescription: String? {
        "‘\(act)’ is refused. " + missing.map(\.sentence).joined(separator: " ")
    }

    public var recoverySuggestion: String? {
        var sentences: [String] = []
        if missing.contains(where: \.isPersonal) {
            sentences.append(
                who.isEmpty
                    ? "Nobody on the desk could do it now."
                    : "This could be done by \(who.map { "@\($0)" }.joined(separator: ", ")).")
        }
        sentences += missing.compactMap(\.remedy)
        let isForNobody = who.isEmpty && missing.contains(where: \.isPersonal)
        if sentences.isEmpty || isForNobody, !possible.isEmpty {
            sentences.append("Possible now: \(possible.joined(separator: ", ")).")
        }
        return sentences.isEmpty
            ? "‘stet claim explain’ shows what each action needs." : sentences.joined(separator: " ")
    }
}

extension Missing {
    /// The command that brings what is missing, where there is one.
    fileprivate var remedy: String? {
        switch self {
        case .evidence: "Add evidence with ‘stet evidence add’."
        case .verdict(slot: nil): "Give your verdict with ‘stet claim rate’."
        case .rationale(slot: nil, _, _): "Give a longer one with ‘stet claim rate --rationale’."
        case .comment: "Say why with ‘--comment’."
        case .blockingComments: "‘stet claim resolve’ settles a comment."
        case .onHold: "Whoever may hold claims lifts it with ‘stet claim hold --lift’."
        default: nil
        }
    }
}
