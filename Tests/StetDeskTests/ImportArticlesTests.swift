import StetDesk
import StetExchange
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// Articles come in whole, once, with their exact bytes.
struct ImportArticlesTests {
    private let text = "The mayor said on Monday that the bridge was safe."

    private func item(_ text: String, outlet: String?) throws -> ImportItem {
        var input = ArticleInput(text: Array(text.utf8))
        input.details.outlet = outlet
        return try ImportItem(input, file: "test")
    }

    @Test(arguments: TestBackend.available)
    func `the exact bytes come back`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        let text = "\u{FEFF}Café\r\n“No,” she said. 👩‍🚒\n"
        let article = try await room.article(text, outlet: "Post")
        #expect(try room.desk(as: nil).articleText(article) == Array(text.utf8))
    }

    @Test(arguments: TestBackend.available)
    func `the same bytes from the same outlet again change nothing`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        let article = try await room.article(text, outlet: "Post")
        let events = try room.eventCount()
        let again = try await room.desk(as: nil).importArticles(
            [item(text, outlet: "Post")], options: ChangeOptions(), jobs: 1)
        #expect(again["unchanged"]?[0]?["id"] == JSON(describing: article))
        #expect(again["imported"]?.array?.isEmpty == true)
        #expect(try room.eventCount() == events)
    }

    @Test(arguments: TestBackend.available)
    func `the same bytes from another outlet are another article with the same text`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        let first = try await room.article(text, outlet: "Post")
        let second = try await room.article(text, outlet: "Courier")
        #expect(first != second)
        #expect(try room.database.row("SELECT COUNT(*) FROM text")?.integer(0) == 1)
        let list = try room.desk(as: nil).articleList().items
        #expect(list[0]["sha256"] == list[1]["sha256"])
        #expect(list[0]["story"] == list[1]["story"])
    }

    @Test(arguments: TestBackend.available)
    func `every article has one event`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        let before = try room.eventCount()
        let items = try (1...7).map { try item("Number \($0) was drawn.", outlet: "Post") }
        _ = try await room.desk(as: nil).importArticles(items, options: ChangeOptions(), jobs: 2)
        #expect(try room.eventCount() == before + 7)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `an import under a request id gives the same answer again`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        let items = [try item(text, outlet: "Post")]
        let options = ChangeOptions(requestID: "morning")
        let first = try await room.desk(as: nil).importArticles(items, options: options, jobs: 1)
        let second = try await room.desk(as: nil).importArticles(items, options: options, jobs: 1)
        #expect(first == second)
    }

    @Test(arguments: TestBackend.available)
    func `a dry run of an import stores nothing`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        let answer = try await room.desk(as: nil).importArticles(
            [item(text, outlet: nil)], options: ChangeOptions(isDryRun: true), jobs: 1)
        #expect(answer["imported"]?[0]?["id"] == "a1")
        #expect(try room.desk(as: nil).articleList().items.isEmpty)
    }

    @Test(arguments: TestBackend.available)
    func `numbers of suggestions run on without a gap`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        try await room.article(
            "“The bridge is safe,” the mayor said. Crime fell by 12 per cent.", outlet: "Post")
        try await room.article("Anna Kern said the ferry would sail in 2027.", outlet: "Post")
        let ids = try room.desk(as: nil).suggestionList(SuggestionFilter()).items.compactMap {
            $0["id"]?.string
        }
        #expect(!ids.isEmpty)
        #expect(ids == (1...max(1, ids.count)).map { "x\($0)" })
    }
}
