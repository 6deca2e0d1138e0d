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

    @Test(arguments: [
        ("2026", "2027"), ("2026-11", "2026-12-01"), ("2026-11-20", "2026-11-21"),
        ("2026-11-20T10:00:00Z", "2026-11-20T10:00:01Z"), ("2026-11-20", "2026-11-21T12:00:01Z"),
        ("2026-11-20T09:59:59Z", "2026-11-21"), ("2026-02", "2026-03-05T00:00:00Z"),
    ])
    func `one time surely lies before another, and never the other way round`(
        one: String, two: String
    ) throws {
        let (earlier, later) = (try #require(PublishedTime(one)), try #require(PublishedTime(two)))
        #expect(earlier.isSurelyBefore(later))
        #expect(!later.isSurelyBefore(earlier))
    }

    @Test(arguments: [
        ("2026", "2026-11"), ("2026-11-20", "2026-11-20"), ("2026-11", "2026-11-20"),
        ("2026-11-20", "2026-11-20T23:00:00Z"), ("2026-11-20", "2026-11-21T06:00:00Z"),
        ("2026-11-20T22:00:00Z", "2026-11-21"),
    ])
    func `what a coarse time leaves open stays open`(one: String, two: String) throws {
        let (first, second) = (try #require(PublishedTime(one)), try #require(PublishedTime(two)))
        #expect(!first.isSurelyBefore(second) && !second.isSurelyBefore(first))
    }
}
