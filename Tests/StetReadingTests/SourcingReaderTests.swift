import StetModel
import StetReading
import StetTestSupport
import StetText
import Testing

struct SourcingReaderTests {
    @Test(arguments: [
        ("Mayor Ana Ruiz said rents fell.", Sourcing.onRecord), ("Two officials said rents fell.", .unnamed),
        ("An official at the port said rents fell.", .unnamed), ("The report said rents fell.", .document),
        ("The Vell police said rents fell.", .institution), ("Reuters said rents fell.", .institution),
        ("It was reported that rents fell.", .unattributed),
        ("An official, speaking on background, said rents fell.", .background),
    ])
    func `a source is told by how it is named`(text: String, sourcing: Sourcing) throws {
        #expect(try ReadCase(text).reading.attributions.map(\.sourcing) == [sourcing])
    }

    @Test func `the reason for anonymity is found with its because`() throws {
        let one = try ReadCase(
            "One official, who spoke «reason:on condition of anonymity because it was private», "
                + "«cue:said» rents fell."
        )
        #expect(one.attribution?.anonymityReason == one.marked["reason"].first)
        #expect(one.attribution?.sourcing == .unnamed)
    }

    @Test(arguments: [
        "Ana Ruiz took office in May. The bridge is safe, Ruiz «cue:said».",
        "“It is safe,” Mayor Ana Ruiz said. Rents, she «cue:said», would fall.",
        "“It is safe,” said Ana Ruiz, the Vell envoy. The envoy «cue:added» that rents fell.",
        "Mayor Ana Ruiz opened the bridge. The mayor «cue:said» it was safe.",
        "A Vell official «cue:says» that the port is shut.\nAna Ruiz, a Vell adviser, said talks went on.",
    ])
    func `a source gets its name where one candidate fits`(marked: String) throws {
        #expect(try ReadCase(marked).attribution?.source?.name == "Ana Ruiz")
    }

    @Test func `no name is given where two could be meant`() throws {
        let one = try ReadCase("Ana Ruiz and Leo Ruiz met. The bridge is safe, Ruiz «cue:said».")
        #expect(one.attribution?.source?.name != "Ana Ruiz")
        #expect(one.attribution?.source?.name != "Leo Ruiz")
    }
}
