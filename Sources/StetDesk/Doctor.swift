public import StetModel
import StetStorage

/// One thing that was looked at, and how it is.
public struct HealthCheck: Hashable, Sendable {
    /// What was looked at.
    public var name: String
    /// Whether it is as it should be.
    public var isSound: Bool
    /// What was seen, in a sentence.
    public var detail: String

    /// A check with this outcome.
    public init(name: String, isSound: Bool, detail: String) {
        self.name = name
        self.isSound = isSound
        self.detail = detail
    }

    /// The check as JSON tells it.
    public var answer: JSON {
        ["name": .string(name), "ok": .boolean(isSound), "detail": .string(detail)]
    }
}

extension Desk {
    /// Looks at what only the desk itself can tell: whether it was made, who works on it, its log's head.
    public func healthChecks() throws -> [HealthCheck] {
        try look { database in
            guard let settings = try database.find(DeskSettings.self, 1) else {
                return [.init(name: "desk", isSound: false, detail: "The database holds no desk; run 'stet init'.")]
            }
            let reviewers = try database.reviewers().filter(\.isActive)
            let roles = try database.rolesByHandle()
            let head = try EventLog.head(database)
            let admins = reviewers.filter { roles[$0.handle]?.contains(.admin) ?? false }
            let known = try database.reviewer(account: caller.account)
            return [
                .init(
                    name: "desk", isSound: true,
                    detail: "\(settings.name), claims start under \(settings.defaultWorkflow)."),
                .init(
                    name: "log", isSound: head.seq > 0,
                    detail: "\(head.seq) events, head \(head.hash.prefix(12))…; 'stet audit verify' checks them."),
                .init(
                    name: "admin", isSound: !admins.isEmpty,
                    detail: admins.isEmpty
                        ? "Nobody who is active holds the role admin."
                        : "Held by \(admins.map { "@\($0.handle)" }.joined(separator: ", "))."),
                .init(
                    name: "account", isSound: known != nil,
                    detail: known.map { "'\(caller.account)' is @\($0.handle)." }
                        ?? "'\(caller.account)' belongs to no reviewer; 'stet reviewer add' makes one."),
            ]
        }
    }
}
