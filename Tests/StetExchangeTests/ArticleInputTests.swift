import StetExchange
import StetModel
import StetText
import Testing

struct ArticleInputTests {
    private func article(_ line: String, number: Int = 1) throws(ExchangeError) -> ArticleInput {
        try ArticleInput(line: Array(line.utf8)[...], number: number)
    }

    @Test func `a line gives the text and everything known about it`() throws {
        let line = #"""
            {"id":"h-12","text":"The quay is shut.\n“For now,” the clerk said.","title":"Quay shut",
            "outlet":"Harbour Post","url":"https://harbour.example/12","byline":"Ada Quay",
            "published":"2026-11-20","retrieved":"2026-11-20T12:12:00+02:00","language":"en"}
            """#
        let details = ArticleDetails(
            outlet: "Harbour Post", title: "Quay shut", url: "https://harbour.example/12", byline: "Ada Quay",
            published: "2026-11-20", retrieved: "2026-11-20T10:12:00.000Z", language: "en")
        let text = Array("The quay is shut.\n“For now,” the clerk said.".utf8)
        #expect(try article(line) == ArticleInput(text: text, externalID: "h-12", details: details))
    }

    @Test(arguments: [
        #"{"text":"a"}"#, #"{"id":null,"text":"a","title":null,"outlet":""}"#,
        #"{"titel":"b","text":"a","n":[1]}"#,
    ])
    func `what is null, empty or unknown is passed over`(line: String) throws {
        #expect(try article(line) == ArticleInput(text: [0x61]))
    }

    @Test func `an id may be a whole number`() throws {
        #expect(try article(#"{"id":17,"text":"a"}"#).externalID == "17")
    }

    @Test(
        arguments: [
            (#"{"text":"a""#, 12, .json(.endsEarly(expected: "a comma or the end of the object"))),
            (#"["a"]"#, 1, .notAnObject), ("{}", 1, .textMissing(instead: nil)),
            (#"{"titel":"a","body":"b"}"#, 1, .textMissing(instead: nil)),
            (#"{"Test":"a"}"#, 1, .textMissing(instead: "Test")),
            (#"{"txet":"a"}"#, 1, .textMissing(instead: "txet")),
            (#"{"text":null}"#, 1, .textMissing(instead: nil)),
            (#"{"text":""}"#, 9, .text(.empty)), (#"{"text":"a\u0000"}"#, 9, .text(.holdsNUL(offset: 1))),
            (#"{"text":["a"]}"#, 9, .wrongKind(name: "text", expected: "a string")),
            (#"{"id":1.5,"text":"a"}"#, 7, .wrongKind(name: "id", expected: "a string or a whole number")),
            (#"{"text":"é","title":7}"#, 21, .wrongKind(name: "title", expected: "a string")),
            (#"{"text":"a","outlet":"\u0000"}"#, 22, .holdsNUL(name: "outlet")),
            (#"{"text":"a","published":"20 Nov"}"#, 25, .notATime(name: "published", value: "20 Nov")),
            (
                #"{"text":"a","retrieved":"2026-02-30"}"#, 25,
                .notATime(name: "retrieved", value: "2026-02-30")
            ),
        ] as [(String, Int, ExchangeError.Fault)])
    func `a faulty line is refused with its place and reason`(
        line: String, column: Int, fault: ExchangeError.Fault
    ) {
        #expect(throws: ExchangeError(line: 9, column: column, fault: fault)) { try article(line, number: 9) }
    }

    @Test func `a detail and a text that are too long are refused, with the limit`() {
        let title = String(repeating: "a", count: ArticleDetails.byteLimit + 1)
        let tooLong = ExchangeError.Fault.tooLong(name: "title", limit: ArticleDetails.byteLimit)
        #expect(throws: ExchangeError(line: 1, column: 22, fault: tooLong)) {
            try article(#"{"text":"a","title": "\#(title)"}"#)
        }
        let text = String(repeating: "a", count: ExactText.byteLimit + 1)
        let fault = ExchangeError.Fault.text(.tooLong(bytes: text.utf8.count, limit: ExactText.byteLimit))
        #expect(throws: ExchangeError(line: 1, column: 9, fault: fault)) {
            try article(#"{"text":"\#(text)"}"#)
        }
    }

    @Test func `a message says where, what and what to do`() {
        let error = ExchangeError(line: 3, column: 1, fault: .textMissing(instead: "txet"))
        #expect(error.errorDescription == "Line 3, column 1: There is no text.")
        #expect(error.recoverySuggestion == #"Did you mean "text" where it says "txet"?"#)
    }
}
