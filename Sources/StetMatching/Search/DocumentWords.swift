/// Counts the different words of one text after another, and what each counts for.
struct DocumentWords {
    private let profile: SearchProfile
    private var stamps: [UInt32]
    private var counted: [UInt32]
    private var stamp: UInt32 = 0
    private var different: [UInt32] = []

    /// Room for so many terms.
    init(terms: Int, profile: SearchProfile) {
        self.profile = profile
        stamps = [UInt32](repeating: 0, count: terms)
        counted = [UInt32](repeating: 0, count: terms)
    }

    /// Hands over each different word of a text with its impact, in the order in which they occur first.
    ///
    /// - Parameter starts: where the fields of the text begin among `words`, and where the last one ends.
    mutating func count(
        _ document: Int, _ starts: ArraySlice<UInt32>, _ words: [UInt32],
        _ each: (UInt32, UInt8) -> Void
    ) {
        stamp &+= 1
        different.removeAll(keepingCapacity: true)
        for field in SearchProfile.Field.allCases {
            let from = Int(starts[starts.startIndex + field.rawValue])
            let to = Int(starts[starts.startIndex + field.rawValue + 1])
            guard from < to else { continue }
            let weight = UInt32(profile.weight(field, length: to - from))
            for at in from..<to {
                let term = Int(words[at])
                if stamps[term] != stamp {
                    stamps[term] = stamp
                    counted[term] = 0
                    different.append(words[at])
                }
                counted[term] = min(counted[term] + weight, 1 << 24)
            }
        }
        for term in different { each(term, profile.impact(Int(counted[Int(term)]))) }
    }
}
