import StetModel

extension ClaimSituation {
    /// The seats of a slot that nobody holds or has on offer, lowest first.
    public func freeSeats(of slot: WorkflowSlot) -> [Int] {
        let taken = Set(occupants(of: slot.name).map(\.seat))
        return (1...slot.seats).filter { !taken.contains($0) }
    }

    /// Everybody who holds a slot, or has it on offer, oldest first.
    public func occupants(of slot: String) -> [SlotHolder] {
        holders.filter { $0.slot == slot && ($0.status == .active || $0.status == .offered) }
    }

    /// The verdicts that count as ballots in a slot: one for each person who holds a seat, the last. Who
    /// holds two seats, under two handles, has one ballot.
    public func ballots(in slot: String) -> [ReviewFact] {
        var counted: Set<Int> = []
        return holders.filter { $0.slot == slot && $0.status == .active }.compactMap { holder in
            guard counted.insert(holder.person).inserted else { return nil }
            return reviews.last {
                $0.slot == slot && $0.person == holder.person && $0.round == round && !$0.isVoid
            }
        }
    }

    /// The verdict that at least `carry` ballots of a slot agree on; nil where there is none, or more than
    /// one.
    public func carried(in slot: String, by carry: Int) -> String? {
        let counts = ballots(in: slot).reduce(into: [String: Int]()) { $0[$1.verdict, default: 0] += 1 }
        let carried = counts.filter { $0.value >= carry }
        return carried.count == 1 ? carried.first?.key : nil
    }

    /// Whether several people hold the slot at once.
    func isShared(_ slot: String) -> Bool {
        holders.contains { $0.slot == slot && $0.seat > 1 }
    }
}
