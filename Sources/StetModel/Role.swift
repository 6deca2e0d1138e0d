/// What a person is on the desk; a person may hold several roles.
public enum Role: String, CaseIterable, Sendable {
    case reader, annotator, checker, editor, standards, legal, desk, admin, auditor

    /// Whether this role may do acts of this class (the table of the contract, "Roles").
    public func allows(_ permission: Permission) -> Bool {
        ownPermissions.contains(permission) || parents.contains { $0.allows(permission) }
    }

    /// Whether a holder of this role is also everything a holder of `other` is: an editor is a checker.
    public func includes(_ other: Role) -> Bool {
        self == other || parents.contains { $0.includes(other) }
    }

    /// Whether a workflow can put a holder of this role into a slot.
    public var mayHoldSlots: Bool {
        allows(.move) || self == .standards || self == .legal
    }

    /// All that the role allows.
    public var permissions: Set<Permission> {
        parents.reduce(into: Set(ownPermissions)) { $0.formUnion($1.permissions) }
    }

    /// The roles whose rights this one has as well.
    private var parents: [Role] {
        switch self {
        case .reader: []
        case .annotator, .standards, .legal, .admin, .auditor: [.reader]
        case .checker: [.annotator]
        case .editor: [.checker]
        case .desk: [.editor]
        }
    }

    /// What the role adds to the rights of its parents.
    private var ownPermissions: [Permission] {
        switch self {
        case .reader: [.read]
        case .annotator: [.importArticle, .decideSuggestion, .annotate, .attributionAdd, .claimAdd, .comment]
        case .checker: [.evidenceAdd, .rate, .move, .take]
        case .editor:
            [
                .readProtected, .assign, .editClaim, .mergeClaim, .editSource, .mergeSource, .mergeStory,
                .dismissFlag, .clearAnonymity, .timers,
            ]
        case .standards: [.clearAnonymity]
        case .legal: [.clearLegal]
        case .desk: [.audit, .reviewers, .holds, .overrides, .workflows, .corrections]
        case .admin: [.audit, .reviewers, .roles, .database, .keys, .timers]
        case .auditor: [.audit, .readProtected]
        }
    }
}

extension Set<Role> {
    /// Whether one of the roles allows acts of this class.
    public func allows(_ permission: Permission) -> Bool {
        contains { $0.allows(permission) }
    }

    /// Whether one of the roles is, or includes, one of `wanted`.
    public func includes(anyOf wanted: [Role]) -> Bool {
        contains { held in wanted.contains { held.includes($0) } }
    }
}
