import StetModel
import StetStorage
import StetWorkflow

/// Everybody on the desk, as the workflow engine sees them.
struct Team {
    /// Those who may act, by handle.
    let active: [TeamMember]
    private let persons: [String: Int]

    /// Reads who is on the desk.
    init(_ database: any Database) throws {
        let reviewers = try database.reviewers()
        let roles = try database.rolesByHandle()
        active = reviewers.filter(\.isActive).map {
            TeamMember(handle: $0.handle, person: $0.person, roles: roles[$0.handle] ?? [])
        }
        persons = Dictionary(uniqueKeysWithValues: reviewers.map { ($0.handle, $0.person) })
    }

    /// A team of which only the persons behind the handles are known: enough to decide by, not to say who
    /// else could.
    init(persons: [String: Int]) {
        active = []
        self.persons = persons
    }

    /// The person behind a handle.
    func person(_ handle: String) -> Int { persons[handle] ?? 0 }

    /// Whether two handles are one person.
    func isSame(_ handle: String, _ other: String) -> Bool {
        persons[handle] != nil && persons[handle] == persons[other]
    }
}

extension Member {
    /// The person as the workflow engine sees them.
    var teamMember: TeamMember {
        TeamMember(handle: reviewer.handle, person: reviewer.person, roles: roles)
    }
}
