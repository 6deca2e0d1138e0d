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

    @Test(arguments: ["3 comments:", "Ann Ek said..."])
    func `the comments of readers are no part of the story`(opening: String) throws {
        let text =
            RegionReaderTests.story + "\n\n" + opening
            + "\n\nhe has a point\n\nNo, the mayor said it first.\n"
        let reading = ArticleReader().read(try ExactText(Array(text.utf8)))
        #expect(reading.regions.suffix(3).allSatisfy { $0.kind == .residue && $0.label == "comments" })
        #expect(reading.attributions.map(\.sourcing) == [.institution])
    }

    @Test func `a count of comments under the headline hides nothing`() throws {
        let text = "Mayor opens bridge at last\n\n3 comments:\n\n" + RegionReaderTests.story
        let reading = ArticleReader().read(try ExactText(Array(text.utf8)))
        #expect(!reading.regions.contains { $0.label == "comments" })
    }

    @Test(arguments: [
        ("Similar stories", "residue read-next"), ("What are your thoughts?", "residue share"),
        ("Chevron icon It shows a menu", "residue navigation"),
        ("The views expressed by columnists are their own", "residue navigation"),
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
        ("Editor's picks", "residue read-next"), ("Related topics", "residue read-next"),
        ("Missing out on the news? Sign up for the Vell Bulletin.", "residue subscribe"),
        ("We use cookies to make this page better.", "residue subscribe"),
        ("You have 3 free articles left. Subscribe now for the newsletter", "residue subscribe"),
        ("Home » Politics » Bridge opens", "residue navigation"),
        ("{{nextVideo.title}}", "residue advertisement"),
        ("3 min read", "residue share"), ("0comments", "residue share"), ("___", "residue navigation"),
        ("https://www.example.org/bridge", "residue navigation"),
        ("MAYOR OPENS THE SECOND BRIDGE", "residue read-next"),
        ("vellpost.example.com", "residue navigation"), ("Log in to leave a word", "residue subscribe"),
        ("Contact Ann Ek at ann@example.org", "residue share"),
        ("This story has been corrected to name the right day.", "apparatus correction"),
        ("Correction: An earlier version named the wrong day.", "apparatus correction"),
        ("The mayor and two guests in front of the new bridge over the Ell", "apparatus caption"),
    ])
    func `a line that is not the story is named`(line: String, region: String) throws {
        let reading = try ReadCase("\(RegionReaderTests.story)\n\n\(line)\n\n\(RegionReaderTests.end)")
            .reading
        #expect(reading.regions.map { "\($0.kind.rawValue) \($0.label)" }.contains(region))
    }

    @Test(arguments: [
        "The latest count was lower.", "The bridge went up in flames at 5 a.m.",
        "Support the plan, she said.", "More on that tomorrow.",
        "By providing free lunches, the city kept children in school.",
        "Follow the river south and the bridge comes into sight.", "Click went the lock.",
        "The bridge is a reporter of the weather: it creaks before a storm, the guard said.",
    ])
    func `a sentence that opens like furniture stays in the story`(line: String) throws {
        let reading = try ReadCase("\(RegionReaderTests.story)\n\n\(line)\n\n\(RegionReaderTests.end)")
            .reading
        #expect(reading.regions.isEmpty)
    }

    @Test func `the headlines behind "read more" are a list, and the story goes on behind it`() throws {
        let one = try ReadCase(
            """
            \(RegionReaderTests.story)

            «list:Read more:»
            «list:Five facts about the old bridge»
            «list:Who pays for the ferry now?»
            \(RegionReaderTests.end)
            """)
        // A question ends as a sentence does, so it is left alone.
        #expect(one.reading.regions.map(\.span) == Array(one.marked["list"].prefix(2)))
    }

    @Test func `behind the end of the story other headlines are residue`() throws {
        let one = try ReadCase(
            """
            \(RegionReaderTests.story)
            «end:Copyright 2019 The Vell Post. All rights reserved.»
            «end:Council to vote on ferry»
            «end:Rain ahead of the weekend»
            """)
        #expect(one.reading.regions.map(\.span) == one.marked["end"])
        #expect(one.reading.regions.allSatisfy { $0.kind == .residue })
    }

    @Test func `a short line between two lines of residue is residue too`() throws {
        let one = try ReadCase(
            """
            \(RegionReaderTests.story)

            «menu:Share this article»
            «menu:Bridge Photos»
            «menu:Sign up for our newsletter»

            \(RegionReaderTests.end)
            """)
        #expect(one.reading.regions.map(\.span) == one.marked["menu"])
        #expect(one.reading.regions.allSatisfy { $0.kind == .residue })
    }

    @Test func `a headline that asks is the headline, and the short lines above it lead elsewhere`() throws {
        let reading = try ReadCase("Vell Life\nWho pays for the new bridge?\n\n\(RegionReaderTests.story)")
            .reading
        #expect(
            reading.regions.map { "\($0.kind.rawValue) \($0.label)" } == [
                "residue navigation", "apparatus headline",
            ])
    }

    @Test func `who wrote the story is residue at its end`() throws {
        let one = try ReadCase(
            """
            \(RegionReaderTests.story)

            \(RegionReaderTests.end)

            «author:Ann Ek is a reporter at the Vell Post who covers the port.»
            """)
        #expect(one.reading.regions.map(\.span) == one.marked["author"])
    }

    @Test func `one word above a paragraph is its heading`() throws {
        let reading = try ReadCase(
            "\(RegionReaderTests.story)\n\nBackground\n\n\(RegionReaderTests.end)"
        ).reading
        #expect(reading.regions.map { "\($0.kind.rawValue) \($0.label)" } == ["apparatus heading"])
    }

    @Test(arguments: [
        "«slot:Advertisement»the mayor opened the bridge.",
        "Rents fell.«slot:Advertisement» The mayor was glad.",
        "Rents fell in May.«slot:ADVERTISEMENT»The mayor was glad.",
        "Rents fell. «slot:Story continues below» The mayor was glad.",
        "Rents fell in the town«slot:Advertisement»",
    ])
    func `a note glued to a word or between sentences is cut out`(line: String) throws {
        let one = try ReadCase("\(RegionReaderTests.story)\n\n\(line)\n\n\(RegionReaderTests.end)")
        #expect(one.reading.regions.map(\.span) == one.marked["slot"])
    }

    @Test(arguments: [
        "The advertisement cost the mayor her seat.", "Advertisements of that kind are rare, she said.",
    ])
    func `a story about advertisements keeps its words`(line: String) throws {
        let reading = try ReadCase("\(RegionReaderTests.story)\n\n\(line)\n\n\(RegionReaderTests.end)")
            .reading
        #expect(reading.regions.isEmpty)
    }

    @Test func `an ad slot glued to a word is cut from it`() throws {
        let one = try ReadCase("Rents fell.\n«slot:{adslot}»Mayor Ruiz said rents fell again.")
        #expect(one.reading.regions.map(\.span) == one.marked["slot"])
        #expect(one.reading.attributions.map(\.source?.name) == ["Ruiz"])
    }

    @Test(arguments: ["VELLBURG (Reuters) -", "VELLBURG, June 3 (Reuters).-"])
    func `a dateline belongs to no sentence`(dateline: String) throws {
        let one = try ReadCase("«dateline:\(dateline)» Rents fell in May, the ministry said.")
        #expect(one.reading.regions.map(\.span) == one.marked["dateline"])
        #expect(one.reading.sentences.count == 1)
    }

    @Test func `a plain story has no regions`() throws {
        #expect(try ReadCase(RegionReaderTests.story).reading.regions.isEmpty)
    }
}
