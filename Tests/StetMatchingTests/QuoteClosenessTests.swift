import Foundation
import StetTestSupport
import Testing

@testable import StetMatching

struct QuoteClosenessTests {
    private struct Pair: Decodable {
        let kind: String
        let same: Bool
        let a: String
        let b: String
    }

    @Test func `dump`() throws {
        let lines = try Repository.text("Tests/Fixtures/matching/quote-pairs.jsonl").split(separator: "\n")
        for line in lines {
            let p = try JSONDecoder().decode(Pair.self, from: Data(line.utf8))
            let c = QuoteCloseness(QuoteWords(p.a), QuoteWords(p.b))
            print("DUMP\t\(p.same ? 1 : 0)\t\(p.kind)\t\(c.shared)\t\(c.replaced)\t\(c.tellingWords)\t\(c.longestRun)\t\(c.slighter)\t\(c.isContrary)\t\(c.sureness(doubt: 6))\t\(p.a)\t\(p.b)")
        }
    }
}
