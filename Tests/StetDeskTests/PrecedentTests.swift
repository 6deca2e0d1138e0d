import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

struct PrecedentTests {
    private func similar(to claim: ID<Claim>, in room: DeskRoom, all: Bool = false) throws -> [String] {
        var wish = SimilarClaimWish()
        (wish.claim, wish.includesRefused) = (claim, all)
        return try room.desk(as: nil).similarClaims(wish).items.map {
            "\($0["id"]?.string ?? "") \($0["precedent"]?.string ?? "open")"
        }
    }

    private func room(_ backend: TestBackend) throws -> (DeskRoom, ID<Claim>, ID<Claim>) {
        let room = try DeskRoom(backend)
        return (
            room, try room.claim("The harbour tax was doubled."),
            try room.claim("They doubled the tax of the harbour.")
        )
    }

    @Test(arguments: TestBackend.available)
    func `a confirmed precedent is shown on both claims with who and when`(backend: TestBackend) throws {
        let (room, first, second) = try room(backend)
        let answer = try room.desk(as: "ida").decidePrecedent(
            of: second, first, .confirmed, note: " the same year ", options: ChangeOptions())
        #expect(answer["outcome"] == "confirmed")
        #expect(answer["version"] == 2)
        let shown = try room.desk(as: nil).claim(second)["precedents"]?[0]
        #expect(shown?["id"]?.string == first.description)
        #expect(shown?["by"] == "ida")
        #expect(shown?["at"] == "2026-11-20T10:00:00.000Z")
        #expect(shown?["note"] == "the same year")
        #expect(try room.desk(as: nil).claim(first)["precedents"]?[0]?["relation"] == "later")
        #expect(try similar(to: second, in: room) == ["\(first) confirmed"])
        #expect(try LogCheck.run(on: room.database).problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a refused one is suggested no more, until it is taken back`(backend: TestBackend) throws {
        let (room, first, second) = try room(backend)
        let desk = room.desk(as: "anna")
        _ = try desk.decidePrecedent(of: second, first, .confirmed, note: nil, options: ChangeOptions())
        _ = try desk.decidePrecedent(of: second, first, .refused, note: nil, options: ChangeOptions())
        #expect(try similar(to: second, in: room) == [])
        #expect(try similar(to: first, in: room) == [])
        #expect(try similar(to: second, in: room, all: true) == ["\(first) refused"])
        #expect(try desk.claim(second)["precedents"] == nil)
        _ = try desk.withdrawPrecedent(of: second, first, options: ChangeOptions())
        #expect(try similar(to: second, in: room) == ["\(first) open"])
        #expect(try LogCheck.run(on: room.database).problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `what makes no sense is refused`(backend: TestBackend) throws {
        let (room, first, second) = try room(backend)
        let desk = room.desk(as: "anna")
        func decide(_ claim: ID<Claim>, _ earlier: ID<Claim>, as handle: String = "anna") throws {
            _ = try room.desk(as: handle).decidePrecedent(
                of: claim, earlier, .confirmed, note: nil, options: ChangeOptions())
        }
        #expect(throws: DeskError.self) { try decide(first, first) }
        #expect(throws: DeskError.noSuch(noun: "claim", id: "c9")) { try decide(first, ID(9)) }
        #expect(throws: DeskError.self) { try decide(first, second, as: "rita") }
        #expect(throws: DeskError.self) {
            try desk.withdrawPrecedent(of: second, first, options: ChangeOptions())
        }
        try decide(second, first)
        #expect(throws: DeskError.self) { try decide(second, first) }
    }
}
