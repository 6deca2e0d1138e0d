import StetDesk
import StetExchange
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// What articles share in words is known as they come in, and common boilerplate makes nobody kin.
struct CopiesOnImportTests {
    private let footer = """
        Sign up for the morning letter of the Ostermole papers, which brings the harbour, the market and the \
        theatre to your door six days a week; readers of the letter may park behind the town hall on Sundays.
        """

    private func item(_ text: String, outlet: String) throws -> ImportItem {
        var input = ArticleInput(text: Array(text.utf8))
        (input.details.outlet, input.details.published) = (outlet, "2031-03-04")
        return try ImportItem(input, file: "test")
    }

    /// A story of its own: words that no other number has.
    private func stranger(_ number: Int) -> String {
        let names = (0..<30).map {
            "\(["Bran", "Del", "Kor", "Mi", "Tas"][($0 + number) % 5])wick\(number * 31 + $0)"
        }
        let words = names.map { $0.map { $0.isNumber ? "abcdefghij"[$0] : String($0) }.joined() }
        return words.enumerated().map { $1 + ($0 % 6 == 5 ? " sank." : " met") }.joined(separator: " ")
    }

    @Test(arguments: TestBackend.available)
    func `strangers with one footer stay strangers`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        let items = try (1...40).map { try item(stranger($0) + "\n" + footer, outlet: "Post") }
        _ = try await room.desk(as: nil).importArticles(items, options: ChangeOptions(), jobs: 1)
        #expect(try room.desk(as: nil).storyList().items.count == 40)
    }

    @Test(arguments: TestBackend.available)
    func `one text from many outlets is one story, and its keys are not entered without end`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        let text = stranger(1) + " " + stranger(2) + " " + stranger(3)
        let first = try (1...20).map { try item(text, outlet: "Post \($0)") }
        let rest = try (21...60).map { try item(text, outlet: "Post \($0)") }
        for items in [first, rest] {
            _ = try await room.desk(as: nil).importArticles(items, options: ChangeOptions(), jobs: 1)
        }
        #expect(try room.desk(as: nil).storyList().items.count == 1)
        let most = try room.database.row(
            "SELECT MAX(n) FROM (SELECT COUNT(*) AS n FROM copy_key GROUP BY key) AS counts")
        #expect(try most?.integer(0) == 32)
        #expect(try room.database.row("SELECT COUNT(*) FROM copy_sketch")?.integer(0) == 60)
        for article: ID<Article> in [ID(1), ID(60)] {
            let copies = try room.desk(as: nil).articleCopies(article, least: Score(thousandths: 900)).items
            #expect(copies.count >= 31, "\(article)")
        }
    }

    @Test(arguments: TestBackend.available)
    func `an article names those it shares text with, and who had it first`(backend: TestBackend) async throws
    {
        let room = try DeskRoom(backend)
        let (one, two, three) = (stranger(1), stranger(2), stranger(3))
        try await room.article(one + " " + two, outlet: "Wire", published: "2031-03-04")
        let copy = try await room.article(two + " " + three, outlet: "Post", published: "2031-03-05")
        try await room.article(stranger(4), outlet: "Radio", published: "2031-03-05")
        let found = try room.desk(as: "rita").articleCopies(copy, least: Score(thousandths: 150)).items
        #expect(found.map { $0["article"] } == ["a1"])
        #expect(found.first?["direction"] == "copied-from")
        let told = found.first?["passages"]?[0]?["text"]?.string ?? ""
        #expect(told.contains(two.dropFirst(20).prefix(100)))
        #expect(try room.desk(as: "rita").articleCopies(copy, least: Score(thousandths: 900)).items.isEmpty)
    }

    @Test(arguments: TestBackend.available)
    func `an import that broke off before its sketches were stored is caught up with`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        for number in 1...3 { try await room.article(stranger(number), outlet: "Post") }
        try room.database.run("DELETE FROM copy_key WHERE article > 1")
        try room.database.run("DELETE FROM copy_sketch WHERE article > 1")
        let copy = try await room.article(stranger(2) + " " + stranger(4), outlet: "Radio")
        #expect(try room.database.row("SELECT COUNT(*) FROM copy_sketch")?.integer(0) == 4)
        let found = try room.desk(as: nil).articleCopies(copy, least: Score(thousandths: 150)).items
        #expect(found.map { $0["article"] } == ["a2"])
    }

    @Test(arguments: TestBackend.available)
    func `a desk in use says how much text a new article has in common with an old one`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        try await room.article(stranger(1) + " " + stranger(2), outlet: "Wire", published: "2031-03-04")
        let copy = try await room.article(
            stranger(1) + " " + stranger(2) + " Wire said.", outlet: "Post", published: "2031-03-04")
        let story = try room.desk(as: nil).story(ID(1))["articles"]?.array ?? []
        let reason = story.first { $0["id"] == JSON(describing: copy) }?["reason"]?.string
        #expect(reason?.contains("text in common") == true)
    }
}

extension String {
    /// The character at the place that a digit names.
    fileprivate subscript(digit: Character) -> String {
        String(self[index(startIndex, offsetBy: digit.wholeNumberValue ?? 0)])
    }
}
