import StetModel

/// The people among whom a workflow is explored.
struct ProofTeam {
    /// The people; the first one added the claim.
    let members: [TeamMember]
    /// A number for each; people with one number are alike.
    let kinds: [Int]
    /// How many people, besides the first, are told apart from all others.
    var apart = 0

    private init(members: [TeamMember], kinds: [Int]) {
        self.members = members
        self.kinds = kinds
    }

    private init(_ roles: [Set<Role>]) {
        members = roles.enumerated().map { person, roles in
            TeamMember(handle: Self.handle(of: person), person: person, roles: roles)
        }
        // Who added the claim is unlike all others, whatever they may do.
        kinds = roles.indices.map { person in
            person == 0 ? 0 : 1 + (roles.dropFirst().firstIndex { $0 == roles[person] } ?? 0)
        }
    }

    /// People who each hold every role that matters.
    ///
    /// What such a team cannot do, no team of as many people or fewer can: a role only ever allows, and
    /// the guards that keep people apart ask who somebody is, not what they may. Only a promise that names
    /// a role is another matter; half of the others then lack it.
    static func strongest(of people: Int, for workflow: Workflow, _ promises: [Promise]) -> ProofTeam {
        let all = workflow.rolesNamed.union([.editor, .desk])
        let promised = promises.flatMap(\.needs).flatMap { need -> [Role] in
            if case .role(let roles) = need { roles } else { [] }
        }
        let fewer = all.filter { role in !promised.contains { role.includes($0) } }
            .union(promised.isEmpty ? [] : [.checker]).filter { role in
                !promised.contains { role.includes($0) }
            }
        let team = ProofTeam(
            (0..<people).map { person in
                promised.isEmpty || person == 0 || person > people / 2 ? all : fewer
            })
        // One person is told apart: whoever breaks a promise by what they were before, or by a conflict.
        let isPersonal = promises.flatMap(\.needs).contains { need in
            switch need {
            case .distinct, .noConflictOfInterest: true
            default: false
            }
        }
        return isPersonal || promises.contains(.noOneDecidesAlone) ? team.settingApart(1) : team
    }

    /// The same people, so many of them, besides the first, set apart from the others.
    private func settingApart(_ count: Int) -> ProofTeam {
        var team = ProofTeam(
            members: members,
            kinds: kinds.enumerated().map { person, kind in person > count ? kind + members.count : kind })
        team.apart = min(count, members.count - 1)
        return team
    }

    /// As many people as there are seats, each with the one role that their seat takes, and one for each
    /// role that a guard names and none of them has.
    static func smallest(for workflow: Workflow) -> ProofTeam {
        var roles: [Set<Role>] = []
        for slot in workflow.slots {
            for _ in 0..<slot.seats { roles.append(Set(slot.roles.prefix(1))) }
        }
        if let first = workflow.slots.first, first.distinct.contains(.author) || roles.isEmpty {
            roles.insert([.annotator], at: 0)
        }
        if roles.isEmpty { roles.append([.annotator]) }
        for case .role(let wanted) in workflow.steps.filter(\.isTakenByPeople).flatMap(\.needs).map(\.value)
        where !roles.contains(where: { $0.includes(anyOf: wanted) }) {
            roles.append(Set(wanted.prefix(1)))
        }
        return ProofTeam(roles)
    }

    /// What the exploration calls a person.
    static func handle(of person: Int) -> String {
        String(UnicodeScalar(UInt8(ascii: "a") + UInt8(min(person, 25))))
    }
}

extension Workflow {
    /// The roles that slots, steps and overrides name.
    fileprivate var rolesNamed: Set<Role> {
        var roles = Set(slots.flatMap(\.roles)).union(overrides?.roles ?? [])
        for case .role(let named) in steps.flatMap(\.needs).map(\.value) { roles.formUnion(named) }
        return roles
    }
}
