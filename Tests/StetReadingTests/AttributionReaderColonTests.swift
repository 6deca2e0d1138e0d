import StetModel
import StetReading
import StetTestSupport
import Testing

struct AttributionReaderColonTests {
    @Test(arguments: [
        "«source:RUIZ»«cue::» “«content:Rents fell by a third in Vell».”",
        "«source:Governor Ana Ruiz»«cue::» “«content:The bridge will be finished by May».”",
        "«source:Ruiz» was blunt«cue::» “«content:The plan is dead and buried».”",
        "As «source:she» «cue:put it»: “«content:The bridge is a promise we made to Vell».”",
        "“«content:It is a promise»,” as «source:Ruiz» «cue:put it».",
        "«source:Ruiz» «cue:made it clear» «content:that the bridge would close».",
    ])
    func `a speaker before a colon and other ways to put it are read`(marked: String) throws {
        let one = try ReadCase(marked)
        #expect(one.found == one.expected)
    }

    @Test(arguments: [
        "The mood at the gate: “No entry by day.”", "She took “A Long Way Home: My Life” with her.",
    ])
    func `a colon without a speaker reports nothing`(text: String) throws {
        #expect(try ReadCase(text).reading.attributions.isEmpty)
    }
}
