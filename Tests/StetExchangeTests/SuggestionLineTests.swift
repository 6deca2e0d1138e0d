import StetExchange
import StetModel
import StetText
import Testing

struct SuggestionLineTests {
    private static let text: ExactText = {
        do { return try ExactText("“Wé won,” said Ann Teal. It rained.") } catch {
            preconditionFailure("\(error)")
        }
    }()

    private static func reading(_ line: String) throws(SuggestionError) -> Reading {
        try SuggestionLine(Array(line.utf8), id: "d1", text: text).reading
    }

    @Test func `a full answer is taken as it is`() throws {
        let reading = try Self.reading(
            #"""
            {"id":"d1","regions":[{"start":25,"end":35,"kind":"apparatus","label":"caption"}],
            "sentences":[{"start":0,"end":24,"checkable":0.4,"kind":"fact"}],
            "attributions":[{"mode":"direct","sourcing":"unnamed","source":{"spans":[{"start":15,"end":23,
            "text":"Ann Teal"}],"name":"Ann Teal"},"cue":{"spans":[{"start":10,"end":14}]},
            "content":{"spans":[{"start":1,"end":7,"text":"Wé won"}]},"hops":["Ann Teal","Tidewire"],
            "stance":"denies","hedge":{"start":10,"end":14},"confidence":1},
            {"content":{"spans":[{"start":1,"end":3}]},"parent":0}],
            "claims":[{"start":25,"end":35,"score":0.7,"reason":"a past event"}],"flattened":true,"other":1}
            """#.replacing("\n", with: " "))
        #expect(
            reading.regions == [
                Region(span: TextSpan(start: 25, end: 35), kind: .apparatus, label: "caption")
            ])
        #expect(reading.sentences.map(\.kind) == [.fact])
        #expect(
            reading.attributions == [
                ReadAttribution(
                    mode: .direct, sourcing: .unnamed,
                    source: SourceMention(spans: [TextSpan(start: 15, end: 23)], name: "Ann Teal"),
                    cue: [TextSpan(start: 10, end: 14)], content: [TextSpan(start: 1, end: 7)],
                    hops: ["Ann Teal", "Tidewire"], stance: .denies, hedge: TextSpan(start: 10, end: 14),
                    confidence: Score(thousandths: 1_000)),
                ReadAttribution(
                    mode: .indirect, sourcing: .unattributed, source: nil, cue: [],
                    content: [TextSpan(start: 1, end: 3)], parent: 0, confidence: Score(thousandths: 500)),
            ])
        #expect(reading.claims.map(\.score.thousandths) == [700])
        #expect(reading.isFlattened)
    }

    @Test(
        arguments: [
            (#"{"id":"d2"}"#, .otherDocument), (#"{}"#, .otherDocument),
            ("[]", .wrongKind(path: "the line", expected: "an object")),
            (#"{"id":"d1","regions":7}"#, .wrongKind(path: "regions", expected: "a list")),
            (
                #"{"id":"d1","regions":[{"start":1,"end":36}]}"#,
                .outside(path: "regions[0]", start: 1, end: 36, length: 35)
            ),
            (
                #"{"id":"d1","regions":[{"start":-1,"end":3}]}"#,
                .outside(path: "regions[0]", start: -1, end: 3, length: 35)
            ),
            (
                #"{"id":"d1","claims":[{"start":3,"end":3}]}"#,
                .outside(path: "claims[0]", start: 3, end: 3, length: 35)
            ),
            (#"{"id":"d1","claims":[{"start":1,"end":3,"text":"We"}]}"#, .otherWords(path: "claims[0]")),
            (
                #"{"id":"d1","regions":[{"start":4,"end":9},{"start":1,"end":5}]}"#,
                .outOfOrder(path: "regions")
            ),
            (
                #"{"id":"d1","attributions":[{"cue":{"spans":[{"start":1.5,"end":3}]}}]}"#,
                .wrongKind(path: "attributions[0].cue.spans[0]", expected: "a span with start and end")
            ),
            (
                #"{"id":"d1","attributions":[{"cue":{"spans":[]}}]}"#,
                .wrongKind(path: "attributions[0]", expected: "an attribution with a cue or a content")
            ),
            (
                #"{"id":"d1","attributions":[{"cue":{"spans":[{"start":1,"end":3}]},"parent":0}]}"#,
                .wrongKind(path: "attributions[0].parent", expected: "the index of an earlier attribution")
            ),
            (
                #"{"id":"d1","attributions":[{"cue":{"spans":[{"start":1,"end":3}]},"mode":"loud"}]}"#,
                .wrongKind(path: "attributions[0].mode", expected: "one of direct, indirect, mixed")
            ),
            (
                #"{"id":"d1","claims":[{"start":1,"end":3,"score":2}]}"#,
                .wrongKind(path: "claims[0].score", expected: "a number from 0 to 1")
            ),
            (
                #"{"id":"d1","claims":[{"start":1,"end":3,"reason":"\u0000"}]}"#,
                .wrongKind(path: "claims[0].reason", expected: "a string of at most 2000 bytes")
            ),
        ] as [(String, SuggestionError)])
    func `an answer with a fault is refused with its place`(line: String, error: SuggestionError) {
        #expect(throws: error) { try Self.reading(line) }
        #expect(error.errorDescription?.hasSuffix(".") == true)
    }

    @Test func `more than is taken is refused`() {
        let spans = Array(repeating: "{}", count: SuggestionLine.countLimit + 1).joined(separator: ",")
        #expect(throws: SuggestionError.tooMany(path: "claims", limit: SuggestionLine.countLimit)) {
            try Self.reading(#"{"id":"d1","claims":[\#(spans)]}"#)
        }
    }

    @Test(
        arguments: [
            (#"{"suggester":{"name":"m","version":3}}"#, "m", 3, "m 3"),
            (#"{"suggester":{"name":"m","version":"2.1"}}"#, "m/2.1", 0, "m 2.1"),
        ])
    func `a suggester is kept under its name and version`(
        line: String, name: String, version: Int, title: String
    ) throws {
        let suggester = try SuggesterName(line: Array(line.utf8))
        #expect(suggester.storedName == name)
        #expect(suggester.storedVersion == version)
        #expect(suggester.title == title)
    }

    @Test(arguments: [
        #"{"suggester":{"name":"m"}}"#, #"{"suggester":{"name":"","version":1}}"#,
        #"{"name":"m","version":1}"#,
        #"{"suggester":{"name":"stet-rules","version":1}}"#, #"{"suggester":{"name":"m","version":-1}}"#,
        #"{"suggester":{"name":"m\u001b[31m","version":1}}"#, #"{"suggester":{"name":"m","version":1.5}}"#,
    ])
    func `a suggester that does not name itself is refused`(line: String) {
        #expect(throws: SuggestionError.unnamed) { try SuggesterName(line: Array(line.utf8)) }
    }
}
