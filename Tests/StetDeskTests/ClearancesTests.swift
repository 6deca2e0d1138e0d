import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// What only some may let pass.
struct ClearancesTests {
    @Test(arguments: TestBackend.available)
    func `legal clears, an editor does not`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        try room.add("lena", [.legal])
        let claim = try room.claim()
        #expect(throws: DeskError.self) {
            try room.desk(as: "eve").clear(claim, .legal, note: "Fine.", options: ChangeOptions())
        }
        let answer = try room.desk(as: "lena").clear(
            claim, .legal, note: "Nothing stands against it.", options: ChangeOptions())
        #expect(answer["claim"]?.string == claim.description)
        #expect(try room.desk(as: nil).claim(claim)["clearances"]?[0]?["by"] == "lena")
    }

    @Test(arguments: TestBackend.available)
    func `nobody clears what they wrote`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim(by: "eve")
        #expect(throws: DeskError.self) {
            try room.desk(as: "eve").clear(claim, .anonymity, note: "Fine.", options: ChangeOptions())
        }
    }

    @Test(arguments: TestBackend.available)
    func `an edit takes a clearance back`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        _ = try room.desk(as: "eve").clear(
            claim, .anonymity, note: "She would lose her post.", options: ChangeOptions())
        try room.addEvidence(to: claim, as: "anna")
        #expect(try room.desk(as: nil).claim(claim)["clearances"]?[0]?["withdrawnAt"] != nil)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `who was asked for a reply is kept with what came of it`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let added = try room.desk(as: "anna").addContact(
            to: claim, whom: "Harbour office", channel: "mail", note: nil, options: ChangeOptions())
        let contact: ID<Contact> = try deskID(added["id"]?.string ?? "")
        _ = try room.desk(as: "ben").answerContact(
            contact, .declined, note: "No comment.", options: ChangeOptions(seen: 2))
        let listed = try room.desk(as: "rita").contactList(of: claim).items
        #expect(listed.count == 1)
        #expect(listed[0]["outcome"] == "declined")
        #expect(throws: StorageError.self) {
            try room.desk(as: "ben").answerContact(
                contact, .replied, note: nil, options: ChangeOptions(seen: 2))
        }
    }
}
