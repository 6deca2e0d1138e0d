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

    private static func pairs() throws -> [Pair] {
        try Repository.text("Tests/Fixtures/matching/quote-pairs.jsonl").split(separator: "\n").map {
            try JSONDecoder().decode(Pair.self, from: Data($0.utf8))
        }
    }

    private func closeness(_ one: String, _ two: String) -> QuoteCloseness {
        QuoteCloseness(QuoteWords(one), QuoteWords(two))
    }

    @Test func `of invented pairs of quotations nearly all are told right`() throws {
        var (right, taken, wanted) = (0, 0, 0)
        for pair in try Self.pairs() {
            let isSame = closeness(pair.a, pair.b).sureness(doubt: 6) >= 500
            right += isSame && pair.same ? 1 : 0
            taken += isSame ? 1 : 0
            wanted += pair.same ? 1 : 0
        }
        #expect(right * 100 >= taken * 95, "precision")
        #expect(right * 100 >= wanted * 95, "recall")
    }

    @Test(arguments: [
        ("We do not know who signed it.", "We don’t know who signed it."),
        ("We need five million crowns.", "We need 5,000,000 crowns."),
        ("The labour programme was cancelled.", "The labor program was canceled."),
        ("She sold [the painting] to them.", "She sold to them."),
        ("The cyber security unit met.", "The cybersecurity unit met."),
    ])
    func `wordings that only spell otherwise part in nothing that weighs`(one: String, two: String) {
        #expect(closeness(one, two).replaced == 0)
        #expect(!closeness(one, two).isContrary)
    }

    @Test(arguments: [
        ("We will open the gates tonight.", "We will not open the gates tonight."),
        ("The bridge will cost 40 million crowns.", "The bridge will cost ninety million crowns."),
        ("Prices will rise sharply after the vote.", "Prices will fall sharply after the vote."),
        ("The minister lied to the general.", "The general lied to the minister."),
        ("The gates will open on Monday.", "The gates will open on Friday."),
        ("We shelled them from the hill.", "They shelled us from the hill."),
        ("The pilot was aware of the rocks.", "The pilot was unaware of the rocks."),
    ])
    func `a denial, another number, the contrary and parts changed round are seen`(one: String, two: String) {
        #expect(closeness(one, two).isContrary)
        #expect(closeness(two, one).isContrary)
    }

    @Test(arguments: [
        ("We ain't got nothing left in the stores.", "We haven't got anything left in the stores."),
        ("Those boys didn't break nothing on the pier.", "Those boys broke nothing on the pier."),
        ("It will cost 1.4 billion crowns to build.", "It will cost 1,400 million crowns to build."),
        ("We told them that we would sail.", "They told them that they would sail."),
    ])
    func `a denial put elsewhere and a number written otherwise are nothing contrary`(
        one: String, two: String
    ) {
        #expect(!closeness(one, two).isContrary)
    }

    @Test func `two translations are told by their telling words, in whatever order`() {
        let one = "No warning reached us from the keeper of the lock before it opened the gates."
        let two = "We did not get any warning from the lock's keeper before the gates were opened."
        #expect(closeness(one, two).loosely >= 500)
        #expect(closeness("The keeper opened the lock.", two).loosely == 0)
    }

    @Test func `a sentence left out between two others denies nothing`() {
        let whole = "The dam is safe. Nobody should leave. The river is falling."
        #expect(!closeness(whole, "The dam is safe. The river is falling.").isContrary)
    }

    @Test func `one word repeated stays bounded and is close to itself`() {
        let word = String(repeating: "storm ", count: 3_000)
        #expect(closeness(word, word).replaced == 0)
    }
}
