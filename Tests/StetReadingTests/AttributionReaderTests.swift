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
        "«source:Gov. Ana Ruiz» on Tuesday «cue:said» «content:the bridge was safe».",
        "“«content:It is late»,” «cue:said» «source:one adviser who knows the plan».",
        "“«content:It is late»,” «cue:said» «source:Leo Ek, Democrat of Vell and a friend of the mayor».",
        "“«content:It is late»,” «cue:said» «source:Tom Bell, 61, a retired welder from Port Annick».",
        "«source:Ek» «cue:vowed» «content:to fight on», promised to win and left.",
        "«source:Ek» vowed to fight on, «cue:promised» «content:to win» and said he would.",
        "«source:Critics of the plan, including the mayor», «cue:say» «content:it costs too much».",
        "«source:The report, first published by the Post», «cue:says» «content:the mayor knew».",
        "«source:Ruiz» «cue:called» «content:it “the worst of plans,”» a phrase she repeated.",
        "«source:Ruiz» «cue:called» «content:it a lie» and left.",
        "“«content:We will win»,” «source:Ek» «cue:said» on CNN’s “State of the Coast.”",
        "«source:Thake» «cue:told» her followers «content:not to book a cabin».",
        "«source:Ek» «cue:did not respond» «content:to a request for comment».",
        "«content:The bridge», «cue:according to» «source:the ministry», «content:is safe».",
        "«cue:According to» «source:a poll released Monday», «content:Ruiz leads by three points».",
        "«content:Poe», «source:they» «cue:wrote», “«content:showed no remorse».”",
        "“«content:It is late»,” «cue:said» «source:Mary Gray, 58, who runs a bakery in Vell».",
        "«source:His friends» «cue:chanted» “«content:Build it!»” as he spoke.",
        "«source:A person briefed on the matter» «cue:confirmed» «content:the existence of the tape».",
        "«source:Paul Lind, who has not endorsed Poe», «cue:said» «content:that he was not there».",
        "«source:One adviser who has served Ana Ruiz» «cue:said» «content:rents fell».",
        "«source:Her critics», however, «cue:say» «content:those rules are too strict».",
        "Asked about it, «source:Ek» «cue:told» reporters: “«content:The plan is dead for good».”",
        "«source:The Post» «cue:reported» last week «content:that Lind had met him twice».",
        "«source:The findings» «cue:show» «content:pollution reduction is important».",
        "«content:She was», «source:he» «cue:said», “«content:the love of my life».”",
        "«content:The offer is “an insult»”, «cue:according to» «source:Lind».",
        "«content:The port lost a fortune», «source:the Post» «cue:revealed» last week.",
        "«source:Another» «cue:described» «content:the mood as “funereal”».",
        "He met «source:his friends», who «cue:pointed out» «content:that, by then, rents had fallen».",
        "«source:Ek» «cue:went on to say» «content:that the bridge would close».",
    ])
    func `source, cue and content are where the marks are`(marked: String) throws {
        let one = try ReadCase(marked)
        #expect(one.found == one.expected)
    }

    @Test(arguments: [
        "The report was long and the claim was wrong.", "The alleged thief ran.", "He had the final say.",
        "“Figaro” was on at the opera.", "It is too early to say.", "You believe it or not.",
        "The alleged leak was small, and nobody knew of it.", "He said nothing.",
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
