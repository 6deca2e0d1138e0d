import StetModel
import StetReading
import StetTestSupport
import Testing

struct ChainWordingTests {
    @Test(arguments: [
        ("Ana Ruiz told the Sentinel that rents fell.", "Ana Ruiz"),
        ("According to a draft seen by the Sentinel, rents fell.", "a draft"),
        ("Ana Ruiz told the Vell Sentinel that rents fell.", "Ana Ruiz>Vell Sentinel"),
    ])
    func `an outlet that calls itself by the end of its name is no hop`(text: String, chain: String) throws {
        let reading = try ReadCase(text, outlet: "The Tarn Sentinel").reading
        #expect(reading.attributions.map { $0.hops.joined(separator: ">") } == [chain])
    }

    @Test(arguments: [
        ("Rents fell, according to the memo, which was first reported by Reuters.", "the memo>Reuters"),
        ("A memo seen by the newspaper Vellbote, which is new, shows that rents fell.", "A memo>Vellbote"),
        ("The memo, as reported by Reuters, envisaged a cut of rents.", "The memo>Reuters"),
        (
            "Ana Ruiz told the Press Trust of Vell news agency that rents fell.",
            "Ana Ruiz>Press Trust of Vell"
        ),
        ("Ana Ruiz told a press conference that rents fell.", "Ana Ruiz"),
        ("Ana Ruiz told a news briefing that rents fell.", "Ana Ruiz"),
        ("Ana Ruiz promised four times to cut the rents.", "Ana Ruiz"),
        ("Ana Ruiz said in a message to the newspaper Vellbote that rents fell.", "Ana Ruiz>Vellbote"),
        ("Ana Ruiz said rents were “too low,” in remarks to Vell Radio.", "Ana Ruiz>Vell Radio"),
        ("An aide told Vell’s Herald newspaper that rents fell.", "An aide>Herald"),
        ("Speaking to Reuters, the Rents Minister, Ana Ruiz, said rents fell.", "Ana Ruiz>Reuters"),
        ("The Union Rents Minister, Ana Ruiz, informed the house that rents fell.", "Ana Ruiz"),
        ("A former Vellco manager who left in May said rents fell.", "A former Vellco manager"),
        (
            "Two people briefed on the owner’s thinking told Reuters that rents fell.",
            "Two people briefed on the owner’s thinking>Reuters"
        ),
        ("Two people briefed on it told Reuters that rents fell.", "Two people briefed on it>Reuters"),
        ("People close to the talks said rents fell.", "People close to the talks"),
        ("A member familiar with Ek’s plans said rents fell.", "A member familiar with Ek’s plans"),
        ("The conglomerate said rents fell.", "The conglomerate"),
        ("Its maker, Vellco, said rents fell.", "Vellco"),
        ("Ruiz, the mayor’s spokesman, said rents fell.", "Ruiz"),
        ("Ana Ruiz, in an interview with Vellbote, said rents fell.", "Ana Ruiz>Vellbote"),
        ("“Rents fell,” Ana Ruiz said in statements to Radio Vell.", "Ana Ruiz>Radio Vell"),
        ("Ana Ruiz, who left on Monday, told Radio Vell: “Rents fell.”", "Ana Ruiz>Radio Vell"),
        ("Ana Ruiz told a local magazine, Semana Vell, last year that rents fell.", "Ana Ruiz>Semana Vell"),
        ("Reuters said rents fell. An aide confirmed to the agency that they fell.", "An aide>Reuters"),
        (
            "A ministry official who deals with port budgets said rents fell.",
            "A ministry official"
        ),
        ("Two doctors, neither of whom wanted to be identified, said rents fell.", "Two doctors"),
        ("The report finds that rents fell. It says that they fell twice.", "The report"),
        ("“Rents fell,” the memo states.", "the memo"),
        ("“Rents fell,” the entry reads.", "the entry"),
        (
            "The newspaper Vellbote has it. A clerk sold it to Vellbote. “Rents fell,” one of them told "
                + "the paper. The newspaper Vellbote said rents rose.", "one of them>Vellbote"
        ),
    ])
    func `the chain is told in whatever words the article has`(text: String, chain: String) throws {
        let chains = try ReadCase(text).reading.attributions.map { $0.hops.joined(separator: ">") }
        #expect(chains.contains(chain))
    }

    @Test(arguments: [
        "«source:Ana Ruiz» «cue:denied» «content:having received any warning».",
        "«source:Ana Ruiz» «cue:appeared to concede» «content:that rents fell».",
        "«source:An aide» «cue:said» «content:that rents fell», although a clerk said they rose.",
        "An aide said that rents fell, although «source:a clerk» «cue:said» «content:they rose».",
        "On May 24, «source:Ana Ruiz, the doctor at Vell», «cue:reported» «content:two deaths to the mayor».",
        "«source:A member of the works council» «cue:said» «content:that the list was long».",
        "«source:Ana Ruiz» «cue:said» «content:that the firm had a list of 260 posts that would go».",
    ])
    func `source, cue and content are whole`(marked: String) throws {
        let one = try ReadCase(marked)
        #expect(one.found == one.expected)
    }

    @Test(arguments: [
        ("Asked by this newspaper, Ruiz «cue:replied»: “It was late.”", "Ana Ruiz"),
        ("Speaking at the port, Ruiz «cue:said» that it was late.", "Ana Ruiz"),
        ("Ruiz «cue:said» that it was late.", "Ana Ruiz>TASS"),
    ])
    func `an occasion of its own did not come the way of the rest`(marked: String, chain: String) throws {
        let one = try ReadCase("Ana Ruiz was cited by TASS as saying that rents fell. " + marked)
        #expect(one.attribution?.hops.joined(separator: ">") == chain)
    }
}
