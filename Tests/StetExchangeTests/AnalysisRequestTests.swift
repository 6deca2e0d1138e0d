import StetExchange
import StetModel
import Testing

struct AnalysisRequestTests {
    @Test(
        arguments: [
            (#"{"id":"d1","text":"Open."}"#, JSON.string("d1")),
            (#"{"text":"Open.","id":12,"x":1}"#, .integer(12)), (#"{"text":"Open."}"#, nil),
        ] as [(String, JSON?)])
    func `a line holds a text and the id to answer with`(line: String, id: JSON?) throws {
        let request = try AnalysisRequest(line: Array(line.utf8)[...], number: 1)
        #expect(request == AnalysisRequest(id: id, text: Array("Open.".utf8)))
    }

    @Test func `a line without a text is refused`() {
        #expect(throws: ExchangeError(line: 4, column: 1, fault: .textMissing(instead: nil))) {
            try AnalysisRequest(line: Array(#"{"id":1}"#.utf8)[...], number: 4)
        }
    }
}
