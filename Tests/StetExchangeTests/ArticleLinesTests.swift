import StetExchange
import StetModel
import Testing

struct ArticleLinesTests {
    private func read(_ text: String, pieces size: Int, limit: Int = 1_000) -> [String] {
        var lines = ArticleLines(lineLimit: limit)
        var found: [String] = []
        func note(_ result: Result<ArticleInput, ExchangeError>) {
            switch result {
            case .success(let article): found.append(String(decoding: article.text, as: UTF8.self))
            case .failure(let error): found.append("\(error.line):\(error.column)")
            }
        }
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            lines.take(Array(bytes[start..<min(start + size, bytes.count)]), each: note)
        }
        lines.finish(each: note)
        return found
    }

    @Test(arguments: [1, 2, 3, 7, 1_000])
    func `articles are the same whatever pieces they come in`(size: Int) {
        let text = "\u{FEFF}{\"text\":\"é1\"}\r\n\n  \n{\"text\":\"2\"}\nno\n{\"text\":\"3\"}"
        #expect(read(text, pieces: size) == ["é1", "2", "5:1", "3"])
    }

    @Test(arguments: [1, 5, 1_000])
    func `a line that is too long is refused and the next one is read`(size: Int) {
        let long = "{\"text\":\"\(String(repeating: "a", count: 40))\"}"
        #expect(read("\(long)\n{\"text\":\"b\"}\n\(long)", pieces: size, limit: 30) == ["1:1", "b", "3:1"])
    }

    @Test func `nothing comes out of nothing`() {
        #expect(read("", pieces: 1).isEmpty && read("\n\n", pieces: 1).isEmpty)
    }
}
