import Testing

@testable import StetMatching

struct SearchIndexTests {
    private static let words =
        "pier glass mayor tunnel flood winter tax harbour gull ferry teacher hospital bay"
        .split(separator: " ").map(String.init)

    /// Claims of words chosen by a fixed rule, some of them frequent.
    private static func documents(_ count: Int, from first: Int = 1, turn: Int = 0) -> [SearchDocument] {
        var state = UInt64(first &* 7_919 &+ turn &* 104_729)
        return (first..<(first + count)).map { number in
            let text = (0..<8).map { _ in
                state = WordHash.mixed(state &+ 0x9E37_79B9_7F4A_7C15)
                let rare = state % 5 == 0 ? "w\(state >> 32 & 0xFFF)" : ""
                return rare.isEmpty ? words[Int(state >> 20 % UInt64(words.count)) % words.count] : rare
            }.joined(separator: " ")
            return SearchDocument(number: number, text: text, day: Int32(number))
        }
    }

    private static func whole(_ documents: [SearchDocument]) throws -> SearchIndex {
        var builder = SegmentBuilder(.claims)
        for document in documents { builder.append(document) }
        return try SearchIndex([IndexBytes(builder.close())])
    }

    private static let queries = [
        "the mayor of the tunnel", "pier glass flood w12 winter", "harbour tax ferry", "w77 gull", "bay",
    ]

    @Test func `skipping gives the same best claims as adding everything up`() throws {
        let documents = Self.documents(20_000)
        let index = try Self.whole(documents)
        for query in Self.queries {
            let asked = try AskedTerms(SearchQuery(query), in: index)
            var all: [(UInt32, Int)] = []
            let segment = index.segments[0]
            let lists = try asked.weights.compactMap { hash, weight in
                try segment.term(of: hash).map { (try segment.postings(of: $0), UInt32(weight)) }
            }
            for document in 0..<segment.documents {
                let sum = try lists.reduce(0) { try $0 + $1.0.impact(in: document) * $1.1 }
                if sum > 0 { all.append((sum, try segment.number(of: document))) }
            }
            all.sort { ($1.0, $0.1) < ($0.0, $1.1) }
            let best = try index.best(20, asked.weights)
            #expect(best.map(\.number) == all.prefix(20).map(\.1), "\(query)")
            #expect(best.map(\.score) == all.prefix(20).map(\.0), "\(query)")
        }
    }

    @Test func `an index that grew ranks like one made at once`() throws {
        var held: [Int: SearchDocument] = [:]
        var pieces: [IndexBytes] = []
        for turn in 0..<30 {
            let changed = Self.documents(1 + turn * 7 % 40, from: 1 + turn * 13 % 200, turn: turn)
            let removed = Set([turn * 5, turn * 11 % 150]).subtracting(changed.map(\.number))
            let growth = try IndexGrowth(SearchIndex(pieces), .claims, changed: changed, removed: removed)
            pieces = Array(pieces[..<growth.kept]) + [try IndexBytes(growth.pieces)]
            for document in changed { held[document.number] = document }
            for number in removed { held[number] = nil }
        }
        let grown = try SearchIndex(pieces)
        let whole = try Self.whole(held.values.sorted { $0.number < $1.number })
        #expect(grown.documents == held.count)
        #expect(grown.segments.count < 8)
        for query in Self.queries {
            let query = SearchQuery(query, day: 40)
            #expect(
                try SimilarClaims(grown).matches(for: query, limit: 20)
                    == SimilarClaims(whole).matches(for: query, limit: 20))
        }
    }

    @Test func `bytes that were changed anywhere are noticed or do no harm`() throws {
        var builder = SegmentBuilder(.claims)
        for document in Self.documents(300) { builder.append(document) }
        let pieces = builder.close()
        let right = try SimilarClaims(SearchIndex([IndexBytes(pieces)])).matches(
            for: SearchQuery("glass w12"))
        let count = pieces[0].count + pieces[1].count
        var noticed = 0
        for at in stride(from: 0, to: count, by: 211) {
            var changed = pieces
            changed[at < pieces[0].count ? 0 : 1][at < pieces[0].count ? at : at - pieces[0].count] ^= 0x55
            do throws(SearchIndexError) {
                let index = try SearchIndex([IndexBytes(changed)])
                #expect(try SimilarClaims(index).matches(for: SearchQuery("glass w12")) == right)
            } catch {
                noticed += 1
            }
        }
        #expect(noticed > 20)
    }

    @Test func `a hostile file with right checksums is refused or answers something`() throws {
        var builder = SegmentBuilder(.claims)
        for document in Self.documents(400) { builder.append(document) }
        let pieces = builder.close()
        var state: UInt64 = 1
        for _ in 0..<400 {
            var changed = pieces
            for _ in 0..<3 {
                state = WordHash.mixed(state &+ 0x9E37_79B9_7F4A_7C15)
                let piece = state & 7 == 0 ? 0 : 1
                changed[piece][Int(state >> 8) & 0xFFFF_FFFF % changed[piece].count] = UInt8(state >> 56)
            }
            let bytes = Self.sealed(changed)
            do throws(SearchIndexError) {
                let index = try SearchIndex([IndexBytes(bytes)])
                let hits = try SimilarClaims(index).matches(for: SearchQuery("glass pier w12 tax"), limit: 5)
                #expect(hits.count <= 5)
                _ = try IndexGrowth(index, .claims, changed: Self.documents(2), removed: [7])
            } catch {
                #expect(error == .damaged || error == .foreign)
            }
        }
    }

    /// The pieces with checksums that fit what they hold.
    private static func sealed(_ pieces: [[UInt8]]) -> [[UInt8]] {
        var head = pieces[0]
        let pages = pieces[1].count / IndexChecksum.pageBytes
        head.withUnsafeMutableBytes { head in
            pieces[1].withUnsafeBytes { bytes in
                for page in 0..<pages {
                    let start = page * IndexChecksum.pageBytes
                    let sum = IndexChecksum.of(
                        UnsafeRawBufferPointer(rebasing: bytes[start..<(start + IndexChecksum.pageBytes)]))
                    head.storeBytes(of: sum, toByteOffset: IndexBytes.headBytes + page * 4, as: UInt32.self)
                }
            }
            let summed = UnsafeRawBufferPointer(rebasing: head[32..<(IndexBytes.headBytes + pages * 4)])
            head.storeBytes(of: UInt64(IndexChecksum.of(summed)), toByteOffset: 24, as: UInt64.self)
        }
        return [head, pieces[1]]
    }

    @Test(arguments: [0, 1, 511, 512, 4_096, 8_192])
    func `bytes that are no index are refused`(count: Int) {
        #expect(throws: SearchIndexError.foreign) {
            try IndexBytes([[UInt8](repeating: 7, count: count)])
        }
    }

    @Test func `beginnings of words lead to their stems`() throws {
        let index = try Self.whole([SearchDocument(number: 1, text: "Harbours harboured a hare; ham")])
        let found = try index.segments[0].hashes(beginningWith: Array("har".utf8), limit: 100)
        let expected = Set(["harbour", "hare"].map { SearchWords($0).list[0].hash })
        #expect(found == expected)
    }
}
