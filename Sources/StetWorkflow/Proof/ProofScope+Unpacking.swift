import StetModel

extension ProofScope {
    /// The situation that a key stands for, in its second round; the first holds what is left of all before.
    func unpack(_ key: ProofKey) -> ClaimSituation {
        var claim = start
        claim.state = workflow.states[Int(key.claim & 63)].name
        for (index, counter) in counters.enumerated() {
            // The steps by which people left a slot are among the facts of those people.
            let times = Int(key.claim >> UInt64(6 + 3 * index) & 7) - departures(counter, in: key)
            guard times > 0, let action = counter.actions.min() else { continue }
            for _ in 0..<times {
                claim.history.append(StepFact(action: action, person: -1, round: claim.round))
            }
        }
        for toggle in toggles where key.claim >> toggle.bit & 1 == 1 {
            toggle.set(true, in: &claim, clear: start.facts)
        }
        for (index, action) in fixing.enumerated()
        where key.claim >> UInt64(Self.fixingBit + index) & 1 == 1 {
            claim.facts.unchangedSince.insert(action)
        }
        var pieces = Int(key.claim >> 36 & 7)
        for person in team.indices {
            let bits = PersonBits(bits: key[person])
            unpackAuthor(person, bits, into: &claim)
            addEvidence(of: person, batches: Int(bits.pieces), to: &claim)
            pieces -= Int(bits.pieces)
        }
        addEvidence(of: 0, batches: pieces, to: &claim)
        for slot in workflow.slots.indices { unpackSlot(slot, key, into: &claim) }
        return claim
    }

    /// Adds so many times the evidence that one act adds, each piece an origin of its own.
    func addEvidence(of person: Int, batches: Int, to claim: inout ClaimSituation) {
        guard batches > 0 else { return }
        for _ in 0..<batches {
            for var piece in batch {
                piece.person = person
                piece.group = "\(claim.evidence.count)"
                claim.evidence.append(piece)
            }
        }
    }

    private func departures(_ counter: CounterClass, in key: ProofKey) -> Int {
        workflow.slots.indices.reduce(0) { sum, slot in
            guard let action = leaving[slot].first, counter.actions.contains(action) else { return sum }
            return sum + team.indices.count { PersonBits(bits: key[$0])[.left, slot] }
        }
    }

    private func unpackAuthor(_ person: Int, _ bits: PersonBits, into claim: inout ClaimSituation) {
        if bits.isWriter {
            if person > 0 {
                claim.contributions.append(Contribution(person: person, kind: .text, round: claim.round))
            }
        } else if bits.hasEdited {
            claim.contributions.append(Contribution(person: person, kind: .verdict, round: claim.round))
        }
        if bits.handedOn, let action = handingOn.min() {
            claim.history.append(StepFact(action: action, person: person, round: claim.round))
        }
    }

    /// Past holders come first and the one who was last done after them, as the log has them.
    private func unpackSlot(_ slot: Int, _ key: ProofKey, into claim: inout ClaimSituation) {
        let name = workflow.slots[slot].name
        var (past, done, active): ([SlotHolder], [SlotHolder], [SlotHolder]) = ([], [], [])
        var (reviews, latest): ([ReviewFact], [ReviewFact]) = ([], [])
        for person in team.indices where key[person] & 0x1FF << UInt64(slot * 9) != 0 {
            let bits = PersonBits(bits: key[person])
            var holder = SlotHolder(
                slot: name, person: person, handle: team[person].handle, status: .released, round: claim.round
            )
            if bits[.done, slot] {
                holder.status = .done
                holder.round = bits[.past, slot] ? claim.round : claim.round - 1
                done.append(holder)
            } else if bits[.past, slot], !bits[.active, slot] {
                past.append(holder)
            }
            if bits[.active, slot] {
                holder.status = .active
                holder.round = bits[.past, slot] ? claim.round : claim.round - 1
                holder.seat = active.count + 1
                active.append(holder)
            }
            if bits[.left, slot], let action = leaving[slot].first {
                claim.history.append(StepFact(action: action, person: person, round: claim.round))
            }
            let ballot = bits.ballot(in: slot)
            guard ballot > 0 else { continue }
            let review = ReviewFact(
                slot: name, person: person, round: claim.round, verdict: verdicts[slot][Int(ballot) - 1],
                rationaleLength: bits[.stale, slot] ? Self.length + 1 : Self.length)
            if bits[.latest, slot] { latest.append(review) } else { reviews.append(review) }
        }
        claim.holders += past + done + active
        claim.reviews += reviews + latest
    }
}
