import StetMatching
import Testing

struct WordDifferenceTests {
    private func shown(_ told: String, _ against: String) -> String? {
        WordDifference(of: told, against: against)?.steps.map { step in
            step.isShared ? step.told : "[\(step.against)|\(step.told)]"
        }.joined()
    }

    @Test(arguments: [
        ("The quay will close in June.", "The quay will shut in June.", "The quay will [shut|close] in June."),
        ("cannot wait", "It cannot wait, she said.", "[It|]cannot wait[she said|]"),
        ("THE QUAY — WILL CLOSE!", "The quay will close.", "THE QUAY — WILL CLOSE!"),
        ("the quay, really, will close", "the quay will close", "the quay, [|really], will close"),
    ])
    func `words that differ stand beside one another`(told: String, against: String, marked: String) {
        #expect(shown(told, against) == marked)
    }

    @Test func `the pieces of either side are that wording to the byte`() throws {
        let (told, against) = ("  “Nous l’avons dit — été.”\n", "We said: l’avons dit (été), deux fois…")
        let steps = try #require(WordDifference(of: told, against: against)?.steps)
        #expect(steps.map(\.told).joined() == told)
        #expect(steps.map(\.against).joined() == against)
    }

    @Test(arguments: [
        ("the quay is closed", "nobody swims here today"), ("", "words"), ("…", "words"),
    ])
    func `wordings with next to nothing in common are not laid side by side`(one: String, two: String) {
        #expect(WordDifference(of: one, against: two) == nil)
    }

    @Test func `wordings of a book's length are not laid side by side`() {
        let long = String(repeating: "word ", count: 10_000)
        #expect(WordDifference(of: long, against: long) == nil)
    }
}
