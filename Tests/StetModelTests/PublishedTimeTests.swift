import StetModel
import Testing

struct PublishedTimeTests {
    @Test(arguments: [
        ("2026", "2026"), ("2026-11", "2026-11"), ("2026-11-20", "2026-11-20"),
        ("2026-11-20T12:12:00+02:00", "2026-11-20T10:12:00.000Z"),
    ])
    func `a time keeps the precision it came with`(text: String, kept: String) {
        #expect(PublishedTime(text)?.description == kept)
    }

    @Test(arguments: ["", "26", "0000", "2026-13", "2026-11-31", "20 November 2026", "2026-11-20T10", "２０２６"])
    func `anything else is no time of publication`(text: String) {
        #expect(PublishedTime(text) == nil)
    }
}
