import StetModel
import StetReading
import StetTestSupport
import Testing

struct AttributionReaderNounTests {
    @Test(arguments: [
        "Nobody believed «source:Ruiz»’s «cue:claim» «content:that rents had fallen».",
        "Nobody heard «source:her» «cue:warning» «content:that the bridge was unsafe».",
        "He left amid «source:media» «cue:reports» «content:that the mayor would resign».",
        "«source:Ruiz» «cue:was confident» «content:that she would win».",
        "«source:Party leaders» «cue:are privately worried» «content:that Ek will lose».",
        "Ek left amid «cue:rumors» «content:that the mayor would resign».",
        "He laughed at «cue:claims» by «source:critics» «content:that the bridge was unsafe».",
    ])
    func `a noun that reports is read with its that`(marked: String) throws {
        let one = try ReadCase(marked)
        #expect(one.found == one.expected)
    }

    @Test(arguments: [
        "The claims that were made cost him his seat.", "The report that Ruiz read was long.",
        "He filed a claim in May.", "It was certain that the rain would come.",
    ])
    func `a noun that only looks like a report is left alone`(text: String) throws {
        #expect(try ReadCase(text).reading.attributions.isEmpty)
    }
}
