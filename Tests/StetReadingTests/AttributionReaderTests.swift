import StetModel
import StetReading
import StetTestSupport
import StetText
import Testing

struct AttributionReaderTests {
    @Test(arguments: [
        "«source:The mayor» «cue:said» «content:the bridge is safe».",
        "«source:The mayor» «cue:said» «content:that the bridge is safe».",
        "«source:Ana Ruiz, the mayor of Vell», «cue:said» «content:rents had doubled».",
        "«content:The bridge is safe», «source:the mayor» «cue:said».",
        "«content:The bridge is safe», «cue:said» «source:Ana Ruiz, who built it».",
        "“«content:We are late»,” «source:Ana Ruiz» «cue:said».",
        "\"«content:We are late»,\" «cue:said» «source:Ana Ruiz».",
        "«source:Ana Ruiz» «cue:said»: “«content:We are late».”",
        "“«content:We are late»,” «source:Ruiz» «cue:said». “«content:We will not be».”",
        "“«content:We are»,” «source:she» «cue:said», “«content:very late indeed».”",
        "«source:Ruiz» «cue:told» reporters on Monday «content:that the plan had failed».",
        "«source:Ruiz» «cue:told» the Vell Post «content:she would leave».",
        "«cue:According to» «source:the ministry», «content:rents fell by a third last year».",
        "«content:Rents fell by a third last year», «cue:according to» «source:the ministry».",
        "«source:Ek» praised the plan, «cue:adding» «content:that it was late».",
        "As «source:the ministry» «cue:noted», «content:rents fell again last year».",
        "«source:He» «cue:denied» «content:taking the money».",
        "«source:The firm» «cue:declined» «content:to comment on the case».",
        "«source:She» «cue:called» «content:the plan “a dead letter”».",
        "«source:Ruiz» «cue:has also said» «content:that she would resign».",
        "«source:Officials at the port» «cue:say» «content:the crane was old».",
        "The plan, which «source:Ruiz» «cue:described» «content:as “reckless,”» passed.",
        "“«content:It is safe»,” «source:Ruiz» «cue:said» in a statement on Monday.",
        "«content:The bridge», «source:analysts» «cue:say», «content:is unlikely to last».",
        "«source:Hale’s spokeswoman, Joan Pike», «cue:later said» «content:he had been misquoted».",
        "After «source:critics» «cue:denounced» «content:the plan», the mayor left.",
    ])
    func `source, cue and content are where the marks are`(marked: String) throws {
        let one = try ReadCase(marked)
        #expect(one.found == one.expected)
    }

    @Test(arguments: [
        "The report was long and the claim was wrong.", "The alleged thief ran.", "He had the final say.",
        "“Figaro” was on at the opera.", "It is too early to say.", "You believe it or not.",
    ])
    func `words that only look like reports are left alone`(text: String) throws {
        #expect(try ReadCase(text).reading.attributions.isEmpty)
    }

    @Test func `a quotation over paragraphs is one content in pieces`() throws {
        let one = try ReadCase(
            "“«content:We came late.»\n\n“«content:We left early»,” «source:Ruiz» «cue:said».")
        #expect(one.attribution?.content.count == 2)
        #expect(one.attribution?.mode == .direct)
    }

    @Test func `a mark that is never closed spoils its own paragraph only`() throws {
        let one = try ReadCase(
            "“We are late, Ruiz said.\n\nThe port is shut.\n\n“«content:It is safe»,” «source:Ek» «cue:said»."
        )
        #expect(one.found == one.expected)
    }

    @Test func `a report inside a quotation is nested in the one that quotes it`() throws {
        let one = try ReadCase("“I «cue:think» «content:that rents will fall»,” Ana Ruiz said.")
        #expect(one.attribution?.parent == 0)
        #expect(one.reading.attributions.first?.source?.name == "Ana Ruiz")
    }

    @Test(arguments: [
        ("“We are late,” Ruiz said.", AttributionMode.direct),
        ("Ruiz said they were “very late” again.", .mixed),
        ("Ruiz said they were late.", .indirect),
    ])
    func `the mode follows the quotation marks`(text: String, mode: AttributionMode) throws {
        #expect(try ReadCase(text).reading.attributions.map(\.mode) == [mode])
    }

    @Test(arguments: [
        ("Ruiz denied that the bridge was unsafe.", AttributionStance.denies),
        ("Ruiz declined to comment on the bridge.", .declines), ("Ruiz said the bridge was safe.", .asserts),
    ])
    func `a denial and a refusal to comment are told from an assertion`(
        text: String, stance: AttributionStance
    ) throws {
        #expect(try ReadCase(text).reading.attributions.map(\.stance) == [stance])
    }

    @Test func `a hedge is kept with its attribution`() throws {
        let one = try ReadCase("Ana Ruiz «hedge:reportedly» «cue:said» that the bridge was safe.")
        #expect(one.attribution?.hedge == one.marked["hedge"].first)
    }

    @Test func `a hedge without a source is reported by nobody`() throws {
        let one = try ReadCase("The firm is «cue:reportedly» in talks with the port.")
        #expect(one.attribution?.sourcing == .unattributed)
        #expect(one.attribution?.source == nil)
    }

    @Test func `two verbs of one source make two attributions`() throws {
        let reading = try ReadCase("Ruiz said that rents had doubled but noted that wages rose.").reading
        #expect(reading.attributions.count == 2)
        #expect(Set(reading.attributions.map(\.source?.spans)).count == 1)
    }
}
