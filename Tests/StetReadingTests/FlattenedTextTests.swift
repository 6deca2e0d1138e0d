import StetModel
import StetReading
import StetTestSupport
import StetText
import Testing

struct FlattenedTextTests {
    private static let flat =
        "vellburg  reuters    vell and tarn discuss a joint ferry line  vell s ria news agency "
        + "said on thursday  citing ana ruiz  a special envoy for the coast   the talks go on     "
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

    @Test(arguments: [
        "we don't know  who opened the bridge  or why it was opened at all  the town is told nothing at all",
        "the mayor opens the bridge\nthe port is closed again  for good\nrents fall in the north\n"
            + "the ferry is late\nnobody was hurt in the storm",
        "the well-known mayor  opened the bridge in may  and nobody in the whole town was there to see her",
        "The mayor  opened the bridge in may  and nobody in the whole town was there to see her do it",
    ])
    func `small letters alone do not make a flattened text`(text: String) throws {
        #expect(try ReadCase(text).reading.isFlattened == false)
    }

    @Test(arguments: [
        // Behind a paragraph of the story the words before the report are quoted, as far as the next mark.
        "rents fell all over the town in may    we never expected that   ana ruiz said   nobody was hurt  ",
        // Who she is may stand between her name and "said".
        "nobody was hurt in the town   we never expected that   ana ruiz  mayor of the port  said  ",
        // The quotation stands behind the report where somebody speaks there and nobody does before it.
        "the bridge of the town is shut   ana ruiz said   we never expected that   the port is shut  ",
        // "at all" may end a quotation.
        "nobody was hurt in the town   we never expected that at all   said ana ruiz  ",
    ])
    func `the words beside a report are quoted as far as the next wide gap`(opening: String) throws {
        let one = try ReadCase(opening + FlattenedTextTests.flat)
        let contents = one.reading.attributions.map { one.words($0.content) }
        #expect(
            contents.contains { $0 == ["we never expected that"] || $0 == ["we never expected that at all"] })
    }

    @Test func `a source named last closes its sentence, though a number is lost before it`() throws {
        let one = try ReadCase(
            "the storm hurt people in the town and killed   according to the ministry   the port is shut  "
                + FlattenedTextTests.flat)
        let first = one.reading.attributions.first
        #expect(first.map { one.words($0.content) } == ["the storm hurt people in the town and killed"])
        #expect(first.map { one.words($0.source?.spans ?? []) } == ["the ministry"])
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
