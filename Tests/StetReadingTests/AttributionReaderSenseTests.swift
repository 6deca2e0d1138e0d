import StetModel
import StetReading
import StetTestSupport
import Testing

struct AttributionReaderSenseTests {
    @Test(arguments: [
        "A partnership suggests that both sides trust each other.", "The delay revealed a gap in the plan.",
        "The consulate denied them entry to the port.", "A ship called “Harbour Light” sank in May.",
        "The club added two players in June.", "The port has maintained a fleet of tugs which is old.",
        "The keeper conceded a penalty which the guests took.",
    ])
    func `verbs that do something else than report are left alone`(text: String) throws {
        #expect(try ReadCase(text).reading.attributions.isEmpty)
    }

    @Test(arguments: [
        "«source:The poll» «cue:suggests» «content:that rents will fall».",
        "«source:A new poll» «cue:shows» «content:Ruiz ahead by three points».",
        "«source:The footage» «cue:shows» «content:that the crane was moving».",
        "«source:The engineers» «cue:found» «content:the load exceeded the limit».",
        "«source:The data» «cue:suggest» «content:that rents fell».",
        "«source:Figures released on Monday» «cue:showed» «content:that rents fell».",
        "«source:These examples» «cue:show» «content:that rents fell».",
        "On the merits, «source:the states» «cue:say» «content:the rule does not allow it».",
    ])
    func `papers and pictures show, people find`(marked: String) throws {
        let one = try ReadCase(marked)
        #expect(one.found == one.expected)
    }

    @Test func `what the speaker does not think is no report of its own`() throws {
        let reading = try ReadCase("“I don’t believe the bridge is safe,” Ana Ruiz said.").reading
        #expect(reading.attributions.map(\.mode) == [.direct])
    }

    @Test func `what the speaker thinks is the speaker's, and less sure than what is said`() throws {
        let one = try ReadCase("“I «cue:think» the bridge is safe,” Ana Ruiz said.")
        #expect(one.attribution?.source?.name == "Ana Ruiz")
        #expect(one.attribution?.hops == ["Ana Ruiz"])
        #expect(one.reading.attributions[1].confidence < one.reading.attributions[0].confidence)
    }

    @Test func `taking a side is less sure than saying`() throws {
        let side = try ReadCase("Ana Ruiz defended the plan for the bridge.").reading
        let speech = try ReadCase("Ana Ruiz said the plan was good.").reading
        #expect(side.attributions[0].confidence < speech.attributions[0].confidence)
    }
}
