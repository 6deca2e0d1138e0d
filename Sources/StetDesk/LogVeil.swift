import StetModel
import StetStorage

/// What the log does not tell a person who could still be asked to judge: verdicts that are blind or secret
/// to them.
struct LogVeil {
    private var reviews: Set<Int> = []
    private var proposals: Set<Int> = []

    /// The veil for a person; who holds no slot by any of their roles sees everything.
    init(over database: any Database, for viewer: Member) throws {
        guard viewer.roles.contains(where: \.mayHoldSlots) else { return }
        var shelf = try ClaimShelf(database)
        let person = viewer.teamMember
        for claim in try database.claimsBeingRated() {
            let file = try shelf.file(claim)
            let visible = Set(file.visibleReviews(for: person).map(\.id))
            reviews.formUnion(file.reviews.filter { !visible.contains($0.id) }.map(\.id.number))
            let veiled = file.proposals.filter { !file.maySee($0, person, telling: visible) }
            proposals.formUnion(veiled.map(\.id.number))
        }
    }

    /// Whether what an event changed holds something that the person must not see yet.
    func hides(_ payload: JSON) -> Bool {
        if reviews.isEmpty { return false }
        return (payload["changes"]?.array ?? []).contains { change in
            guard let number = change["row"]?["id"]?.integer else { return false }
            return switch change["table"]?.string {
            case Review.table.name: reviews.contains(number)
            case Proposal.table.name: proposals.contains(number)
            default: false
            }
        }
    }
}
