import Testing

@testable import StetExchange

struct NearestNameTests {
    @Test(
        arguments: [
            ("text", "text"), ("TEXT", "TEXT"), ("txet", "txet"), ("tetx", "tetx"), ("texts", "texts"),
            ("tex", "tex"),
            ("title", nil), ("body", nil), ("", nil),
        ] as [(String, String?)])
    func `a name at most two slips away is found`(name: String, found: String?) {
        #expect(NearestName("text", among: ["outlet", name]).name == found)
    }

    @Test func `the nearest of several is taken`() {
        #expect(NearestName("text", among: ["test", "Text", "txt"]).name == "Text")
    }

    @Test func `a very long name is not compared`() {
        #expect(NearestName("text", among: [String(repeating: "text", count: 100_000)]).name == nil)
    }
}
