public import StetModel
import StetStorage
import StetText

/// What is said about a claim when it is added.
public struct ClaimDraft: Hashable, Sendable {
    /// The proposition, as a sentence that can be true or false.
    public var text: String
    /// Who made it: a source's id, or a name.
    public var claimant: String?
    /// The workflow it starts under; nil for the desk's own.
    public var workflow: String?
    /// 1 (first) to 5 (last).
    public var priority: Int
    /// The claim it is a part of.
    public var parent: ID<Claim>?
    /// The day it speaks of.
    public var asOf: String?
    /// Why it was selected.
    public var reason: String?
    /// What it is: a claim, a tip, a correction or a piece.
    public var kind = ClaimKind.claim
    /// What it is about, for the choice of people.
    public var topic: String?
    /// The language of what it rests on, such as `de`.
    public var language: String?

    /// What kinds of fact it states.
    public var tags: [FactTag] = []

    /// A draft that says only what is claimed.
    public init(text: String) {
        self.text = text
        priority = 3
    }

    /// What a request id stands for.
    var arguments: JSON {
        .object(leavingOut: [
            "text": .string(text), "claimant": claimant.map(JSON.string),
            "workflow": workflow.map(JSON.string), "priority": .integer(priority),
            "parent": parent.map(JSON.init(describing:)), "asOf": asOf.map(JSON.string),
            "reason": reason.map(JSON.string), "kind": kind == .claim ? nil : .string(kind.rawValue),
            "topic": topic.map(JSON.string), "language": language.map(JSON.string),
            "tags": tags.isEmpty ? nil : .array(tags.map { .string($0.rawValue) }),
        ])
    }
}

/// A place where a claim appears: checked against the text before.
struct ClaimPlace {
    /// The text.
    var revision: ID<Revision>
    /// Where in it.
    var span: TextSpan
    /// The words there.
    var quote: String
    /// The attribution that the words are the content of.
    var attribution: Attribution?
}
