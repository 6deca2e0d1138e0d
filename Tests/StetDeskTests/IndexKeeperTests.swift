import StetDesk
import StetMatching
import StetModel
import StetStorage
import StetTestSupport
import Testing

struct IndexKeeperTests {
    /// A shelf in memory that counts what is put on it.
    private final class Memory {
        var files: [String: [[UInt8]]] = [:]
        var written = 0

        var shelf: IndexShelf {
            IndexShelf(
                load: { self.files[$0].map { $0.flatMap { $0 } } },
                map: { (name) throws(SearchIndexError) in
                    guard let pieces = self.files[name] else { return nil }
                    return try IndexBytes(pieces)
                },
                publish: { edition in
                    let wanted = edition.kept
                    self.files = self.files.filter {
                        !$0.key.hasPrefix(edition.prefix) || wanted.contains($0.key)
                    }
                    for file in edition.files { self.files[file.name] = file.pieces }
                    self.files[edition.catalog.name] = [edition.catalog.bytes]
                    self.written += edition.files.reduce(0) { $0 + $1.pieces.reduce(0) { $0 + $1.count } }
                })
        }
    }

    private static let texts = [
        "The ferry carried 310,000 passengers.", "The harbour tax was doubled.", "A tunnel floods in winter.",
        "The mayor sold the ferry to her brother.", "Half of the ferries are late in winter.",
    ]

    private func found(_ text: String, in room: DeskRoom, _ memory: Memory?) throws -> [String] {
        var wish = SimilarClaimWish()
        wish.text = text
        return try room.desk(as: nil, shelf: memory?.shelf).similarClaims(wish).items.map(\.compact)
    }

    @Test(arguments: TestBackend.available)
    func `the index follows the log and answers like one made anew`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let memory = Memory()
        for text in Self.texts {
            _ = try room.claim(text)
            #expect(
                try found("ferries in winter", in: room, memory) == found("ferries in winter", in: room, nil))
        }
        let approved = try room.approvedClaim()
        let dropped = try room.desk(as: "eve").dropClaim(
            ID(5), reason: "a duplicate", options: ChangeOptions())
        #expect(dropped["id"] == "c5")
        #expect(try found("ferries in winter", in: room, memory) == found("ferries in winter", in: room, nil))
        #expect(
            try found("yearbook of the port", in: room, memory).first?.contains("\"\(approved)\"") == true)
    }

    @Test(arguments: TestBackend.available)
    func `nothing is written where nothing changed`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let memory = Memory()
        for text in Self.texts { _ = try room.claim(text) }
        _ = try found("ferry", in: room, memory)
        let written = memory.written
        _ = try found("tunnel", in: room, memory)
        #expect(memory.written == written)
    }

    @Test(arguments: TestBackend.available)
    func `a lost, damaged or foreign index is made anew`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let other = try DeskRoom(backend, at: "2025-01-01T00:00:00.000Z")
        let memory = Memory()
        _ = try other.claim("Something else about ferries.")
        _ = try found("ferry", in: other, memory)
        for text in Self.texts { _ = try room.claim(text) }
        let right = try found("ferry", in: room, nil)
        #expect(try found("ferry", in: room, memory) == right)
        let names = memory.files.keys.sorted()
        #expect(names.count == 2)
        for name in names {
            let whole = memory.files[name]
            memory.files[name] = nil
            #expect(try found("ferry", in: room, memory) == right)
            memory.files[name] = [[7, 7, 7]]
            #expect(try found("ferry", in: room, memory) == right)
            memory.files[name] = whole.map { pieces in pieces.map { $0.map { $0 ^ 1 } } }
            #expect(try found("ferry", in: room, memory) == right)
        }
    }

    @Test func `both databases rank alike to the byte`() throws {
        var answers: Set<String> = []
        for backend in TestBackend.available {
            let room = try DeskRoom(backend)
            for number in 0..<60 {
                _ = try room.claim("\(Self.texts[number % 5]) \(number * number % 17) gulls")
            }
            answers.insert(try found("16 gulls on the ferry in winter", in: room, Memory()).joined())
        }
        #expect(answers.count == 1)
    }
}
