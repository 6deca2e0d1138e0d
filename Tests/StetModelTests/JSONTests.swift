import StetModel
import Testing

struct JSONTests {
    private let claim: JSON = [
        "id": "c7", "version": 3, "score": 0.5, "open": true, "spans": [1, 2], "note": .null,
    ]

    @Test func `an object keeps its members in the order they were written`() {
        #expect(claim.object?.map(\.name) == ["id", "version", "score", "open", "spans", "note"])
        #expect(
            claim.compact
                == #"{"id":"c7","version":3,"score":0.5,"open":true,"spans":[1,2],"note":null}"#)
    }

    @Test func `each value answers to its own kind only`() {
        #expect(claim["id"]?.string == "c7" && claim["id"]?.integer == nil)
        #expect(claim["version"]?.integer == 3 && claim["version"]?.number == 3)
        #expect(claim["score"]?.number == 0.5 && claim["score"]?.integer == nil)
        #expect(claim["open"]?.boolean == true && claim["open"]?.string == nil)
        #expect(claim["spans"]?.array?.count == 2 && claim["spans"]?.object == nil)
        #expect(claim["note"]?.isNull == true && claim["id"]?.isNull == false)
    }

    @Test func `what is not there is nil`() {
        #expect(claim["missing"] == nil && claim[0] == nil)
        #expect(claim["spans"]?[1] == 2 && claim["spans"]?[2] == nil && claim["spans"]?[-1] == nil)
        #expect(JSON.null["id"] == nil)
    }

    @Test func `absent values are left out`() {
        let title: String? = nil
        let outlet: String? = "Harbour Post"
        let article = JSON.object(leavingOut: [
            "id": "a1", "title": title.map(JSON.string), "outlet": outlet.map(JSON.string),
        ])
        #expect(article.compact == #"{"id":"a1","outlet":"Harbour Post"}"#)
    }

    @Test func `strings are the same only byte for byte`() {
        #expect(JSON.string("caf\u{E9}") != JSON.string("cafe\u{301}"))
        #expect(JSON.Member(name: "\u{E9}", value: 1) != JSON.Member(name: "e\u{301}", value: 1))
        #expect(JSON.integer(1) != .number(1))
    }

    @Test func `things with a description become strings`() {
        #expect(JSON(describing: Timestamp(milliseconds: 0)) == "1970-01-01T00:00:00.000Z")
    }
}
