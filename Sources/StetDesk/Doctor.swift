import StetModel
import StetStorage

extension Desk {
    /// Looks at what only the desk itself can tell: whether it was made, who works on it, its log's head.
    public func healthChecks() throws -> [HealthCheck] {
        try database.transaction(.reading) {
            guard let settings = try database.find(DeskSettings.self, 1) else {
                return [
                    .init(
                        name: "desk", isSound: false, detail: "The database holds no desk; run 'stet init'.")
                ]
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
                    detail:
                        "Event \(head.seq) is its head, \(head.hash.prefix(12))…; see 'stet audit verify'."),
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
