import Testing

@testable import StetMatching

struct WordAlignmentTests {
    private func words(_ text: String) -> [UInt64] { Words(text).list.map(\.hash) }

    @Test func `shared words come in runs, in order on both sides`() {
        let alignment = WordAlignment(words("we will open the old bridge"), words("we may open the bridge"))
        let expected = [
            WordMatch(first: 0, second: 0, count: 1), WordMatch(first: 2, second: 2, count: 2),
            WordMatch(first: 5, second: 4, count: 1),
        ]
        #expect(alignment.matches == expected)
    }

    @Test func `nothing is shared with nothing`() {
        #expect(WordAlignment([], words("a word")).count == 0)
        #expect(WordAlignment(words("one"), words("other")).count == 0)
    }

    @Test func `long wordings are aligned along their unique words`() {
        let first = (0..<5_000).map { UInt64($0) }
        let second = first.filter { $0 % 10 != 3 }
        #expect(WordAlignment(first, second).count == second.count)
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func `the shared words are as many from either side`(seed: UInt64) {
        var state = seed
        func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        let first = (0..<60).map { _ in next(12) }
        let second = (0..<50).map { _ in next(12) }
        #expect(WordAlignment(first, second).count == WordAlignment(second, first).count)
    }
}
