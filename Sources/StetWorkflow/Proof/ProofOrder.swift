/// Brings situations that differ only in who is who, or in which verdict is which, into one form.
struct ProofOrder {
    /// A number for each person, in rising order; people with one number are alike.
    let kinds: [Int]
    /// For each person the bits that come last in the order.
    let marks: [UInt64]
    /// The slots in which verdicts may change places.
    let groups: [VerdictGroup]

    /// The form of the situations of a scope in which something never happens.
    init(_ scope: ProofScope) {
        self.init(
            scope,
            marks: scope.kinds.indices.map { person in
                scope.isWatched(person) ? scope.watchedMarks : PersonBits.marks
            })
    }

    /// The form in which situations differ first in all that `marks` do not name.
    init(_ scope: ProofScope, marks: [UInt64]) {
        kinds = scope.kinds
        groups = scope.verdictGroups
        self.marks = marks
    }

    /// The situation in its form; where each of its people stood before, and after them how the verdicts of
    /// each group have changed places.
    func ordered(_ key: ProofKey) -> (key: ProofKey, order: [UInt8]) {
        var key = key
        var (best, order) = sorted(key)
        var numbers: [UInt8] = []
        for group in groups {
            let before = key
            var chosen: UInt8 = 0
            for (number, places) in group.exchanges.enumerated().dropFirst() {
                var other = before
                for person in kinds.indices where before[person] != 0 {
                    other[person] =
                        PersonBits(bits: before[person]).exchanged(places, slots: group.slots).bits
                }
                if other == before { continue }
                let exchanged = sorted(other)
                guard isLess(exchanged.key, best) else { continue }
                (key, best, order, chosen) = (other, exchanged.key, exchanged.order, UInt8(number))
            }
            numbers.append(chosen)
        }
        return (best, order + numbers)
    }

    private func isLess(_ left: ProofKey, _ right: ProofKey) -> Bool {
        for person in kinds.indices where left[person] != right[person] {
            return left[person] < right[person]
        }
        return false
    }

    private func sorted(_ key: ProofKey) -> (key: ProofKey, order: [UInt8]) {
        var order = (0..<UInt8(ProofKey.people)).map(\.self)
        // There are few people, and they are nearly in order.
        for place in kinds.indices.dropFirst() {
            var at = place
            while at > 0, precedes(Int(order[at]), Int(order[at - 1]), in: key) {
                order.swapAt(at, at - 1)
                at -= 1
            }
        }
        var result = ProofKey()
        result.claim = key.claim
        for place in kinds.indices {
            let person = Int(order[place])
            result[place] = key[person]
        }
        return (result, order)
    }

    private func precedes(_ left: Int, _ right: Int, in key: ProofKey) -> Bool {
        if kinds[left] != kinds[right] { return kinds[left] < kinds[right] }
        let (one, other) = (key[left], key[right])
        let mask = ~marks[left]
        return one & mask != other & mask ? one & mask > other & mask : one > other
    }

    /// The situation without the bits that only keep people from something, and those bits.
    func parted(_ key: ProofKey) -> (plain: ProofKey, marks: ProofKey) {
        var (plain, rest) = (key, key)
        for person in kinds.indices {
            plain[person] &= ~marks[person]
            rest[person] &= marks[person]
        }
        rest.claim = 0
        return (plain, rest)
    }
}
