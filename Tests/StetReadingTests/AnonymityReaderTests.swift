import StetModel
import StetReading
import StetTestSupport
import Testing

struct AnonymityReaderTests {
    @Test(arguments: [
        "One official, who spoke «reason:on condition of anonymity because it was private», said rents fell.",
        "Two officials «reason:who were not authorized to speak publicly» said rents fell.",
        "Two officials, «reason:who were not authorised to speak to the press», said rents fell.",
        "An aide «reason:who asked not to be named» said rents fell.",
        "An aide, «reason:who asked not to be identified because the talks are private», said rents fell.",
        "Rents fell, said one official, «reason:who declined to be named».",
        "Rents fell, said one official «reason:who requested anonymity to discuss the plan».",
        "Rents fell, an aide said, «reason:speaking on condition of anonymity».",
        "An aide, «reason:speaking on the condition of anonymity», said rents fell.",
        "Rents fell, according to two people «reason:who insisted on anonymity».",
        "Rents fell, an aide said «reason:on condition of anonymity».",
        "The aide, «reason:granted anonymity to speak freely», said rents fell.",
    ])
    func `the reason given for anonymity is read`(marked: String) throws {
        let one = try ReadCase(marked)
        let reasons = one.reading.attributions.compactMap(\.anonymityReason).map { one.words([$0])[0] }
        #expect(reasons.first.map { $0.contains(one.words(one.marked["reason"])[0].suffix(12)) } == true)
    }

    @Test(arguments: [
        "A senior administration official said rents fell.", "Officials said rents fell.",
        "People familiar with the talks said rents fell.", "A person briefed on the plan said rents fell.",
        "One aide said rents fell.", "Sources told Seawire that rents fell.",
        "Rents fell, a source close to the mayor said.", "Critics say that rents fell.",
        "Rents fell, according to three diplomats.", "A spokesman said rents fell.",
        "Some lawmakers believe that rents fell.", "Experts say rents fell.",
    ])
    func `sources without a name are unnamed`(text: String) throws {
        #expect(try ReadCase(text).reading.attributions.map(\.sourcing) == [.unnamed])
    }

    @Test(arguments: [
        "Ana Ruiz said that members of the board were not authorised to sign.",
        "Ana Ruiz, who leads the board, said its members were “not authorised to talk”.",
    ])
    func `what others may not do is no reason of the source`(text: String) throws {
        #expect(try ReadCase(text).reading.attributions.map(\.anonymityReason) == [nil])
    }

    @Test func `an official who is named in the next sentence is on the record`() throws {
        let reading = try ReadCase(
            "“We are late,” a White House official said. Ana Ruiz, a White House adviser, said it was so."
        ).reading
        #expect(reading.attributions.allSatisfy { $0.sourcing == .onRecord })
    }

    @Test(arguments: [
        ("The mayor reportedly said that rents fell.", "reportedly"),
        ("Ana Ruiz allegedly told a friend that rents fell.", "allegedly"),
        ("Rents are said to have fallen.", "said"),
        ("Ana Ruiz has reportedly denied the charge.", "reportedly"),
        ("The plan is believed to be dead.", "believed"),
        ("Ruiz is reportedly in talks with Ek.", "reportedly"),
        ("Supposedly, Ruiz left the port early.", "Supposedly"),
    ])
    func `a hedge is a mark of the attribution`(text: String, hedge: String) throws {
        let one = try ReadCase(text)
        #expect(one.reading.attributions.compactMap(\.hedge).map { one.words([$0])[0] } == [hedge])
    }

    @Test(arguments: [
        ("Ana Ruiz denied that rents fell.", AttributionStance.denies),
        ("Ana Ruiz denied the charge.", .denies),
        ("“It is false,” Ana Ruiz said, denying the report.", .denies),
        ("Ana Ruiz rejected the claim as false.", .denies), ("Ana Ruiz disputed the count.", .denies),
        ("The report was denied by Ana Ruiz.", .denies),
        ("Ana Ruiz declined to comment.", .declines), ("Ana Ruiz refused to say who paid.", .declines),
        ("A spokeswoman for Ana Ruiz did not respond to questions.", .declines),
        ("Ana Ruiz would not comment on the plan.", .declines), ("Ana Ruiz said rents fell.", .asserts),
    ])
    func `a denial and a refusal to comment are stances of the attribution`(
        text: String, stance: AttributionStance
    ) throws {
        #expect(try ReadCase(text).reading.attributions.last?.stance == stance)
    }
}
