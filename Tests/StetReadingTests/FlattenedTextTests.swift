import StetModel
import StetReading
import StetTestSupport
import StetText
import Testing

struct FlattenedTextTests {
    private static let flat =
        "vellburg  reuters    vell and tarn are in talks on a joint ferry line  vell s ria news agency "
        + "reported on thursday  citing ana ruiz  a special envoy for the coast   the talks go on     "
        + "plans are being exchanged  nobody denies the need for them   ruiz said  according "
        + "to ria  officials in tarn told reuters on friday they were not taking part in "
        + "the talks   we had hoped for more by now   "
        + "ruiz said  "

    @Test func `a text without capitals, digits and marks is recognised`() throws {
        #expect(try ReadCase(FlattenedTextTests.flat).reading.isFlattened)
        #expect(
            try ReadCase(
                "The mayor spoke for a long time and nobody in the whole town was listening to her at all."
            ).reading.isFlattened == false)
    }

    @Test func `its quotations are found by the blanks around them`() throws {
        let one = try ReadCase(FlattenedTextTests.flat)
        let contents = one.reading.attributions.map { one.words($0.content) }
        #expect(contents.contains(["we had hoped for more by now"]))
        #expect(
            contents.contains([
                "the talks go on     plans are being exchanged  nobody denies the need for them"
            ]))
    }

    @Test func `its chains run through the agency`() throws {
        let chains = try ReadCase(FlattenedTextTests.flat).reading.attributions.map(\.hops)
        #expect(chains.contains(["ana ruiz", "ria"]))
    }

    @Test func `every span lies inside the text`() throws {
        let one = try ReadCase(FlattenedTextTests.flat)
        let spans =
            one.reading.attributions.flatMap { $0.cue + $0.content } + one.reading.sentences.map(\.span)
        #expect(spans.allSatisfy { !$0.isEmpty && $0.end <= one.marked.text.length })
    }

    @Test func `a mark that is put in is never a cue`() throws {
        let flat =
            "ruiz was blunt   the plan is dead and buried in the ground   ek laughed  and rents fell  "
        let reading = try ReadCase(flat + FlattenedTextTests.flat).reading
        #expect(reading.attributions.flatMap(\.cue).allSatisfy { !$0.isEmpty })
    }
}
