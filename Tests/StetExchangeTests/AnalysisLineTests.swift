import StetExchange
import StetModel
import StetText
import Testing

struct AnalysisLineTests {
    private let text = "“No ship left,” the clerk reportedly said. 12 sank."

    private func span(_ words: String) throws -> TextSpan {
        try ExactText(text).onlyPlace(of: words)
    }

    private func line(_ reading: Reading, id: JSON? = "d1", includingText: Bool = false) throws -> String {
        var output = Array("before\n".utf8)
        AnalysisLine(id: id, text: try ExactText(text), reading: reading)
            .append(to: &output, includingText: includingText)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func `an attribution is written with every part it has, in the order of the contract`() throws {
        let full = ReadAttribution(
            mode: .mixed, sourcing: .unnamed,
            source: SourceMention(spans: [try span("the clerk")], name: "Ada \"A\""),
            cue: [try span("said")], content: [try span("No ship left")], parent: 0, hops: ["Ada", "Wire"],
            anonymityReason: try span("12"), stance: .denies, hedge: try span("reportedly"),
            confidence: Score(thousandths: 930))
        #expect(
            try line(Reading(attributions: [full]))
                == "before\n"
                + #"{"id":"d1","regions":[],"sentences":[],"attributions":["#
                + #"{"mode":"mixed","sourcing":"unnamed","#
                + #""source":{"spans":[{"start":16,"end":25,"text":"the clerk"}],"name":"Ada \"A\""},"#
                + #""cue":{"spans":[{"start":37,"end":41,"text":"said"}]},"#
                + #""content":{"spans":[{"start":1,"end":13,"text":"No ship left"}]},"parent":0,"#
                + #""hops":["Ada","Wire"],"anonymityReason":{"start":43,"end":45,"text":"12"},"#
                + #""stance":"denies","#
                + #""hedge":{"start":26,"end":36,"text":"reportedly"},"confidence":0.93}],"#
                + #""claims":[],"flattened":false}"#)
    }

    @Test func `what an attribution does not have is left out`() throws {
        let bare = ReadAttribution(
            mode: .direct, sourcing: .unattributed, source: nil, cue: [], content: [try span("No ship left")],
            confidence: Score(thousandths: 1_000))
        #expect(
            try line(Reading(attributions: [bare], isFlattened: true), id: nil)
                == "before\n"
                + #"{"regions":[],"sentences":[],"attributions":[{"mode":"direct","sourcing":"unattributed","#
                + #""cue":{"spans":[]},"content":{"spans":[{"start":1,"end":13,"text":"No ship left"}]},"#
                + #""hops":[],"stance":"asserts","confidence":1}],"claims":[],"flattened":true}"#)
    }

    @Test func `regions, sentences and claims are written with their offsets`() throws {
        let reading = Reading(
            regions: [Region(span: try span("“No ship left,”"), kind: .residue, label: "caption")],
            sentences: [
                Sentence(span: try span("12 sank."), checkable: Score(thousandths: 805), kind: .fact)
            ],
            claims: [
                CheckableSentence(
                    span: try span("12 sank."), score: Score(thousandths: 50), reason: "a number")
            ])
        #expect(
            try line(reading, id: 7)
                == "before\n"
                + #"{"id":7,"regions":[{"start":0,"end":15,"text":"“No ship left,”","#
                + #""kind":"residue","label":"caption"}],"#
                + #""sentences":[{"start":43,"end":51,"checkable":0.805,"kind":"fact"}],"attributions":[],"#
                + #""claims":[{"start":43,"end":51,"text":"12 sank.","score":0.05,"reason":"a number"}],"#
                + #""flattened":false}"#)
    }

    @Test func `the text comes along where it is asked for`() throws {
        let line = try line(Reading(), includingText: true).dropFirst("before\n".count)
        let document = try JSON.parse(String(line))
        #expect(document.object?.map(\.name).prefix(3) == ["id", "text", "regions"])
        #expect(document["text"]?.string == text)
    }

    @Test func `every score and every offset is written as JSON reads it`() throws {
        let spaces = try ExactText(String(repeating: "é", count: 1_100))
        let sentences = (0...1_000).map {
            Sentence(
                span: TextSpan(start: $0, end: $0 + 100), checkable: Score(thousandths: $0), kind: .other)
        }
        var output: [UInt8] = []
        AnalysisLine(id: nil, text: spaces, reading: Reading(sentences: sentences)).append(to: &output)
        let read = try JSON.parse(output)["sentences"]?.array
        #expect(read?.compactMap { $0["checkable"] } == sentences.map { JSON($0.checkable) })
        #expect(read?.compactMap { $0["end"]?.integer } == sentences.map(\.span.end))
    }
}
