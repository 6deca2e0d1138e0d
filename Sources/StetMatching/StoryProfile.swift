public import StetModel
public import StetText

/// What the grouping of stories needs to know of one article, small enough to be stored beside it.
///
/// The same text always gives the same profile, on every machine. The parts are kept as stored:
/// `keys` find the articles that might tell the same story, `signature` says how alike two of them are.
public struct StoryProfile: Hashable, Sendable {
    /// How many keys an article has at most.
    public static let keyLimit = 16
    /// How many bytes a signature has at most.
    public static let signatureLimit = 512

    /// The hashes of the most telling terms, for looking up candidates; in ascending order.
    public let keys: [Int]
    /// The terms with their weights: a version byte, the sum of the squared weights in four bytes,
    /// then five bytes a term, ordered by hash: the hash, and the weight with the highest bit for a name.
    public let signature: [UInt8]

    /// How alike two articles are.
    public struct Likeness: Hashable, Sendable {
        /// The cosine of their weighted terms.
        public let score: Score
        /// How many names both have.
        public let names: Int
        /// Whether each of them has names at all: scripts without capitals show none.
        public let areNamed: Bool

        /// Nothing in common, as far as can be read.
        static let none = Likeness(score: Score(thousandths: 0), names: 0, areNamed: false)
    }

    private static let version: UInt8 = 2
    /// Profiles of before names were marked.
    private static let nameless: UInt8 = 1
    private static let nameMark: UInt8 = 0x80
    private static let termLimit = 100
    private static let headerBytes = 5
    private static let termBytes = 5

    /// The profile that was stored as `keys` and `signature`.
    public init(keys: [Int], signature: [UInt8]) {
        self.keys = keys
        self.signature = signature
    }

    /// The profile of an article; what its reading calls residue is left out.
    public init(text: ExactText, reading: Reading, title: String? = nil) {
        var terms = StoryTerms(hasCapitals: !reading.isFlattened)
        if let title {
            let bytes = Array(title.utf8)
            terms.take(bytes, in: 0..<bytes.count, isTitle: true)
        }
        var start = 0
        for region in reading.regions where region.kind == .residue {
            let from = text.byteOffset(of: min(region.span.start, text.length))
            let to = text.byteOffset(of: min(region.span.end, text.length))
            terms.take(text.bytes, in: start..<max(start, from))
            start = max(start, to)
        }
        terms.take(text.bytes, in: start..<text.bytes.count)
        var ranked = terms.heaviest(StoryProfile.termLimit).map { term in
            (rank: UInt64(term.weight) << 56 | term.hash >> 8, isName: term.isName)
        }
        // Weight before hash, so that ties fall the same way everywhere.
        ranked.sort { $0.rank > $1.rank }
        ranked.removeSubrange(min(ranked.count, StoryProfile.termLimit)...)
        keys = ranked.prefix(StoryProfile.keyLimit).map { Int($0.rank & 0x00FF_FFFF_FFFF_FFFF) }.sorted()
        signature = StoryProfile.packed(ranked)
    }

    /// How alike the two articles are, the same from either side; 0 when a signature cannot be read.
    public func similarity(to other: StoryProfile) -> Score { likeness(to: other).score }

    /// The same with how many names both have.
    public func likeness(to other: StoryProfile) -> Likeness {
        let known = [StoryProfile.version, StoryProfile.nameless]
        guard let one = signature.first, let two = other.signature.first, known.contains(one),
            known.contains(two)
        else { return .none }
        return signature.withUnsafeBytes { one in
            other.signature.withUnsafeBytes { two in StoryProfile.likeness(one, two) }
        }
    }

    private static func packed(_ ranked: [(rank: UInt64, isName: Bool)]) -> [UInt8] {
        // The upper half of the hash, then the weight: sorting these sorts by hash.
        let entries = ranked.map { rank, isName in
            (rank & 0x00FF_FFFF_FF00_0000) >> 16 | rank >> 56 | (isName ? UInt64(nameMark) : 0)
        }.sorted()
        let norm = ranked.reduce(0) { $0 + ($1.rank >> 56) * ($1.rank >> 56) }
        var bytes = [version]
        bytes.reserveCapacity(headerBytes + entries.count * termBytes)
        func append(_ value: UInt64, bytes count: UInt64) {
            for place in 1...count {
                bytes.append(UInt8(truncatingIfNeeded: value >> (8 * (count - place))))
            }
        }
        append(norm, bytes: 4)
        for entry in entries { append(entry, bytes: 5) }
        return bytes
    }

    /// The likeness of the two signatures, whose version byte has been looked at.
    private static func likeness(
        _ one: UnsafeRawBufferPointer, _ two: UnsafeRawBufferPointer
    ) -> Likeness {
        guard one.count >= headerBytes, two.count >= headerBytes else { return .none }
        func number(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt32 {
            UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
        }
        var (product, names) = (0, 0)
        var (left, right) = (headerBytes, headerBytes)
        while left + termBytes <= one.count, right + termBytes <= two.count {
            let (first, second) = (number(one, left), number(two, right))
            if first == second {
                product += Int(one[left + 4] & ~nameMark) * Int(two[right + 4] & ~nameMark)
                names += one[left + 4] & two[right + 4] & nameMark == 0 ? 0 : 1
            }
            left += first <= second ? termBytes : 0
            right += second <= first ? termBytes : 0
        }
        let length = (Double(number(one, 1)) * Double(number(two, 1))).squareRoot()
        guard length > 0 else { return .none }
        let score = Score(thousandths: Int(min(1_000, (Double(product) * 1_000 / length).rounded())))
        return Likeness(score: score, names: names, areNamed: hasNames(one) && hasNames(two))
    }

    private static func hasNames(_ signature: UnsafeRawBufferPointer) -> Bool {
        stride(from: headerBytes + 4, to: signature.count, by: termBytes).contains {
            signature[$0] & nameMark != 0
        }
    }
}
