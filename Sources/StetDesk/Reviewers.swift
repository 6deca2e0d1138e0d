public import StetModel
import StetStorage

extension Desk {
    /// Adds a reviewer under a new handle.
    public func addReviewer(_ handle: String, _ draft: ReviewerDraft, options: ChangeOptions) throws -> JSON {
        try change(
            "reviewer add", .reviewers, options,
            arguments: ["handle": .string(handle), "draft": draft.arguments]
        ) { change in
            try Desk.checkHandle(handle)
            try draft.check()
            guard try database.find(Reviewer.self, handle) == nil else {
                throw DeskError.taken(noun: "reviewer", id: "@\(handle)")
            }
            guard let name = draft.name, let roles = draft.roles, !roles.isEmpty else {
                throw DeskError.missing(
                    "A reviewer needs a name and at least one role.",
                    remedy: "Give --name NAME and --role ROLE.")
            }
            let account = draft.account ?? handle
            try change.checkAccount(account, isFreeFor: handle)
            let person = try draft.samePerson.map { try database.requireReviewer($0).person }
            let reviewer = Reviewer(
                handle: handle, name: name, account: account,
                person: try person ?? database.lastPerson() + 1, capacity: draft.capacity,
                isActive: draft.isActive ?? true, addedAt: change.now)
            try change.ledger.insert(reviewer)
            try change.setRoles(roles, of: reviewer)
            try change.setConflicts(draft.conflicts ?? [], of: reviewer)
            try change.setSkills(draft.skills ?? [], of: reviewer)
            return try change.answer("reviewer.added", reviewer)
        }
    }

    /// Changes what is said in the draft about a reviewer, and nothing else. Where two handles turn out to be
    /// one person, what was approved by both, as if by two, is put to its people again.
    public func editReviewer(_ handle: String, _ draft: ReviewerDraft, options: ChangeOptions) throws -> JSON
    {
        try change(
            "reviewer edit", .reviewers, options,
            arguments: ["handle": .string(handle), "draft": draft.arguments]
        ) { change in
            var reviewer = try database.requireReviewer(handle)
            try draft.check()
            try change.mayEdit(reviewer, draft)
            reviewer.name = draft.name ?? reviewer.name
            reviewer.account = draft.account ?? reviewer.account
            reviewer.capacity = draft.capacity ?? reviewer.capacity
            reviewer.isActive = draft.isActive ?? reviewer.isActive
            try change.ledger.update(reviewer)
            var shared: [ID<Claim>] = []
            if let other = try draft.samePerson.map({ try database.requireReviewer($0).person }) {
                shared = try database.doneClaims(ofBoth: reviewer.person, and: other)
                reviewer.person = try change.join(reviewer.person, to: other)
            }
            if let roles = draft.roles { try change.setRoles(roles, of: reviewer) }
            if let conflicts = draft.conflicts { try change.setConflicts(conflicts, of: reviewer) }
            if let skills = draft.skills { try change.setSkills(skills, of: reviewer) }
            try change.keepAnAdmin()
            let answer = try change.answer("reviewer.edited", reviewer)
            let again = try change.putAgain(shared, knowing: handle)
            guard !again.isEmpty, case .object(let members) = answer else { return answer }
            return .object(
                members + [.init(name: "recheck", value: .array(again.map(JSON.init(describing:))))])
        }
    }

    /// All reviewers, by handle.
    public func reviewerList() throws -> ListPage {
        try look { database in
            ListPage(items: try database.reviewers().map { try database.answer($0) })
        }
    }

    private static func checkHandle(_ handle: String) throws {
        let allowed = handle.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
                || byte == 0x2E
        }
        guard allowed, (1...40).contains(handle.utf8.count) else {
            throw DeskError.notA(
                kind: "a handle, which has small letters, digits, '-', '_' and '.' only", word: handle,
                example: "anna-k")
        }
    }
}

extension DeskChange {
    /// Only an admin touches an admin, and says which account or person stands behind a handle: whoever
    /// could do that could act as anybody.
    fileprivate func mayEdit(_ reviewer: Reviewer, _ draft: ReviewerDraft) throws {
        let isAdmin = try database.roles(of: reviewer.handle).contains(.admin)
        guard isAdmin || draft.account != nil || draft.samePerson != nil, !actor.may(.roles) else {
            return try draft.account.map { try checkAccount($0, isFreeFor: reviewer.handle) } ?? ()
        }
        throw DeskError.notPermitted(
            handle: actor.reviewer.handle, command: "reviewer edit @\(reviewer.handle)",
            roles: Role.allCases.filter { $0.allows(.roles) })
    }

    /// Makes two persons one: every handle of the first is one of the second from now on.
    fileprivate func join(_ person: Int, to other: Int) throws -> Int {
        for var reviewer in try database.reviewers() where reviewer.person == person && person != other {
            reviewer.person = other
            try ledger.update(reviewer)
        }
        return other
    }

    fileprivate func checkAccount(_ account: String, isFreeFor handle: String) throws {
        guard let other = try database.reviewer(account: account), other.handle != handle else { return }
        throw DeskError.againstRule(
            "The account '\(account)' speaks for @\(other.handle) already.", remedy: "Give another --account."
        )
    }

    /// A desk without an active admin could never be changed again.
    fileprivate func keepAnAdmin() throws {
        let roles = try database.rolesByHandle()
        let isKept = try database.reviewers().contains {
            $0.isActive && (roles[$0.handle]?.contains(.admin) ?? false)
        }
        guard isKept else {
            throw DeskError.againstRule(
                "Nobody active would hold the role admin any more.",
                remedy: "Make somebody else admin first.")
        }
    }

    /// Makes `roles` the roles of a reviewer; only an admin makes and unmakes admins.
    fileprivate func setRoles(_ roles: [Role], of reviewer: Reviewer) throws {
        let held = try database.roleGrants(of: reviewer.handle)
        let touchesAdmin = held.contains { $0.role == .admin } != roles.contains(.admin)
        guard !touchesAdmin || actor.may(.roles) else {
            throw DeskError.notPermitted(
                handle: actor.reviewer.handle, command: "reviewer edit --role admin",
                roles: Role.allCases.filter { $0.allows(.roles) })
        }
        for grant in held where !roles.contains(grant.role) { try ledger.delete(grant) }
        let known = Set(held.map(\.role))
        for role in Role.allCases where roles.contains(role) && !known.contains(role) {
            try ledger.insert(
                ReviewerRole(id: try ledger.next(ReviewerRole.self), reviewer: reviewer.handle, role: role))
        }
    }

    /// Makes these the skills of a reviewer: each a kind and a value with a colon between them.
    fileprivate func setSkills(_ words: [String], of reviewer: Reviewer) throws {
        let wanted = try words.map { word -> (kind: ReviewerSkill.Kind, value: String) in
            let parts = word.split(separator: ":", maxSplits: 1).map { String($0).trimmingSpaces }
            guard parts.count == 2, let kind = ReviewerSkill.Kind(rawValue: parts[0]), !parts[1].isEmpty
            else {
                throw DeskError.notA(kind: "a skill", word: word, example: "topic:ferries or language:de")
            }
            return (kind, parts[1])
        }
        let held = try database.skills(of: reviewer.handle)
        for skill in held where !wanted.contains(where: { $0.kind == skill.kind && $0.value == skill.value })
        {
            try ledger.delete(skill)
        }
        var known = Set(held.map { "\($0.kind.rawValue):\($0.value)" })
        for (kind, value) in wanted where known.insert("\(kind.rawValue):\(value)").inserted {
            try ledger.insert(
                ReviewerSkill(
                    id: try ledger.next(ReviewerSkill.self), reviewer: reviewer.handle, kind: kind,
                    value: value))
        }
    }

    fileprivate func setConflicts(_ topics: [String], of reviewer: Reviewer) throws {
        let held = try database.conflicts(of: reviewer.handle)
        for conflict in held where !topics.contains(conflict.topic) { try ledger.delete(conflict) }
        let known = Set(held.map(\.topic))
        for topic in topics where !known.contains(topic) {
            try ledger.insert(
                ReviewerConflict(
                    id: try ledger.next(ReviewerConflict.self), reviewer: reviewer.handle, topic: topic))
        }
    }

    fileprivate func answer(_ kind: String, _ reviewer: Reviewer) throws -> JSON {
        let event = try ledger.record(kind, "@\(reviewer.handle)")
        guard case .object(let members) = try database.answer(reviewer) else { return .null }
        return .object(members + [.init(name: "event", value: .integer(event))])
    }
}

extension Database {
    fileprivate func answer(_ reviewer: Reviewer) throws -> JSON {
        let held = try roles(of: reviewer.handle)
        let roles = Role.allCases.filter(held.contains)
        let conflicts = try conflicts(of: reviewer.handle).map { JSON.string($0.topic) }
        return .object(leavingOut: [
            "handle": .string(reviewer.handle), "name": .string(reviewer.name),
            "roles": .array(roles.map { .string($0.rawValue) }), "account": .string(reviewer.account),
            "person": .integer(reviewer.person), "capacity": reviewer.capacity.map(JSON.integer),
            "conflicts": .array(conflicts),
            "skills": .array(
                try skills(of: reviewer.handle).map { .string("\($0.kind.rawValue):\($0.value)") }),
            "active": .boolean(reviewer.isActive),
        ])
    }
}
