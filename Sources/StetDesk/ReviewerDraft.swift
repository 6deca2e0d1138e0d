public import StetModel

/// What is said about a reviewer when they are added or edited.
public struct ReviewerDraft: Hashable, Sendable {
    /// The name that reports print.
    public var name: String?
    /// The operating system account that speaks for them.
    public var account: String?
    /// All the roles they are to hold.
    public var roles: [Role]?
    /// How many open assignments they take at most.
    public var capacity: Int?
    /// What they must not judge: sources, outlets, topics.
    public var conflicts: [String]?
    /// What they know well: topics, such as `topic:ferries`, and languages, such as `language:de`.
    public var skills: [String]?
    /// A handle of the same person.
    public var samePerson: String?
    /// Whether they may act.
    public var isActive: Bool?

    /// A draft that says nothing.
    public init() {}

    /// What a request id stands for.
    var arguments: JSON {
        .object(leavingOut: [
            "name": name.map(JSON.string), "account": account.map(JSON.string),
            "roles": roles.map { .array($0.map { .string($0.rawValue) }) },
            "capacity": capacity.map(JSON.integer),
            "skills": skills.map { .array($0.map(JSON.string)) },
            "conflicts": conflicts.map { .array($0.map(JSON.string)) },
            "samePerson": samePerson.map(JSON.string), "active": isActive.map(JSON.boolean),
        ])
    }

    /// Checks that nothing that was said is empty or beyond all measure.
    func check() throws {
        let limit = 200
        for word in [name, account].compactMap(\.self) + (conflicts ?? []) {
            guard !word.trimmingSpaces.isEmpty else {
                throw DeskError.missing(
                    "A name, an account or a conflict cannot be empty.",
                    remedy: "Leave the option out, or fill it.")
            }
            guard word.unicodeScalars.count <= limit else {
                throw DeskError.beyondLimit(
                    "A name, an account or a conflict has at most \(limit) characters.", remedy: "Shorten it."
                )
            }
        }
    }
}
