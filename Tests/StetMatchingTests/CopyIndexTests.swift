import StetMatching
import StetModel
import StetText
import Testing

struct CopyIndexTests {
    /// What a database does for the index.
    private final class Shelf {
        var entries: [Int: [Int]] = [:]

        func load(_ keys: [Int]) -> [CopyIndex.Entry] {
            keys.flatMap { key in (entries[key] ?? []).map { CopyIndex.Entry(key: key, article: $0) } }
        }

        func store(_ new: [CopyIndex.Entry]) {
            for entry in new { entries[entry.key, default: []].append(entry.article) }
        }
    }

    private func sketch(_ text: String) throws -> CopySketch {
        CopySketch(text: try ExactText(text), reading: Reading())
    }

    private func text(_ make: inout RewrittenText, _ sentences: Int) -> String {
        (0..<sentences).map { _ in make.sentence().joined(separator: " ") }.joined(separator: ". ")
    }

    @Test(arguments: [true, false])
    func `every article that shares a seventh of its words is found among thousands`(deskIsEmpty: Bool) throws
    {
        var make = RewrittenText(seed: 11)
        var index = CopyIndex(deskIsEmpty: deskIsEmpty)
        let shelf = Shelf()
        var missed: [Int] = []
        var kept: [String] = []
        for article in 1...1_500 {
            // Every tenth article takes 15 % of an earlier one.
            let source = article % 10 == 0 ? kept[make.next(kept.count)] : nil
            let copied = source.map { $0.split(separator: ".").prefix(2).joined(separator: ".") }
            let own = text(&make, copied == nil ? 13 : 11)
            let whole = copied.map { own + ". " + $0 } ?? own
            let (found, entries) = index.add(try sketch(whole), of: article, load: shelf.load)
            shelf.store(entries)
            if article % 7 == 0 { index.stored() }
            if let source {
                let origin = kept.firstIndex(of: source).map { $0 + 1 }
                if !found.contains(where: { $0.article == origin }) { missed.append(article) }
            }
            kept.append(whole)
        }
        #expect(missed.isEmpty)
    }

    @Test func `a footer in thousands of articles makes nobody kin and no list longer`() throws {
        var make = RewrittenText(seed: 3)
        let footer = (0..<4).map { _ in make.sentence().joined(separator: " ") }.joined(separator: ". ")
        var index = CopyIndex(deskIsEmpty: true)
        var last: [CopyIndex.Found] = []
        var stored = 0
        for article in 1...3_000 {
            let (found, entries) = index.add(
                try sketch(text(&make, 5) + ". " + footer), of: article, load: { _ in [] })
            last = found.filter { $0.shared > 2 }
            if article > 100 { stored = max(stored, entries.count) }
        }
        #expect(last.isEmpty)
        #expect(stored < 60)
    }

    @Test func `ten thousand identical articles stay bounded`() throws {
        let same = try sketch(StoryProfileTests.ferry + " " + StoryProfileTests.stranger)
        var index = CopyIndex(deskIsEmpty: true)
        var (found, written) = (0, 0)
        for article in 1...10_000 {
            let answer = index.add(same, of: article, load: { _ in [] })
            (found, written) = (max(found, answer.found.count), written + answer.entries.count)
        }
        #expect(found <= CopyIndex.foundLimit)
        #expect(written <= same.keys.count * CopyIndex.crowd)
    }
}
