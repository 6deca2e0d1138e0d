/// The words as they stand in the texts, with their terms: what beginnings of words are looked up in.
struct SpellingList {
    private var letters: [UInt8] = []
    private var starts: [UInt32] = [0]
    private var terms: [UInt32] = []

    /// Words longer than this are left out.
    static let longest = 64

    /// Adds a spelling.
    mutating func append(_ word: [UInt8], _ term: UInt32) {
        guard word.count <= SpellingList.longest else { return }
        letters += word
        starts.append(UInt32(letters.count))
        terms.append(term)
    }

    /// The same in the order of their bytes, with the numbers their terms have in the segment.
    func sorted(_ rank: (UInt32) -> UInt32) -> SpellingList {
        let order = letters.withUnsafeBufferPointer { letters in
            // The first eight letters as a number decide nearly always.
            let heads = terms.indices.map { index in
                var head: UInt64 = 0
                for at in 0..<8 {
                    let place = Int(starts[index]) + at
                    head = head << 8 | UInt64(place < Int(starts[index + 1]) ? letters[place] : 0)
                }
                return head
            }
            return terms.indices.sorted { first, second in
                if heads[first] != heads[second] { return heads[first] < heads[second] }
                return letters[Int(starts[first])..<Int(starts[first + 1])].lexicographicallyPrecedes(
                    letters[Int(starts[second])..<Int(starts[second + 1])])
            }
        }
        var sorted = SpellingList()
        sorted.letters.reserveCapacity(letters.count)
        for index in order {
            sorted.letters += letters[Int(starts[index])..<Int(starts[index + 1])]
            sorted.starts.append(UInt32(sorted.letters.count))
            sorted.terms.append(rank(terms[index]))
        }
        return sorted
    }

    /// Writes the list.
    func add(to layout: inout IndexLayout) {
        layout.add(.wordStarts, starts)
        layout.add(.words) { $0 += letters }
        layout.add(.wordTerms, terms)
    }
}
