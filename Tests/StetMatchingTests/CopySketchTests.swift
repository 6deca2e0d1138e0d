import StetModel
import StetText
import Testing

@testable import StetMatching

struct CopySketchTests {
    private func sketch(_ text: String, _ reading: Reading = Reading()) throws -> CopySketch {
        CopySketch(text: try ExactText(text), reading: reading)
    }

    /// The shingles by the slow way: a list of words, then every four of them.
    private func shingles(_ text: String) -> [[UInt64]] {
        let words = Words(text).list.filter { !$0.isNumber }.map(\.hash)
        guard words.count >= ShingleScan.width else { return [] }
        return (0...(words.count - ShingleScan.width)).map { Array(words[$0..<($0 + ShingleScan.width)]) }
    }

    private func scanned(_ text: String) -> [UInt64] {
        var found: [UInt64] = []
        var scan = ShingleScan()
        Array(text.utf8).withUnsafeBufferPointer { scan.scan($0) { found.append($0) } }
        return found
    }

    @Test(arguments: [
        "", "one two three", "The 14 pilots’ union won't budge over berth 3, Zürich said in 2031.",
        "Ærø, Łódź und STRASSE straße ﬁn", "東京都は雨です。明日は晴れ", "ภาษาไทยไม่มีวรรค", "قال المتحدث إن السفينة غادرت",
        "Ο Ὀδυσσεὺς ἦλθεν εἰς τὴν νῆσον", "Корабль вышел из порта в среду ночью",
        "a\u{301}b c\u{AD}d e f g h i j",
        "“Yes,” — “no…” (well) 🚢 three four five six seven",
    ])
    func `the scan sees the words that the list has`(text: String) {
        let (slow, fast) = (shingles(text), scanned(text))
        #expect(slow.count == fast.count)
        let pairs = Dictionary(zip(fast, slow)) { first, _ in first }
        #expect(zip(fast, slow).allSatisfy { pairs[$0.0] == $0.1 })
        #expect(Set(fast).count == Set(slow).count)
    }

    @Test func `capitals, accents, marks and digits make no difference`() throws {
        let one = try sketch(
            "The 14 Pilots’ union in Zürich won’t budge over the berth, said Ilse Brandt on Monday.")
        let two = try sketch(
            "the    pilots  union in zurich won t budge over the berth  said ilse brandt on monday ")
        #expect(one == two)
    }

    @Test func `a copied part is contained, the same from either side`() throws {
        for seed in 1...20 {
            var make = RewrittenText(seed: UInt64(seed))
            let shared = (0..<4).map { _ in make.sentence().joined(separator: " ") }.joined(separator: ". ")
            func rest(_ count: Int) -> String {
                (0..<count).map { _ in make.sentence().joined(separator: " ") }.joined(separator: ". ")
            }
            let (one, two) = (try sketch(rest(12) + shared), try sketch(shared + ". " + rest(30)))
            let both = Set(one.keys).intersection(two.keys).count
            #expect(
                one.containment(shared: both, with: two.total)
                    == two.containment(shared: both, with: one.total))
            #expect(one.containment(shared: both, with: two.total) > Score(thousandths: 120))
        }
    }

    @Test func `residue is left out, and a long text keeps a bounded sample`() throws {
        let navigation = "Gardening Recipes Horoscopes Crosswords Letters Weather"
        let marked = try ReadingBuilder(navigation + "\n" + StoryProfileTests.ferry).residue(navigation)
        let sketch = CopySketch(text: marked.text, reading: marked.reading)
        #expect(try sketch == self.sketch("\n" + StoryProfileTests.ferry))
        var make = RewrittenText(seed: 7)
        let long = (0..<400).map { _ in make.sentence().joined(separator: " ") }.joined(separator: ". ")
        let found = try self.sketch(long)
        #expect(found.keys.count == CopySketch.keyLimit)
        #expect(found.total > 1_500)
        #expect(found.keys == found.keys.sorted())
    }
}
