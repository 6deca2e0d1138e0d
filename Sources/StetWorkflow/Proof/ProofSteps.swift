/// The situations as they are, one act after the other; who has just come into a slot does something next
/// that takes it.
struct ProofSteps {
    /// What people can do.
    let moves: ProofMoves

    /// The situation of a new claim.
    var start: ProofKey { moves.acts.scope.pack(moves.acts.scope.start) }

    /// What can happen in a situation.
    func events(from key: ProofKey) -> [ProofEvent] {
        let claim = moves.acts.scope.unpack(key)
        let next = moves.acts.scope.team.indices.first { PersonBits(bits: key[$0]).isNext }
        return next.map { moves.rest.following($0, on: claim, key) } ?? moves.acts.events(on: claim, key)
    }

    /// The situation after an event, packed as `key`.
    func key(after event: ProofEvent, _ key: ProofKey) -> ProofKey {
        guard let person = moves.rest.newcomer(by: event) else { return key }
        var key = key
        var bits = PersonBits(bits: key[person])
        bits.isNext = true
        key[person] = bits.bits
        return key
    }
}
