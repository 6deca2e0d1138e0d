public import StetModel
public import StetText

/// A sample of an article's shingles: small enough to be stored, and large enough to find every article
/// that shares a seventh of its words or more.
///
/// Every fourth shingle is kept, chosen by its hash, so that two articles keep the same ones of those
/// they share (Broder's containment by sampling modulo a number); of a long article the lowest 256.
/// Numbers, case, accents and marks do not count, and what the reading calls residue is left out.
public struct CopySketch: Hashable, Sendable {
    /// How many keys an article has at most.
    public static let keyLimit = 256

    /// The keys of the kept shingles, in ascending order, each once.
    public let keys: [Int]
    /// How many there would be without the limit.
    public let total: Int

    /// The sample that was stored.
    public init(keys: [Int], total: Int) {
        self.keys = keys
        self.total = total
    }

    /// The sample of an article.
    public init(text: ExactText, reading: Reading) {
        var found: [UInt32] = []
        found.reserveCapacity(text.bytes.count / 20 + 16)
        var scan = ShingleScan()
        text.bytes.withUnsafeBufferPointer { bytes in
            func take(_ range: Range<Int>) {
                scan.scan(UnsafeBufferPointer(rebasing: bytes[range])) { shingle in
                    if shingle & 3 == 0 { found.append(UInt32(shingle >> 33)) }
                }
            }
            var start = 0
            for region in reading.regions where region.kind == .residue {
                let from = text.byteOffset(of: min(region.span.start, text.length))
                if from > start { take(start..<from) }
                start = max(start, text.byteOffset(of: min(region.span.end, text.length)))
            }
            take(start..<bytes.count)
        }
        found.sort()
        var keys: [Int] = []
        keys.reserveCapacity(min(found.count, CopySketch.keyLimit))
        var (total, last) = (0, -1)
        for key in found where Int(key) != last {
            last = Int(key)
            total += 1
            if keys.count < CopySketch.keyLimit { keys.append(last) }
        }
        self.keys = keys
        self.total = total
    }

    /// How much of the shorter article the `shared` keys of both say they have in common.
    public func containment(shared: Int, with other: Int) -> Score {
        let shorter = min(total, other)
        guard shorter > 0 else { return Score(thousandths: 0) }
        // Of long articles only a part of the common keys was kept.
        let kept = max(1, max(total, other) / CopySketch.keyLimit)
        return Score(thousandths: min(shared * kept, shorter) * 1_000 / shorter)
    }
}
