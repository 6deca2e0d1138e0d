import StetModel
import StetReading
import StetTestSupport
import StetText
import Testing

struct RegionReaderTests {
    private static let story = """
        The mayor of Vell opened the new bridge on Monday after a delay of three years and two trials.

        Nobody was hurt, and the council said that the old bridge would be pulled down within a month.
        """

    private static let end = "The council meets again in June, and it will then decide who pays for the work."

    @Test(arguments: [
        ("Read more from the Vell Post:", "residue read-next"), ("What to read next", "residue read-next"),
        ("Accessibility links", "residue navigation"), ("ADVERTISEMENT", "residue advertisement"),
        ("Sign up for our newsletter", "residue subscribe"), ("Share this article", "residue share"),
        ("With reporting by Reuters and TASS", "apparatus credit"),
        ("23 comments", "residue share"), ("Follow Ann Ek on Twitter: @annek", "residue share"),
        ("© 2019 The Vell Post", "residue navigation"),
        ("Vell Post. All rights reserved.", "residue navigation"),
        ("[Five things to know about the bridge]", "residue read-next"), ("Politics", "residue navigation"),
        ("WATCH: Ruiz opens the bridge", "residue read-next"),
        ("Story Continued Below", "residue advertisement"),
        ("Get the Vell Post newsletter every morning", "residue subscribe"),
        ("Please enable JavaScript to see this page", "residue share"),
        ("Photo: Ana Ek; AP, Getty", "apparatus credit"),
        ("Correction: An earlier version named the wrong day.", "apparatus correction"),
        ("The mayor and two guests in front of the new bridge over the Ell", "apparatus caption"),
    ])
    func `a line that is not the story is named`(line: String, region: String) throws {
        let reading = try ReadCase("\(RegionReaderTests.story)\n\n\(line)\n\n\(RegionReaderTests.end)")
            .reading
        #expect(reading.regions.map { "\($0.kind.rawValue) \($0.label)" }.contains(region))
    }

    @Test func `an ad slot glued to a word is cut from it`() throws {
        let one = try ReadCase("Rents fell.\n«slot:{adslot}»Mayor Ruiz said rents fell again.")
        #expect(one.reading.regions.map(\.span) == one.marked["slot"])
        #expect(one.reading.attributions.map(\.source?.name) == ["Ruiz"])
    }

    @Test func `a dateline belongs to no sentence`() throws {
        let one = try ReadCase("«dateline:VELLBURG (Reuters) -» Rents fell in May, the ministry said.")
        #expect(one.reading.regions.map(\.span) == one.marked["dateline"])
        #expect(one.reading.sentences.count == 1)
    }

    @Test func `a plain story has no regions`() throws {
        #expect(try ReadCase(RegionReaderTests.story).reading.regions.isEmpty)
    }
}
