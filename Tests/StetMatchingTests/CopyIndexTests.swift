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

    @Test(arguments: 0..<20)
    func `sketches that were made ready together find what each finds alone`(seed: Int) throws {
        var make = RewrittenText(seed: UInt64(seed))
        var (ahead, alone) = (CopyIndex(), CopyIndex())
        let (shelf, other) = (Shelf(), Shelf())
        var kept = [text(&make, 6)]
        var written: [[CopyIndex.Entry]] = [[], []]
        var article = 0
        for _ in 0..<8 {
            let batch = (0..<(1 + make.next(9))).map { _ in
                kept[make.next(kept.count)].split(separator: ".").prefix(1 + make.next(3))
                    .joined(separator: ".") + ". " + text(&make, 4)
            }
            kept += batch
            var asked = 0
            ahead.makeReady(for: try batch.map(sketch), load: shelf.load)
            for text in batch {
                article += 1
                let one = ahead.add(try sketch(text), of: article) { keys in
                    asked += keys.count
                    return shelf.load(keys)
                }
                let two = alone.add(try sketch(text), of: article, load: other.load)
                #expect(one.found == two.found && one.entries == two.entries)
                written[0] += one.entries
                written[1] += two.entries
            }
            #expect(asked == 0 || batch.count == 1)
            if make.next(2) == 0 { continue }
            shelf.store(written[0])
            other.store(written[1])
            ahead.stored()
            alone.stored()
            written = [[], []]
        }
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
