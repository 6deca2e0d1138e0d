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
        if !possible.isEmpty { sentences.append("Possible now: \(possible.joined(separator: ", ")).") }
        return sentences.isEmpty
            ? "‘stet claim explain’ shows what each action needs." : sentences.joined(separator: " ")
    }
}
