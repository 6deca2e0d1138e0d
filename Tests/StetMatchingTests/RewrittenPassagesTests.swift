import StetMatching
import StetModel
import StetText
import Testing

struct RewrittenPassagesTests {
    private func article(_ sentences: [String]) throws -> StoryText {
        let text = try ExactText(sentences.map { $0 + ". " }.joined())
        var reading = Reading()
        var start = 0
        for sentence in sentences {
            let end = start + sentence.unicodeScalars.count + 1
            reading.sentences.append(
                Sentence(
                    span: TextSpan(start: start, end: end), checkable: Score(thousandths: 0), kind: .fact))
            start = end + 1
        }
        return StoryText(article: 1, text: text, reading: reading)
    }

    @Test(arguments: RewrittenText.Change.allCases)
    func `a sentence rewritten lightly is found whole, and nothing else`(change: RewrittenText.Change) throws
    {
        var missed: [Int] = []
        for seed in 1...40 {
            var make = RewrittenText(seed: UInt64(seed))
            let copied = make.sentence()
            let (own, others) = ((0..<6).map { _ in make.sentence() }, (0..<6).map { _ in make.sentence() })
            let plain = copied.joined(separator: " ")
            let rewrite = make.rewritten(copied, change)
            let at = make.next(6)
            var first = own.map { $0.joined(separator: " ") }
            var second = others.map { $0.joined(separator: " ") }
            first.insert(plain, at: 5 - at)
            second.insert(rewrite, at: at)
            let (one, two) = (try article(first), try article(second))
            let found = CopiedPassages.between(one, two)
            let told = found.map { two.text[$0.second] }
            let isWhole = told.first.map { told in
                told.utf8.count * 10 > rewrite.utf8.count * 7
                    && told.utf8.count * 10 < rewrite.utf8.count * 13
                    && told.contains(rewrite.prefix(rewrite.count * 2 / 3).suffix(rewrite.count / 3))
            }
            if told.count != 1 || isWhole != true { missed.append(seed) }
        }
        #expect(missed.count <= 1, "seeds \(missed)")
    }

    @Test func `articles written apart share nothing`() throws {
        for seed in 1...60 {
            var make = RewrittenText(seed: UInt64(seed))
            let one = try article((0..<12).map { _ in make.sentence().joined(separator: " ") })
            let two = try article((0..<12).map { _ in make.sentence().joined(separator: " ") })
            #expect(CopiedPassages.between(one, two).isEmpty, "seed \(seed)")
        }
    }

    @Test func `what two passages share lies in both, in the order of the second, and not twice there`()
        throws
    {
        for seed in 1...40 {
            var make = RewrittenText(seed: UInt64(seed))
            let sentences = (0..<8).map { _ in make.sentence() }
            let first = sentences.map { $0.joined(separator: " ") }
            let second = sentences.reversed().map { sentence in
                make.rewritten(sentence, RewrittenText.Change.allCases[make.next(4)])
            }
            let (one, two) = (try article(first), try article(Array(second)))
            let found = CopiedPassages.between(one, two)
            #expect(found.count == 8, "seed \(seed)")
            for (before, after) in zip(found, found.dropFirst()) {
                #expect(before.second.end <= after.second.start)
            }
            for passage in found {
                #expect(passage.first.end <= one.text.length && passage.second.end <= two.text.length)
            }
        }
    }

    @Test func `a number is the same in digits and in words`() throws {
        let rest = "barges of the Ostermole pilots lay under the harbour wall"
        for (digits, words) in [("14", "fourteen"), ("2,000", "two thousand"), ("1.5 million", "1,500,000")] {
            let found = try CopiedPassages.between(
                article(["On Monday \(digits) \(rest)"]), article(["Some \(words) \(rest)"]))
            let text = try article(["Some \(words) \(rest)"]).text
            #expect(found.map { text[$0.second] } == ["\(words) \(rest)"])
        }
    }
}
