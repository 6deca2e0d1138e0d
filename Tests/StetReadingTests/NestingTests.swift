import StetModel
import StetReading
import StetTestSupport
import Testing

struct NestingTests {
    @Test func `a quotation that goes on behind the agency keeps its agency`() throws {
        let one = try ReadCase(
            "“«content:We are late»,” Leo Ek «cue:said», Seawire reported. “«content:We will be later».”",
            outlet: "Vell Post")
        #expect(one.words(one.attribution?.content ?? []) == one.words(one.marked["content"]))
        #expect(one.attribution?.hops == ["Leo Ek", "Seawire"])
    }

    @Test func `the reporter's own aside is no part of what somebody else says`() throws {
        let reading = try ReadCase(
            "One official said the port denies that it hid the leak, as two inspectors concluded in May."
        ).reading
        let aside = reading.attributions.first { $0.hops == ["two inspectors"] }
        #expect(aside != nil)
        #expect(aside?.parent == nil)
    }

    @Test func `a quotation without a cue behind an indirect report is the same source's`() throws {
        let one = try ReadCase("Ana Ruiz said she was tired. “I need a rest and a long walk.”")
        let last = one.reading.attributions.last
        #expect(one.words(last?.content ?? []) == ["I need a rest and a long walk"])
        #expect(last?.source?.name == "Ana Ruiz")
    }

    @Test func `a participle reports only up to the clause that goes on with another subject`() throws {
        let one = try ReadCase(
            "«source:Senior members» greeted the plan with scorn, «cue:saying» "
                + "«content:Vell could not be trusted», and Ek later backed away.")
        #expect(one.found == one.expected)
    }
}
