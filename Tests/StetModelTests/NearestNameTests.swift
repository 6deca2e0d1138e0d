import StetModel
import Testing

struct NearestNameTests {
    @Test(
        arguments: [
            ("text", "text"), ("TEXT", "text"), ("txet", "text"), ("tetx", "text"), ("texts", "text"),
            ("tex", "text"), ("te", "text"), ("outlt", "outlet"), ("byline", nil), ("body", nil), ("", nil),
        ] as [(String, String?)])
    func `a name a third of whose letters are wrong at most is found`(typed: String, found: String?) {
        #expect(NearestName.of(typed, among: ["outlet", "text"]) == found)
    }

    @Test func `the nearest of several comes first`() {
        #expect(NearestName.candidates(for: "claim", among: ["claims", "clam", "claim"]).first == "claim")
    }

    @Test func `a very long name is not compared`() {
        #expect(NearestName.of("text", among: [String(repeating: "text", count: 100_000)]) == nil)
        #expect(NearestName.of(String(repeating: "text", count: 100_000), among: ["text"]) == nil)
    }
}
