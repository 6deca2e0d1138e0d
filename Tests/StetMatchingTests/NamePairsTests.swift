import Foundation
import StetMatching
import StetTestSupport
import Testing

struct NamePairsTests {
    private struct Pair: Decodable {
        let kind: String
        let same: Bool
        let a: String
        let b: String
    }

    private static func pairs() throws -> [Pair] {
        try Repository.text("Tests/Fixtures/matching/name-pairs.jsonl").split(separator: "\n").map {
            try JSONDecoder().decode(Pair.self, from: Data($0.utf8))
        }
    }

    @Test func `of invented pairs of names nearly all are told right`() throws {
        var (right, taken, wanted) = (0, 0, 0)
        for pair in try Self.pairs() {
            let isSame = NameVariants.compare(pair.a, pair.b).isCompatible
            right += isSame && pair.same ? 1 : 0
            taken += isSame ? 1 : 0
            wanted += pair.same ? 1 : 0
        }
        #expect(right * 100 >= taken * 97, "precision")
        #expect(right * 100 >= wanted * 95, "recall")
    }

    @Test func `either way round the answer is the same`() throws {
        for pair in try Self.pairs() {
            let (there, back) = (NameVariants.scored(pair.a, pair.b), NameVariants.scored(pair.b, pair.a))
            #expect(there.match.isCompatible == back.match.isCompatible, "\(pair.a), \(pair.b)")
            #expect(there.score == back.score, "\(pair.a), \(pair.b)")
        }
    }

    @Test func `a variant scores below the same name and above a stranger`() {
        let same = NameVariants.scored("Ilse Brandt", "Mayor Ilse Brandt")
        let variant = NameVariants.scored("Ilse Brandt", "Ilse Brandl")
        let stranger = NameVariants.scored("Ilse Brandt", "Grace Okafor")
        #expect(same.score > variant.score)
        #expect(variant.score > stranger.score)
    }
}
