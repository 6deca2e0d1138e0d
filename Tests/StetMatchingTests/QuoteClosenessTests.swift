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
        ("We had a hundred and forty five crates.", "We had 145 crates."),
        ("Half a million crowns are missing.", "500,000 crowns are missing."),
        ("Three quarters of the nets are torn.", "75 percent of the nets are torn."),
        ("One in four of the pilots is ill.", "25 per cent of the pilots are ill."),
        ("We sail on the twenty-second of May.", "We sail on the 22nd of May."),
        ("It's kinda foggy in the harbour.", "It's kind of foggy in the harbour."),
        ("The keeper gave up his post.", "The keeper surrendered his post."),
        ("The talks broke down before the tide.", "The talks failed before the tide."),
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
        ("The owners agreed to mend the pier.", "The owners refused to mend the pier."),
        ("The old lock is too narrow for us.", "The new lock is too narrow for us."),
        ("The oil fire is under control.", "The oil fire is out of control."),
        ("Two in five crews have no boat.", "30 percent of the crews have no boat."),
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
        ("The port does not have the coal to heat the hall.", "The port lacks the coal to heat the hall."),
        ("We stay as long as the gate is not mended.", "We stay until the gate is mended."),
        ("No one saw the keeper leave.", "Nobody saw the keeper leave."),
        ("We sail on Monday whatever it costs.", "We sail on Monday no matter what it costs."),
        ("The council ignored our letters.", "Our letters were ignored by the council."),
        ("We cannot mend the old pier in winter.", "The old pier cannot be mended in winter."),
        ("The wreck lies at a depth of 320m.", "The wreck lies at a depth of 320 metres."),
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
        #expect(closeness("The keeper opened the lock.", two).loosely < 500)
    }

    @Test(arguments: [
        ("The nation mourns its sailors.", "The country mourns its sailors."),
        ("Such a blow has to be answered.", "Such a strike has to be answered."),
        ("The roof of the shed collapsed.", "The roof of the shed crumbled."),
        ("The crew begged for water.", "The crew pleaded for water."),
    ])
    func `a word of several meanings stands for each of them`(one: String, two: String) {
        #expect(closeness(one, two).replaced == 0)
        #expect(closeness(two, one).replaced == 0)
    }

    @Test func `two sentences that begin alike and go on otherwise are two`() {
        let one = "We have written to the owners and asked for an engineer."
        let two = "We have written to the owners and the pilots' guild walked out of the meeting."
        #expect(closeness(one, two).sureness(doubt: 6) < 500)
        #expect(closeness(one, "We have written to the owners.").sureness(doubt: 6) >= 500)
    }

    @Test func `one word for another of a known meaning is another statement, a rare one may be a slip`() {
        let one = "The owners sold the factory to a bank in June."
        #expect(closeness(one, "The owners sold the hospital to a bank in June.").replaced > 6)
        #expect(closeness(one, "The owners sold the malthouse to a bank in June.").replaced < 7)
    }

    @Test func `three telling words count in whatever order where hardly another is left`() {
        let one = "Nobody saw the keeper of the lighthouse before dawn."
        let two = "Before dawn the lighthouse keeper had been seen by no one."
        #expect(closeness(one, two).loosely >= 500)
    }

    @Test func `what everybody says when asked joins nobody's words`() {
        let one = "With all due respect, the keeper was asleep."
        #expect(closeness(one, "With all due respect, the pilots want more pay.").sureness(doubt: 6) < 500)
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
