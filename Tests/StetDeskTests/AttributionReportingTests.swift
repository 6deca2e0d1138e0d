import StetDesk
import StetModel
import StetReport
import StetTestSupport
import Testing

struct AttributionReportingTests {
    private func told(_ backend: TestBackend) async throws -> DeskRoom {
        let room = try DeskRoom(backend)
        try await QuayStory.told(in: room)
        return room
    }

    @Test(arguments: TestBackend.available)
    func `an outlet's report holds its own articles, and beside them the others that make its claims`(
        backend: TestBackend
    ) async throws {
        let room = try await told(backend)
        let report = try room.desk(as: "rita").attributionReport(.outlet("Harbour Post"))
        #expect(report.scope == ReportScope(kind: .outlet, id: "Harbour Post", title: "Harbour Post"))
        #expect(report.articles.map(\.id) == ["a2", "a1", "a3"])
        #expect(report.articles.map(\.relation) == [.member, .related, .related])
        #expect(report.claims.map(\.id) == ["c1"])
        #expect(throws: DeskError.noSuch(noun: "outlet", id: "Nobody's Paper")) {
            try room.desk(as: "rita").attributionReport(.outlet("Nobody's Paper"))
        }
    }

    @Test(arguments: TestBackend.available)
    func `story, article, claim, source and outlet tell the same claim`(backend: TestBackend) async throws {
        let room = try await told(backend)
        let desk = room.desk(as: "rita")
        let subjects: [ReportSubject] = [
            .article(ID(1)), .claim(ID(1)), .source(ID(1)), .outlet("Coast Wire"),
        ]
        let whole = try desk.attributionReport(.claim(ID(1))).claims
        for subject in subjects {
            #expect(try desk.attributionReport(subject).claims == whole, "\(subject)")
        }
        let stories = try desk.storyList(limit: nil).items.compactMap { $0["id"]?.string }
        let first = try desk.attributionReport(.story(try deskID(stories[0])))
        #expect(first.claims.map(\.id) == ["c1"])
        #expect(first.claims[0].appearances.map(\.quote.article) == ["a1", "a2", "a3"])
    }
}
