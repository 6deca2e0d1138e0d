public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Makes the desk in a database that was migrated: its settings, and the caller as a reviewer with
    /// the roles admin, desk, editor and checker, since a desk of one must be able to work.
    ///
    /// - Throws: `DeskError.deskExists`, `.noSuchWorkflow`.
    public func initialise(name: String, workflow: String, place: String) throws -> JSON {
        let shipped = try ShippedWorkflow.named(workflow)
        let kind = try Workflow(yaml: shipped.definition, file: "\(workflow).yaml").kind
        guard kind == .claim else {
            throw DeskError.againstRule(
                "The workflow '\(workflow)' is for things of the kind '\(kind.rawValue)', not for claims.",
                remedy: "'stet workflow list' shows what there is; without --workflow it is four-eyes.")
        }
        guard !name.trimmingSpaces.isEmpty else {
            throw DeskError.missing("A desk needs a name.", remedy: "Give one with --name.")
        }
        return try database.transaction(.writing) {
            guard try database.find(DeskSettings.self, 1) == nil else { throw DeskError.deskExists(place) }
            let ledger = Ledger(
                database, now: try now(), stamp: stamp(Desk.handle(for: caller.account), ChangeOptions()),
                sessionUser: try database.sessionUser(), makeSalt: makeSalt)
            try ledger.insert(
                DeskSettings(id: 1, name: name, defaultWorkflow: shipped.name, createdAt: ledger.now))
            let reviewer = Reviewer(
                handle: Desk.handle(for: caller.account), name: caller.fullName ?? caller.account,
                account: caller.account,
                person: 1, isActive: true, addedAt: ledger.now)
            try ledger.insert(reviewer)
            for role in [Role.admin, .desk, .editor, .checker] {
                try ledger.insert(
                    ReviewerRole(
                        id: try ledger.next(ReviewerRole.self), reviewer: reviewer.handle, role: role))
            }
            let event = try ledger.record("desk.made", "desk")
            try ledger.close()
            return [
                "desk": .string(name), "reviewer": .string(reviewer.handle),
                "workflow": .string(shipped.name), "event": .integer(event),
            ]
        }
    }

    /// The handle that an account gets: its name in small letters, other characters than those of
    /// handles replaced.
    private static func handle(for account: String) -> String {
        let letters = account.lowercased().unicodeScalars.map { scalar in
            isHandleByte(scalar) ? Character(scalar) : "-"
        }
        return String(letters.prefix(40))
    }

    private static func isHandleByte(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || "-_.".unicodeScalars.contains(scalar)
    }
}
