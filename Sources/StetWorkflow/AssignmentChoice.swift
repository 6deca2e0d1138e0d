/// Who is put into a slot, and why: of everybody who was considered, the first in line.
public struct AssignmentChoice: Hashable, Sendable {
    /// One person who was considered.
    public struct Line: Hashable, Sendable {
        /// The person.
        public let handle: String
        /// What keeps them from it; nil for those who stand in line.
        public let obstacle: String?
        /// What counted, in words.
        public let reason: String
    }

    /// Who is chosen; nil where nobody can.
    public let chosen: TeamMember?
    /// Everybody who was considered: those in line first, in order, then the others by handle.
    public let lines: [Line]
}

extension Workflow {
    /// Chooses who is put into a slot.
    ///
    /// In line stands who may hold the slot (role, distinct from whom the file names), is not away, has no
    /// conflict of interest and has room. First comes who knows the language, then who knows the topic,
    /// then who has the smaller load, then whom the seed draws: the same seed draws the same.
    ///
    /// - Parameters:
    ///   - draw: the seed with the number of the claim, so that ties fall differently on each claim.
    ///   - actor: who assigns.
    public func choose(
        _ slot: String, among candidates: [Candidate], on claim: ClaimSituation, by actor: TeamMember,
        draw: UInt64
    ) -> AssignmentChoice {
        var line: [(candidate: Candidate, drawn: UInt64)] = []
        var others: [AssignmentChoice.Line] = []
        for candidate in candidates {
            if let obstacle = obstacle(to: candidate, slot, on: claim, by: actor) {
                others.append(
                    .init(handle: candidate.member.handle, obstacle: obstacle, reason: candidate.words))
            } else {
                line.append((candidate, mixed(draw, candidate.member.handle)))
            }
        }
        line.sort { left, right in
            let (one, other) = (left.candidate, right.candidate)
            if one.knowsLanguage != other.knowsLanguage { return one.knowsLanguage }
            if one.knowsTopic != other.knowsTopic { return one.knowsTopic }
            if one.load != other.load { return one.load < other.load }
            if left.drawn != right.drawn { return left.drawn < right.drawn }
            return one.member.handle < other.member.handle
        }
        return AssignmentChoice(
            chosen: line.first?.candidate.member,
            lines: line.map {
                .init(handle: $0.candidate.member.handle, obstacle: nil, reason: $0.candidate.words)
            } + others.sorted { $0.handle < $1.handle })
    }

    private func obstacle(
        to candidate: Candidate, _ slot: String, on claim: ClaimSituation, by actor: TeamMember
    ) -> String? {
        if let lack = fillMissing(slot, with: candidate.member, by: actor, on: claim).first {
            return lack.sentence
        }
        if candidate.isConflicted { return "They have a conflict of interest." }
        if candidate.isAway { return "They are away." }
        if let capacity = candidate.capacity, candidate.load >= capacity {
            return "They hold \(candidate.load) of \(capacity)."
        }
        return nil
    }

    /// A number for a person that looks like chance and is the same for the same seed (FNV-1a, then
    /// the finish of SplitMix64).
    private func mixed(_ seed: UInt64, _ handle: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed &* 0x9e37_79b9_7f4a_7c15
        for byte in handle.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ hash >> 30) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ hash >> 27) &* 0x94d0_49bb_1331_11eb
        return hash ^ hash >> 31
    }
}

extension Candidate {
    /// What counted, in words.
    fileprivate var words: String {
        let room = capacity.map { "\(load) of \($0)" } ?? "\(load)"
        return (knowsLanguage ? "" : "not the language, ") + (knowsTopic ? "" : "not the topic, ")
            + "holds \(room)"
    }
}
