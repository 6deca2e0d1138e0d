public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Puts somebody into a slot of each of the claims, whoever fits best: all of them or none.
    ///
    /// The same seed on the same desk gives the same choice. Each choice counts for the next.
    ///
    /// - Throws: `Refusal`, where a claim waits for nobody; `DeskError.againstRule` where nobody can.
    public func assignAutomatically(
        _ ids: [ID<Claim>], _ wish: AssignmentWish, seed: Int, explains: Bool, options: ChangeOptions
    ) throws -> JSON {
        let arguments: JSON = .array([wish.arguments(ids), .integer(seed), .boolean(explains)])
        return try change("claim assign --auto", .assign, options, arguments: arguments) { change in
            let due = try wish.due.map { try dueTime($0) }
            var pool = try CandidatePool(database, at: change.now)
            let items = try ids.map { id in
                try change.assign(id, wish, due, UInt64(bitPattern: Int64(seed)), explains, &pool)
            }
            return ["items": .array(items), "seed": .integer(seed)]
        }
    }
}

/// Everybody who could be put into a slot, with what they hold so far.
private struct CandidatePool {
    let team: Team
    private let reviewers: [String: Reviewer]
    private let away: Set<String>
    private let skills: [String: Set<String>]
    private var loads: [String: Int]

    init(_ database: any Database, at now: Timestamp) throws {
        team = try Team(database)
        reviewers = Dictionary(
            try database.reviewers().map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first })
        away = try database.away(on: String(now.description.prefix(10)))
        skills = try database.skills().reduce(into: [:]) {
            $0[$1.reviewer, default: []].insert("\($1.kind.rawValue):\($1.value.lowercased())")
        }
        loads = try database.assignmentCounts().mapValues { ($0[.active] ?? 0) + ($0[.offered] ?? 0) }
    }

    /// Everybody, as far as one claim goes; a second handle of a person shares their load and leave.
    func candidates(for claim: Claim, conflicted: Set<String>) -> [Candidate] {
        team.active.map { member in
            let handles = team.active.filter { $0.person == member.person }.map(\.handle)
            let known = handles.reduce(into: Set<String>()) { $0.formUnion(skills[$1] ?? []) }
            return Candidate(
                member: member, load: handles.reduce(0) { $0 + (loads[$1] ?? 0) },
                capacity: handles.compactMap { reviewers[$0]?.capacity }.min(),
                isAway: handles.contains(where: away.contains),
                isConflicted: handles.contains(where: conflicted.contains),
                knowsLanguage: claim.language.map { known.contains("language:\($0.lowercased())") } ?? true,
                knowsTopic: claim.topic.map { known.contains("topic:\($0.lowercased())") } ?? true)
        }
    }

    mutating func count(_ handle: String) { loads[handle, default: 0] += 1 }
}

extension DeskChange {
    fileprivate func assign(
        _ id: ID<Claim>, _ wish: AssignmentWish, _ due: Timestamp?, _ seed: UInt64, _ explains: Bool,
        _ pool: inout CandidatePool
    ) throws -> JSON {
        let claim = try self.claim(id)
        let file = try ClaimFile(claim, team: pool.team, in: database)
        let situation = file.situation
        let slot = wish.slot ?? file.workflow.slotsWanted(on: situation).first?.name
        guard let slot else {
            throw DeskError.againstRule(
                "\(id) waits for nobody in the state ‘\(claim.state)’.",
                remedy: "'stet claim explain \(id)' says what it waits for.")
        }
        let choice = file.workflow.choose(
            slot, among: pool.candidates(for: claim, conflicted: Set(try database.conflicted(with: claim))),
            on: situation, by: actor.teamMember, draw: seed &+ UInt64(id.number) &* 0x9e37_79b9)
        guard let chosen = choice.chosen else {
            let why = choice.lines.map { "@\($0.handle): \($0.obstacle ?? "")" }.joined(separator: " ")
            throw DeskError.againstRule(
                "Nobody can be \(slot) of \(id). \(why)",
                remedy: "Make room with 'stet reviewer edit HANDLE --capacity', or take in another person.")
        }
        var to = wish
        (to.handle, to.slot) = (chosen.handle, slot)
        let assigned = try assign(id, to: chosen, to, due, pool.team)
        pool.count(chosen.handle)
        guard explains, case .object(let members) = assigned else { return assigned }
        let lines = choice.lines.map { line -> JSON in
            .object(leavingOut: [
                "reviewer": .string(line.handle), "chosen": .boolean(line.handle == chosen.handle),
                "counted": .string(line.reason), "obstacle": line.obstacle.map(JSON.string),
            ])
        }
        return .object(members + [.init(name: "considered", value: .array(lines))])
    }
}
