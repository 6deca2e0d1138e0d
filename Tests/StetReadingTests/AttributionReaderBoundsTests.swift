import StetModel
import StetReading
import StetTestSupport
import Testing

/// Where reported words begin and end, and which verbs beside them report nothing.
struct AttributionReaderBoundsTests {
    @Test(arguments: [
        "“«content:It passed. We won»,” «source:he» «cue:said» in an interview that aired on Friday.",
        "In fact, «source:she» «cue:said» «content:there are no plans for a vote».",
        "«source:Ruiz» «cue:said» herself «content:that the bridge was late».",
        "«source:Ana Ruiz» «cue:urged» «content:the council to act», charging that the plan was late.",
        "Ana Ruiz urged the council to act, «cue:charging» «content:that the plan was late».",
        "«source:Ana Ruiz» «cue:called» «content:it “long, but short on facts,”» noting that it was late.",
        "«source:Ana Ruiz» «cue:called» «content:it “overblown,”» and her deputy Leo Ek said it was late.",
        "Thirty percent of voters «cue:said» «content:their vote was safe» while 40 percent said it was not.",
        "«source:Ruiz» «cue:claimed» «content:the papers were late by “ten days” in May».",
    ])
    func `reported words end where another report begins, and not before`(marked: String) throws {
        let one = try ReadCase(marked)
        #expect(one.found?.content == one.expected.content)
    }

    @Test func `a participle before a noun is part of the source`() throws {
        let one = try ReadCase("«source:Ten percent of registered voters» «cue:said» «content:it was late».")
        #expect(one.found == one.expected)
    }

    @Test func `a quotation that ends its sentence belongs to that sentence`() throws {
        let one = try ReadCase(
            "Ruiz blasted the port as “a mess.” «source:She» «cue:claimed» «content:it was late»."
        )
        #expect(one.found == one.expected)
    }

    @Test(arguments: [
        "«source:The poll» also «cue:found» «content:her approval at 39 percent overall».",
        "«content:At that meeting», «cue:according to» «source:this associate», «content:Ruiz left early».",
        "It drew criticism of «source:Gov. Leo Ek», who has «cue:maintained» «content:that he is calm».",
        "“«content:It is late»,” «source:Ruiz» «cue:told» Vell Radio’s “This Morning.”",
        "“«content:It was late»,” «cue:said» «source:Ruiz», who called the plan “absurd.”",
        "“«content:We won the vote»,” «source:[Ruiz]» «cue:stated».",
        "«source:Ruiz» «cue:told» NBC’s “Meet the Press” «content:she would run again».",
        "«source:Leo Ek» «cue:said» «content:leaving the pact is a mistake».",
        "«source:Critics» «cue:warned» «content:of higher costs».",
        "“«content:He has no clue»,” «cue:read» «source:one sign».",
        "«source:He» «cue:said» «content:that “it is as I said,”» referring to his own words.",
    ])
    func `source and content are found around what stands between`(marked: String) throws {
        let one = try ReadCase(marked)
        #expect(one.found?.source == one.expected.source)
        #expect(one.found?.content == one.expected.content)
    }

    @Test func `a closing mark where an opening one belongs opens`() throws {
        let one = try ReadCase("«source:Ruiz» «cue:said»,«content:”no fair judge” would agree».")
        #expect(one.found == one.expected)
        #expect(one.attribution?.mode == .mixed)
    }

    @Test func `a participle that explains a noun lends its noun to no other participle`() throws {
        let one = try ReadCase(
            """
            «source:Mayor Ruiz» lashed out at a poll showing her behind, \
            «cue:dismissing» «content:it as a “phony count.”»
            """
        )
        #expect(one.found?.source == one.expected.source)
    }

    @Test(arguments: [
        "Ruiz broke the rule by disclosing details of the plan.",
        "Ruiz left before determining if the crane was safe.",
        "Ruiz is making calls this afternoon.",
        "Ruiz joked with reporters who asked about the bridge.",
    ])
    func `verbs of an activity report nothing`(text: String) throws {
        #expect(try ReadCase(text).reading.attributions.isEmpty)
    }
}
