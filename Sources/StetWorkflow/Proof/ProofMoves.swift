/// The ways from one situation to the next where holders of slots rest (`ProofRest`).
struct ProofMoves {
    /// One way: the last act, where it leads to, and how many acts it takes.
    struct Move {
        /// The last act.
        let event: ProofEvent
        /// The situation it leads to, in its form.
        let key: ProofKey
        /// One, or two where somebody comes into a slot first.
        let length: Int32
    }

    /// What people can do.
    let acts: ProofActs
    /// Brings situations into their form.
    let order: ProofOrder
    /// Lets people rest.
    let rest: ProofRest
    private let isFirstCounted: Bool

    /// The ways of what people can do.
    init(_ acts: ProofActs, _ order: ProofOrder) {
        self.acts = acts
        self.order = order
        rest = ProofRest(acts)
        isFirstCounted = acts.scope.workflow.endsRoundsWithoutHolders
    }

    /// The situation of a new claim.
    var start: ProofKey { form(of: acts.scope.start) }

    /// All ways that lead out of a situation, each followed when it is asked for.
    func moves(from key: ProofKey) -> some Sequence<Move> {
        let claim = acts.scope.unpack(key)
        return acts.events(on: claim, key).lazy.flatMap { event -> [Move] in
            guard let person = rest.newcomer(by: event) else {
                return [Move(event: event, key: form(of: event.after), length: 1)]
            }
            let after = acts.scope.pack(event.after)
            let isCounted = isFirstCounted && isFirst(person, before: key, after)
            let nexts =
                rest.following(person, on: event.after, after)
                + (rest.rejoined(person, on: event.after, after).map {
                    acts.events(byNewcomer: person, on: $0, acts.scope.pack($0))
                } ?? [])
            return nexts.map { Move(event: $0, key: form(of: $0.after), length: isCounted ? 2 : 1) }
        }
    }

    /// The form of a situation once people rest.
    func form(of claim: ClaimSituation) -> ProofKey {
        order.ordered(rest.rested(acts.scope.pack(claim), claim).key).key
    }

    /// Whether the person has not been in the slot before in this round; otherwise they may not have left it.
    private func isFirst(_ person: Int, before: ProofKey, _ after: ProofKey) -> Bool {
        let (before, after) = (PersonBits(bits: before[person]), PersonBits(bits: after[person]))
        return acts.scope.workflow.slots.indices.contains { after[.past, $0] && !before[.past, $0] }
    }
}

extension Workflow {
    /// Whether nobody holds a slot when a new round begins.
    fileprivate var endsRoundsWithoutHolders: Bool {
        steps.filter { $0.effects.contains { $0.value == .newRound } }.allSatisfy { step in
            slots.map(\.name).allSatisfy { slot in
                step.effects.contains {
                    if case .release(let slots) = $0.value { slots.contains(slot) } else { false }
                }
            }
        }
    }
}
