import StetMatching
import StetModel
import StetTestSupport
import StetText
import Testing

struct CopyCostTests {
    private static let pieces = [
        "word ", "word other ", "a b a c ", "é", "東京都は雨", "ภาษาไทย", "قال المتحدث إن ", "14 ", "“",
        "“The pilots never saw the drawings of the berth before the vote,” said Ilse Brandt. ",
        "The quay was closed on Friday, the harbour master said. ",
    ]

    private func story(_ piece: String, bytes: Int) throws -> StoryText {
        let text = try ExactText(String(repeating: piece, count: bytes / piece.utf8.count))
        return StoryText(article: 1, text: text, reading: Reading())
    }

    @Test(arguments: pieces)
    func `twice the text is compared in about twice the time, whatever the text`(piece: String) throws {
        let (half, whole) = (try story(piece, bytes: 40_000), try story(piece, bytes: 80_000))
        let turns = (0..<3).map { _ in
            (
                once: ThreadTime.seconds { _ = CopiedPassages.between(half, half) },
                twice: ThreadTime.seconds { _ = CopiedPassages.between(whole, whole) }
            )
        }
        #expect(turns.contains { $0.twice < $0.once * 2.5 + 0.02 }, "\(turns)")
    }

    @Test(arguments: pieces)
    func `twice the text is sampled in about twice the time, whatever the text`(piece: String) throws {
        let (half, whole) = (try story(piece, bytes: 200_000), try story(piece, bytes: 400_000))
        let once = ThreadTime.seconds { _ = CopySketch(text: half.text, reading: Reading()) }
        let twice = ThreadTime.seconds { _ = CopySketch(text: whole.text, reading: Reading()) }
        #expect(twice < once * 2.5 + 0.02)
    }

    @Test func `texts that are recombined from the same sentences cost no more than their length`() throws {
        var make = RewrittenText(seed: 5)
        let sentences = (0..<40).map { _ in make.sentence().joined(separator: " ") + ". " }
        func text(_ count: Int) throws -> StoryText {
            let joined = (0..<count).map { _ in sentences[make.next(sentences.count)] }.joined()
            return StoryText(article: 1, text: try ExactText(joined), reading: Reading())
        }
        let (one, two) = (try text(150), try text(150))
        let (three, four) = (try text(300), try text(300))
        // Measured in turns, since what else the machine does may slow one and not the other.
        let turns = (0..<3).map { _ in
            (
                once: ThreadTime.seconds { _ = CopiedPassages.between(one, two) },
                twice: ThreadTime.seconds { _ = CopiedPassages.between(three, four) }
            )
        }
        #expect(turns.contains { $0.twice < $0.once * 2.5 + 0.02 }, "\(turns)")
    }

    @Test func `a text in a script without blanks matches its copy and no stranger`() throws {
        let thai = "เรือข้ามฟากหยุดวิ่งเมื่อวันอังคารเพราะนักบินท่าเรือหยุดงานประท้วงแผนย้ายท่าเรือใหม่ที่แคบเกินไปสำหรับพายุฤดูหนาว"
        let chinese = "周二渡轮停驶因为港口引航员罢工抗议将码头迁至新址的计划他们表示新泊位在冬季风暴中过于狭窄"
        let other = "养蜂人正在清点损失春天一种真菌在蜂箱中蔓延研究人员正在试验用桦树焦油制成的药物"
        func party(_ text: String) throws -> StoryText {
            StoryText(article: 1, text: try ExactText(text), reading: Reading())
        }
        #expect(try CopiedPassages.between(party(thai), party("ข่าว " + thai)).count == 1)
        #expect(try CopiedPassages.between(party(chinese), party("据报道，" + chinese + "。")).count == 1)
        #expect(try CopiedPassages.between(party(chinese), party(other)).isEmpty)
    }
}
