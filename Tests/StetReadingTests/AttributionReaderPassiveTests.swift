import StetModel
import StetReading
import StetTestSupport
import Testing

struct AttributionReaderPassiveTests {
    @Test(arguments: [
        "«content:The plan» «cue:was denounced» by «source:the union» «content:as “reckless”».",
        "«content:The plan» «cue:was described» by «source:one adviser» «content:as a last resort».",
        "«content:The story» «cue:was first reported» by «source:Politico».",
        "It «cue:was reported» on Monday «content:that the bridge was shut».",
    ])
    func `a passive gives its source behind by`(marked: String) throws {
        let one = try ReadCase(marked)
        #expect(one.found == one.expected)
    }

    @Test(arguments: [
        "The bridge was praised by the sea.", "The mineral is known to dissolve in water.",
        "The crane was called for by noon.",
    ])
    func `a passive that reports nothing is left alone`(text: String) throws {
        #expect(try ReadCase(text).reading.attributions.isEmpty)
    }
}
