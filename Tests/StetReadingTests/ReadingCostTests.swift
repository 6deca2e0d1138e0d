import StetReading
import StetTestSupport
import StetText
import Testing

struct ReadingCostTests {
    @Test(arguments: [
        "\"", "“", "(", "a", "a ", "A", "said ", "he said, ", "she said that ", "\n", ". ", "Ann Teal ",
        "“Yes,” said Ann Teal. ", "according to ", "\u{301}", "Ann said that Bo said that ", "— ", "’s ",
        "The quay was closed on Friday, the harbour master said. ", "a\n", "(Reuters) ", "http://a.b/",
    ])
    func `twice the text takes about twice the time, whatever the text`(piece: String) throws {
        let reader = ArticleReader()
        let half = try ExactText(String(repeating: piece, count: 20_000 / piece.utf8.count))
        let whole = try ExactText(String(repeating: piece, count: 40_000 / piece.utf8.count))
        let once = ThreadTime.seconds { _ = reader.read(half) }
        let twice = ThreadTime.seconds { _ = reader.read(whole) }
        // Linear work doubles, work that grows with the square is four times as much.
        #expect(twice < once * 3 + 0.01)
    }
}
