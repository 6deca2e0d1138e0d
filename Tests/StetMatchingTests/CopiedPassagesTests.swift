import StetMatching
import StetModel
import StetText
import Testing

struct CopiedPassagesTests {
    private let shared = "the pilots said the new berth was too narrow for any ship in a winter storm"

    private func story(_ text: String, isFlattened: Bool = false) throws -> StoryText {
        try ReadingBuilder(text, isFlattened: isFlattened).story(1)
    }

    @Test func `a passage copied word for word is found whole, with nothing around it`() throws {
        let first = try story("On Tuesday \(shared). Nobody answered.")
        let second = try story("Before noon, \(shared), as we wrote.")
        let found = CopiedPassages.between(first, second)
        #expect(found.map { first.text[$0.first] } == [shared])
        #expect(found.map { second.text[$0.second] } == [shared])
        #expect(found.map(\.difference) == [.none])
    }

    @Test func `a flattened text matches its original`() throws {
        let first = try story(
            "“The 14 pilots’ union won't budge over berth 3,” Ilse Brandt told the harbour board.")
        let second = try story(
            " the    pilots  union won t budge over berth     ilse brandt told the harbour board ",
            isFlattened: true)
        let found = CopiedPassages.between(first, second)
        #expect(found.map(\.difference) == [.punctuation])
        #expect(found.map(\.score) == [Score(thousandths: 1_000)])
    }

    @Test func `a changed word or number makes a copy altered`() throws {
        let rest = "for every winter night that they spent at sea"
        let first = try story("The board paid the 14 pilots of the harbour a bonus \(rest)")
        let number = try story("The board paid the 40 pilots of the harbour a bonus \(rest)")
        let word = try story("The board paid the 14 pilots of the harbour a penalty \(rest)")
        #expect(CopiedPassages.between(first, number).map(\.difference) == [.altered])
        #expect(CopiedPassages.between(first, word).map(\.difference) == [.altered])
    }

    @Test func `strangers share nothing, and a run of small words is no copy`() throws {
        let first = try story(StoryProfileTests.ferry)
        #expect(try CopiedPassages.between(first, story(StoryProfileTests.stranger)).isEmpty)
        let small = "and so it was that he had been there with all of them"
        #expect(try CopiedPassages.between(story(small + " Anna"), story(small + " Bert")).isEmpty)
    }

    @Test(arguments: ["word ", "word other ", "a b a c ", "é"])
    func `a text that repeats itself for a megabyte is compared in one pass`(piece: String) throws {
        let text = String(repeating: piece, count: 300_000 / piece.utf8.count)
        let found = try CopiedPassages.between(story(text), story(text + " end"))
        #expect(found.count < 2)
    }
}
