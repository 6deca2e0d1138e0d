import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// An article that tells the event of two stories makes them one.
struct JoinStoriesTests {
    private static let walkout = """
        Harbour pilots in Ostermole walked out on Tuesday over a plan to move the Kestrel ferry terminal. \
        The pilots' union said the new Kestrel berth was too narrow for winter storms.
        """
    private static let quay = """
        Gulls were all that moved at the quay when Tomas Reke tied up his launch. Fishmongers in Ostermole \
        worry about the weekend market, and the lighthouse cafe has shut. "The new Kestrel berth scares me," \
        said Reke, 61.
        """

    /// Two articles two days apart that tell s1 and s2, and, the day between, one that tells of both.
    private func room(_ backend: TestBackend) async throws -> DeskRoom {
        let room = try DeskRoom(backend)
        try await room.article(Self.walkout, outlet: "Post", published: "2031-03-04")
        try await room.article(Self.quay, outlet: "Radio", published: "2031-03-06")
        #expect(try room.desk(as: nil).storyList().items.count == 2)
        try await room.article(
            Self.walkout + "\n\n" + Self.quay, outlet: "Echo", published: "2031-03-05")
        return room
    }

    @Test(arguments: TestBackend.available)
    func `two stories are one when an article of the days between tells of both`(
        backend: TestBackend
    ) async throws {
        let room = try await room(backend)
        let desk = room.desk(as: nil)
        let stories = try desk.storyList().items
        #expect(stories.count == 1)
        #expect(stories.first?["articles"]?.array?.count == 3)
        let moves = try desk.story(ID(1))["moves"]?.array ?? []
        #expect(moves.count == 1)
        #expect(moves.first?["reason"]?.string?.hasPrefix("a3 tells of both, likeness 0.") == true)
        #expect(try desk.verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `what a person took apart again stays apart`(backend: TestBackend) async throws {
        let room = try await room(backend)
        _ = try room.desk(as: "eve").undoStory(ID(1), options: ChangeOptions())
        #expect(try room.desk(as: nil).storyList().items.count == 2)
        try await room.article(
            Self.quay + "\n\n" + Self.walkout, outlet: "Herald", published: "2031-03-05")
        #expect(try room.desk(as: nil).storyList().items.count == 2)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }
}
