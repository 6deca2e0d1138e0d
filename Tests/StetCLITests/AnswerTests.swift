import StetCLI
import StetModel
import StetTestSupport
import Testing

struct AnswerTests {
    @Test(arguments: [
        (OutputFormat.table, "c7 \\u{1B}[1mis now in review.\n"),
        (.json, "{\n  \"id\": \"c7\",\n  \"version\": 4,\n  \"isLate\": true\n}\n"),
        (.jsonl, "{\"id\":\"c7\",\"version\":4,\"isLate\":true}\n"),
        (.csv, "id,version,isLate\r\nc7,4,yes\r\n"),
    ])
    func `an answer says the same in every format`(format: OutputFormat, expected: String) throws {
        let test = TestConsole()
        let console = test.console
        let answer = Answer(
            ["id": "c7", "version": 4, "isLate": true], text: "c7 \u{1B}[1mis now in review.")
        try answer.print(on: console, as: format)
        try console.flush()
        #expect(test.output == expected)
    }
}
