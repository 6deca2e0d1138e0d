import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// People put stories together and take them apart, and the program keeps to it.
struct MoveStoriesTests {
    private static let ferry = """
        Harbour pilots in Ostermole walked out on Tuesday over a plan to move the Kestrel ferry terminal. \
        The pilots' union said the new Kestrel berth was too narrow for winter storms. Mayor Ilse Brandt \
        called the walkout reckless and said talks with the pilots would go on.
        """
    private static let ferryAgain = """
        OSTERMOLE - Mayor Ilse Brandt on Tuesday called a walkout by harbour pilots reckless. The pilots say \
        the berth planned for the Kestrel ferry is too narrow in winter storms; their union wants talks.
        """
    private static let bees = """
        Beekeepers across the Lindal valley are counting their losses after a fungus spread through hives \
        this spring. Researchers at the Lindal institute are testing a treatment made from birch tar.
        """

    /// Three articles: a1 and a2 tell s1, a3 tells s2.
    private func room(_ backend: TestBackend) async throws -> DeskRoom {
        let room = try DeskRoom(backend)
        try await room.article(Self.ferry, outlet: "Post", published: "2031-03-04")
        try await room.article(Self.ferryAgain, outlet: "Radio", published: "2031-03-04")
        try await room.article(Self.bees, outlet: "Post", published: "2031-03-04")
        return room
    }

    private func members(_ room: DeskRoom, _ story: Int) throws -> [String] {
        let shown = try room.desk(as: nil).story(ID(story))["articles"]?.array ?? []
        return shown.filter { $0["relation"] == "member" }.compactMap { $0["id"]?.string }
    }

    @Test(arguments: TestBackend.available)
    func `a merge moves the articles with its reason, and undo puts them back`(
        backend: TestBackend
    ) async throws {
        let room = try await room(backend)
        let desk = room.desk(as: "eve")
        _ = try desk.mergeStory(ID(2), into: ID(1), reason: "One supplement.", options: ChangeOptions())
        #expect(try members(room, 1) == ["a1", "a2", "a3"])
        #expect(try desk.storyList().items.map { $0["id"] } == ["s1"])
        #expect(try desk.story(ID(2))["mergedInto"] == "s1")
        #expect(try desk.story(ID(1))["moves"]?[0]?["by"] == "eve")
        _ = try desk.undoStory(ID(1), options: ChangeOptions())
        #expect(try members(room, 1) == ["a1", "a2"])
        #expect(try members(room, 2) == ["a3"])
        #expect(try desk.story(ID(2))["mergedInto"] == nil)
        #expect(try desk.story(ID(1))["articles"]?.array?.count == 2)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a split makes a story of its own, which later imports join`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let desk = room.desk(as: "eve")
        let split = try desk.splitStory(
            ID(1), articles: [ID(2)], title: "The radio's own", reason: "Another walkout.",
            options: ChangeOptions())
        #expect(split["id"] == "s3")
        #expect(try members(room, 1) == ["a1"])
        #expect(try members(room, 3) == ["a2"])
        #expect(try desk.story(ID(1))["articles"]?.array?.map { $0["relation"] } == ["member", "related"])
        try await room.article(Self.ferryAgain + " More soon.", outlet: "Courier", published: "2031-03-04")
        #expect(try members(room, 3) == ["a2", "a4"])
        #expect(try members(room, 1) == ["a1"])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `undo of a split ends the story that it made`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let desk = room.desk(as: "eve")
        _ = try desk.splitStory(
            ID(1), articles: [ID(2)], title: nil, reason: "Another walkout.", options: ChangeOptions())
        _ = try desk.undoStory(ID(3), options: ChangeOptions())
        #expect(try members(room, 1) == ["a1", "a2"])
        #expect(try desk.storyList().items.map { $0["id"] } == ["s1", "s2"])
        #expect(throws: DeskError.self) { try desk.undoStory(ID(1), options: ChangeOptions()) }
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `what was merged takes in what comes later`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let desk = room.desk(as: "eve")
        _ = try desk.mergeStory(ID(2), into: ID(1), reason: "One supplement.", options: ChangeOptions())
        try await room.article(Self.bees + " More soon.", outlet: "Courier", published: "2031-03-04")
        #expect(try members(room, 1) == ["a1", "a2", "a3", "a4"])
        _ = try desk.undoStory(ID(1), options: ChangeOptions())
        #expect(try members(room, 1) == ["a1", "a2", "a4"])
    }

    @Test(arguments: TestBackend.available)
    func `what cannot be is refused, and changes nothing`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let (desk, before) = (room.desk(as: "eve"), try room.eventCount())
        let options = ChangeOptions()
        #expect(throws: DeskError.self) {
            try desk.mergeStory(ID(1), into: ID(1), reason: "x", options: options)
        }
        #expect(throws: DeskError.self) {
            try desk.mergeStory(ID(1), into: ID(9), reason: "x", options: options)
        }
        #expect(throws: DeskError.self) {
            try desk.mergeStory(ID(1), into: ID(2), reason: " ", options: options)
        }
        #expect(throws: DeskError.self) {
            try desk.splitStory(ID(1), articles: [ID(3)], title: nil, reason: "x", options: options)
        }
        #expect(throws: DeskError.self) {
            try desk.splitStory(ID(1), articles: [ID(1), ID(2)], title: nil, reason: "x", options: options)
        }
        #expect(throws: DeskError.self) { try desk.undoStory(ID(1), options: options) }
        #expect(throws: DeskError.self) {
            try room.desk(as: "rita").mergeStory(ID(2), into: ID(1), reason: "x", options: options)
        }
        #expect(try room.eventCount() == before)
    }

    @Test(arguments: TestBackend.available)
    func `an article that was moved on since is not taken back over it`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let desk = room.desk(as: "eve")
        let options = ChangeOptions()
        _ = try desk.mergeStory(ID(2), into: ID(1), reason: "One supplement.", options: options)
        _ = try desk.splitStory(ID(1), articles: [ID(3)], title: nil, reason: "No.", options: options)
        #expect(throws: DeskError.self) { try desk.undoStory(ID(2), options: options) }
        _ = try desk.undoStory(ID(3), options: options)
        _ = try desk.undoStory(ID(2), options: options)
        #expect(try members(room, 2) == ["a3"])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }
}
