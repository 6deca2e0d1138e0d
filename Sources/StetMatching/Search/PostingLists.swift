/// The lists of texts by word while they are collected, and how they are written.
///
/// A list is cut into blocks of 128 texts. Where there are several, a table comes first: for each
/// block its last text, where it ends and the most that the word counts for in it, so that blocks that
/// cannot matter are passed over. In a block stand the distances of the texts, then the impacts.
struct PostingLists {
    /// Texts in a block.
    static let blockSize = 128
    /// Bytes of a block's entry in the table.
    static let entryBytes = 12

    private let starts: [UInt32]
    private var filled: [UInt32]
    private var documents: [UInt32]
    private var impacts: [UInt8]

    /// Room for lists that begin at these places; the last number is the end of the last list.
    init(starts: [UInt32]) {
        self.starts = starts
        filled = starts
        documents = [UInt32](repeating: 0, count: Int(starts.last ?? 0))
        impacts = [UInt8](repeating: 0, count: documents.count)
    }

    /// Adds a text to a word's list.
    mutating func add(_ term: UInt32, _ document: UInt32, _ impact: UInt8) {
        let at = Int(filled[Int(term)])
        documents[at] = document
        impacts[at] = impact
        filled[Int(term)] += 1
    }

    /// Writes all lists, and tells where each begins and the last one ends.
    func write(to layout: inout IndexLayout) -> [UInt32] {
        var ends: [UInt32] = [0]
        ends.reserveCapacity(starts.count)
        var blocks: [UInt8] = []
        layout.add(.postings) { bytes in
            let first = bytes.count
            for term in 0..<(starts.count - 1) {
                let range = Int(starts[term])..<Int(starts[term + 1])
                blocks.removeAll(keepingCapacity: true)
                var before: UInt32 = 0
                var from = range.lowerBound
                while from < range.upperBound {
                    let to = min(from + PostingLists.blockSize, range.upperBound)
                    for at in from..<to {
                        blocks.append(number: documents[at] &- before)
                        before = documents[at]
                    }
                    blocks.append(contentsOf: impacts[from..<to])
                    if range.count > PostingLists.blockSize {
                        bytes.append(word: documents[to - 1])
                        bytes.append(word: UInt32(blocks.count))
                        bytes.append(word: UInt32(impacts[from..<to].max() ?? 0))
                    }
                    from = to
                }
                bytes.append(contentsOf: blocks)
                ends.append(UInt32(clamping: bytes.count - first))
            }
        }
        return ends
    }
}

extension [UInt8] {
    /// Appends a number of four bytes, the lowest first.
    fileprivate mutating func append(word: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
            append(UInt8(truncatingIfNeeded: word >> shift))
        }
    }
}
