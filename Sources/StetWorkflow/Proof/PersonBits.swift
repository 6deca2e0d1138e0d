/// What one person has to do with a claim, packed into one number: nine bits for each slot, then the bits
/// of an author.
struct PersonBits: Hashable {
    /// The most slots there is room for.
    static let slots = 6
    /// The highest number of a ballot.
    static let ballots: UInt64 = 3

    /// What a person has to do with one slot.
    enum Tie: UInt64, CaseIterable {
        /// They hold it.
        case active = 0
        /// They took it in this round, or gave a verdict in it.
        case past = 2
        /// They were the last to hold it, and were done.
        case done = 3
        /// They left it in this round.
        case left = 4
        /// Their verdict is the last one in it.
        case latest = 5
        /// Their verdict was given before an edit of the claim when it was done.
        case stale = 6
    }

    /// The bits.
    var bits: UInt64

    /// Whether the person has this to do with a slot.
    subscript(tie: Tie, slot: Int) -> Bool {
        get { bits >> (UInt64(slot) * 9 + tie.rawValue) & 1 == 1 }
        set {
            let bit: UInt64 = 1 << (UInt64(slot) * 9 + tie.rawValue)
            bits = newValue ? bits | bit : bits & ~bit
        }
    }

    /// The number of the verdict they gave in a slot; 0 for none.
    func ballot(in slot: Int) -> UInt64 { bits >> (UInt64(slot) * 9 + 7) & Self.ballots }

    /// Notes the verdict they gave in a slot.
    mutating func setBallot(_ ballot: UInt64, in slot: Int) {
        let shift = UInt64(slot) * 9 + 7
        bits = bits & ~(Self.ballots << shift) | ballot << shift
    }

    /// Whether they wrote the text: an author for good.
    var isWriter: Bool {
        get { bits >> 54 & 1 == 1 }
        set { bits = newValue ? bits | 1 << 54 : bits & ~(1 << 54) }
    }

    /// Whether they edited anything in this round.
    var hasEdited: Bool {
        get { bits >> 55 & 1 == 1 }
        set { bits = newValue ? bits | 1 << 55 : bits & ~(1 << 55) }
    }

    /// Whether they were the last to hand the claim on.
    var handedOn: Bool {
        get { bits >> 56 & 1 == 1 }
        set { bits = newValue ? bits | 1 << 56 : bits & ~(1 << 56) }
    }

    /// Whether what happens next is an act of theirs: they have just come into a slot.
    var isNext: Bool {
        get { bits >> 60 & 1 == 1 }
        set { bits = newValue ? bits | 1 << 60 : bits & ~(1 << 60) }
    }

    /// How many pieces of the evidence that stands are theirs.
    var pieces: UInt64 {
        get { bits >> 57 & 7 }
        set { bits = bits & ~(7 << 57) | newValue << 57 }
    }

    /// The same person in the next round: what belongs to this one is gone.
    func ended(slots: Int) -> PersonBits {
        var next = self
        for slot in 0..<slots {
            for tie in [Tie.past, .left, .latest, .stale] { next[tie, slot] = false }
            next.setBallot(0, in: slot)
        }
        next.hasEdited = isWriter
        next.handedOn = false
        return next
    }

    /// The same person where verdicts in some slots have changed places: the one with each number becomes the
    /// one that stands there in `places`.
    func exchanged(_ places: [UInt8], slots: [Int]) -> PersonBits {
        var other = self
        for slot in slots {
            let ballot = Int(ballot(in: slot))
            if ballot > 0 { other.setBallot(UInt64(places[ballot - 1]) + 1, in: slot) }
        }
        return other
    }

    /// The bits that only ever keep a person from something: what they did before.
    static var marks: UInt64 { pastMarks | 1 << 54 | 1 << 55 | 7 << 57 }

    /// Those of them that say which slots they held and left in this round.
    static var pastMarks: UInt64 {
        (0..<UInt64(slots)).reduce(UInt64(0)) { mask, slot in
            mask | 1 << (slot * 9 + Tie.past.rawValue) | 1 << (slot * 9 + Tie.left.rawValue)
        }
    }
}
