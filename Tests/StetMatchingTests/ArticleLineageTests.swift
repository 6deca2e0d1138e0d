import StetMatching
import StetModel
import StetText
import Testing

struct ArticleLineageTests {
    private static let wire = """
        The night ferry between Ardmere and Talvonia may sail again next spring, the envoy Yuri Valdets \
        said on Tuesday. The crossing was closed nine years ago after a quarrel over harbour fees that \
        neither town council was able to settle. Fishermen on both shores have asked for it every summer \
        since then, and two of the old boats still lie at anchor below the customs house.
        """
    private static let rewrite = """
        After years of silence the night ferry may sail again next spring, the envoy Yuri Valdets said. \
        The crossing was closed nine years ago after a quarrel over harbour fees that neither town \
        council was able to settle. Two of the old boats still lie at anchor below the customs house.
        """

    private func lineage(
        _ texts: [(text: String, outlet: String, day: String?, credited: [String])]
    ) throws -> ArticleLineage {
        let stories = try texts.enumerated().map { try ReadingBuilder($1.text).story($0 + 1) }
        return ArticleLineage(
            of: stories,
            credits: texts.enumerated().map {
                ArticleCredits(article: $0 + 1, outlet: $1.outlet, published: $1.day, credited: $1.credited)
            })
    }

    private func grounds(_ lineage: ArticleLineage, _ article: Int) -> [ArticleLink.Ground] {
        lineage.links(of: article).map(\.ground)
    }

    @Test func `the article published before is the one that was rewritten`() throws {
        let found = try lineage([
            (Self.rewrite, "Radio Skerry", "2024-09-18", []), (Self.wire, "Tidewire", "2024-09-17", []),
        ])
        #expect(found.links(of: 1).map(\.article) == [2])
        #expect(grounds(found, 1) == [.earlier])
        #expect(found.links(of: 2).isEmpty)
        #expect(!found.links(of: 1)[0].places.isEmpty)
    }

    @Test func `two articles are told with their words in common, each passage at its place in both`() throws
    {
        let found = try lineage([
            (Self.rewrite, "Radio Skerry", "2024-09-18", []), (Self.wire, "Tidewire", "2024-09-17", []),
        ])
        let copies = try #require(found.copies.first)
        #expect(found.copies.count == 1)
        #expect((copies.first, copies.second) == (1, 2))
        #expect(copies.text.direction.way == .firstFromSecond)
        let (one, two) = (try ExactText(Self.rewrite), try ExactText(Self.wire))
        let crossing = copies.text.passages.first { one[$0.first].contains("The crossing was closed") }
        let passage = try #require(crossing)
        #expect(two[passage.second].contains("The crossing was closed"))
        #expect(passage.turned.turned == passage)
        #expect(passage.turned.direction.way == .secondFromFirst)
        for run in passage.wording(in: one, two) where run.kind == .same {
            let (left, right) = (try #require(run.first), try #require(run.second))
            #expect(one[left].lowercased() == two[right].lowercased())
        }
    }

    @Test func `of two articles of one day the one that credits the other has its words`() throws {
        let found = try lineage([
            (Self.rewrite, "Radio Skerry", "2024-09-17", ["Tidewire", "Talvinform"]),
            (Self.wire, "Tidewire", "2024-09-17", []),
        ])
        #expect(grounds(found, 1) == [.credited])
        #expect(found.links(of: 2).isEmpty)
    }

    @Test func `of two articles of one day without a credit nothing tells whose the words are`() throws {
        let found = try lineage([
            (Self.rewrite, "Radio Skerry", "2024-09-17", []), (Self.wire, "Tidewire", "2024-09-17", []),
        ])
        #expect(grounds(found, 1) == [.unknown])
        #expect(grounds(found, 2) == [.unknown])
    }

    @Test func `an outlet does not have its words from itself`() throws {
        let found = try lineage([
            (Self.rewrite, "Tidewire", "2024-09-18", ["Tidewire"]), (Self.wire, "Tidewire", "2024-09-17", []),
        ])
        #expect(found.links(of: 1).isEmpty)
    }

    @Test func `a quotation that both heard makes no rewriting`() throws {
        let speech = """
            I have stood on that quay in every kind of weather for thirty years and I tell you that the \
            boats will come back when the two towns learn to count in the same coin
            """
        let first = try ReadingBuilder("“\(speech),” said Ilse Brandt at noon.").saying(
            speech, by: "Ilse Brandt")
        let second = try ReadingBuilder("At the harbour Brandt spoke. “\(speech),” she told us.").saying(
            speech, by: "Ilse Brandt")
        let found = ArticleLineage(
            of: [first.story(1), second.story(2)],
            credits: [
                ArticleCredits(article: 1, outlet: "Tidewire", published: "2024-09-17"),
                ArticleCredits(article: 2, outlet: "Radio Skerry", published: "2024-09-18"),
            ])
        #expect(found.links(of: 2).isEmpty)
    }

    @Test func `five hundred copies are compared with a few others each`() throws {
        let copies = (1...500).map { (Self.wire, "Outlet \($0)", String?.some("2024-09-17"), [String]()) }
        let found = try lineage(copies)
        #expect((1...500).allSatisfy { (1...24).contains(found.links(of: $0).count) })
    }
}
