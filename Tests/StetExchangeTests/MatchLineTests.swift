import StetExchange
import Testing

struct MatchLineTests {
    private func line(_ text: String) throws(ExchangeError) -> MatchLine {
        try MatchLine(line: Array(text.utf8)[...], number: 3)
    }

    @Test func `a claim is read whatever its collection calls its parts`() throws {
        let claim = try line(
            """
            {"id":"x","claim":"The pier is glass","text":"We went there.","headline":"A glass pier?",\
            "verdict":"false","claimant":"Ada","published":"2026-03-01","tags":[1]}
            """)
        #expect(claim.text == "The pier is glass")
        #expect(claim.title == "A glass pier?")
        #expect(claim.rationale == "false\nWe went there.")
        #expect(claim.speaker == "Ada")
        #expect(claim.date == "2026-03-01")
    }

    @Test func `a context that holds the sentence is what stands before and after it`() throws {
        let listed = try line(#"{"text":"It fell.","context":["The pier.","It fell.","Nobody knew."]}"#)
        #expect(listed.before == "The pier.\n")
        #expect(listed.after == "\nNobody knew.")
        #expect(listed.context.isEmpty)
        let other = try line(#"{"text":"It fell.","context":"The pier.","before":["a","b"],"after":"c"}"#)
        #expect(other.context == "The pier.")
        #expect(other.before == "a\nb")
        #expect(other.after == "c")
    }

    @Test(arguments: [
        #"{"txt":"a"}"#, #"{"claim":5}"#, #"{"sentence":""}"#, #"{"text":"a","published":"soon"}"#,
        #"{"text":"a","before":[1]}"#, #"{"text":"a","created":12}"#,
    ])
    func `a line that holds something else is refused with its place`(text: String) {
        let error = #expect(throws: ExchangeError.self) { try line(text) }
        #expect(error?.line == 3)
    }
}
