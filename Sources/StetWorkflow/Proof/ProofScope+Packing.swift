import StetModel

extension ProofScope {
    /// Packs a situation: what makes no difference any more is left out, rounds before this one are one.
    func pack(_ claim: ClaimSituation) -> ProofKey {
        var key = ProofKey()
        key.claim = packClaim(claim)
        for person in team.indices { key[person] = packAuthor(person, of: claim).bits }
        packHolders(of: claim, into: &key)
        packReviews(of: claim, into: &key)
        if let last = claim.history.last(where: { handingOn.contains($0.action) }), last.round == claim.round
        {
            change(last.person, in: &key) { $0.handedOn = true }
        }
        return ending.contains(claim.state) ? ended(key) : key
    }

    /// The situation without what belongs to its round, which nothing asks about any more.
    private func ended(_ key: ProofKey) -> ProofKey {
        var key = key
        key.claim &= ~(((1 << 30) - 1) << 6 | 15 << UInt64(Self.fixingBit))
        for person in team.indices {
            key[person] = PersonBits(bits: key[person]).ended(slots: workflow.slots.count).bits
        }
        return key
    }

    /// Where the bits of the actions stand since which nothing was edited.
    static var fixingBit: Int { 56 }

    /// What is the claim's own: the state, the counts, the facts and how much evidence there is.
    private func packClaim(_ claim: ClaimSituation) -> UInt64 {
        var bits = UInt64(workflow.states.firstIndex { $0.name == claim.state } ?? 0)
        for (index, counter) in counters.enumerated() {
            let times = claim.history.count { $0.round == claim.round && counter.actions.contains($0.action) }
            bits |= UInt64(min(times, counter.limit)) << UInt64(6 + 3 * index)
        }
        for toggle in toggles where toggle.stands(in: claim) { bits |= 1 << toggle.bit }
        for (index, action) in fixing.enumerated() where claim.facts.unchangedSince.contains(action) {
            bits |= 1 << UInt64(Self.fixingBit + index)
        }
        return bits | UInt64(claim.evidence.count / max(batch.count, 1)) << 36
    }

    private func packAuthor(_ person: Int, of claim: ClaimSituation) -> PersonBits {
        var bits = PersonBits(bits: 0)
        let edits = claim.contributions.filter { $0.person == person }
        bits.isWriter = claim.author == person || edits.contains { $0.kind == .text }
        bits.hasEdited = bits.isWriter || edits.contains { $0.round == claim.round }
        if promises.contains(.noOneDecidesAlone), person == 1, apart > 0, editsAnew {
            // What one was an author by in an earlier round one can be again in this one, before anything
            // has happened in it; so only this round is told apart for the one person who is watched.
            bits.hasEdited = bits.hasEdited || claim.evidence.contains { $0.person == person }
            bits.isWriter = false
            return bits
        }
        // Whose evidence it is makes no difference where they are an author for good.
        if !bits.isWriter {
            bits.pieces = UInt64(claim.evidence.count { $0.person == person } / max(batch.count, 1))
        }
        return bits
    }

    private func packHolders(of claim: ClaimSituation, into key: inout ProofKey) {
        for (slot, name) in workflow.slots.map(\.name).enumerated() {
            let holders = claim.holders.filter { $0.slot == name }
            for holder in holders {
                let isNow = holder.round == claim.round
                change(holder.person, in: &key) { bits in
                    if holder.status == .active { bits[.active, slot] = true }
                    if isNow { bits[.past, slot] = true }
                }
            }
            if resumable.contains(name), let last = holders.last, last.status == .done {
                change(last.person, in: &key) { $0[.done, slot] = true }
            }
            for step in claim.history where step.round == claim.round && leaving[slot].contains(step.action) {
                change(step.person, in: &key) { $0[.left, slot] = true }
            }
        }
    }

    private func packReviews(of claim: ClaimSituation, into key: inout ProofKey) {
        for (slot, declared) in workflow.slots.enumerated() {
            let reviews = claim.reviews.filter { $0.slot == declared.name && $0.round == claim.round }
            let counting = reviews.filter { !$0.isVoid }
            for review in reviews { change(review.person, in: &key) { $0[.past, slot] = true } }
            let keepsAll = declared.seats > 1 || !leaving[slot].isEmpty
            for review in keepsAll ? counting : counting.suffix(1) {
                let ballot = verdicts[slot].firstIndex(of: review.verdict) ?? 0
                change(review.person, in: &key) { bits in
                    bits.setBallot(UInt64(ballot + 1), in: slot)
                    bits[.stale, slot] = review.rationaleLength > Self.length
                }
            }
            // Which ballot is the last one only matters beside those of people who have no seat any more.
            let isTold = !votedOnly[slot] || counting.contains { !claim.holds(declared.name, $0.person) }
            if let last = counting.last, isTold {
                change(last.person, in: &key) { $0[.latest, slot] = true }
            }
        }
    }

    private func change(_ person: Int, in key: inout ProofKey, _ body: (inout PersonBits) -> Void) {
        guard team.indices.contains(person) else { return }
        var bits = PersonBits(bits: key[person])
        body(&bits)
        key[person] = bits.bits
    }
}
