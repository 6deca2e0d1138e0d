/// One situation of a claim in a small team, packed: the first lane holds what belongs to the claim, each
/// further lane what belongs to one person. Two situations with one key allow the same from then on.
struct ProofKey: Hashable {
    /// The most people that a key has room for.
    static let people = 7

    /// The claim, then the people.
    var lanes = SIMD8<UInt64>(repeating: 0)

    /// What belongs to the claim.
    var claim: UInt64 {
        get { lanes[0] }
        set { lanes[0] = newValue }
    }

    /// The number of the state the claim is in.
    var state: Int { Int(claim & 63) }

    /// What belongs to a person.
    subscript(person: Int) -> UInt64 {
        get { lanes[person + 1] }
        set { lanes[person + 1] = newValue }
    }

    /// Whether all bits of this key are bits of the other.
    func isPart(of other: ProofKey) -> Bool { lanes & ~other.lanes == SIMD8(repeating: 0) }
}
