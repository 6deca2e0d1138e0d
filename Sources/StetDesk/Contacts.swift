public import StetModel
import StetStorage

extension Desk {
    /// Notes that somebody was asked for a reply to a claim.
    public func addContact(
        to id: ID<Claim>, whom: String, channel: String, note: String?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim contact add", .evidenceAdd, options,
            arguments: [
                "claim": JSON(describing: id), "whom": .string(whom), "channel": .string(channel),
                "note": note.map(JSON.string) ?? .null,
            ]
        ) { change in
            var claim = try change.claim(id)
            let (whom, channel) = (whom.trimmingSpaces, channel.trimmingSpaces)
            guard !whom.isEmpty, !channel.isEmpty else {
                throw DeskError.missing(
                    "Somebody was asked, in some way.", remedy: "Give --whom NAME and --channel WAY.")
            }
            let contact = Contact(
                id: try change.ledger.next(Contact.self), claim: id, whom: whom, channel: channel,
                outcome: .waiting, note: note, addedBy: change.actor.reviewer.handle, addedAt: change.now)
            try change.ledger.insert(contact)
            return try change.answer("contact.added", about: contact.id, of: &claim)
        }
    }

    /// Notes what came of asking somebody; a later outcome takes the place of an earlier one.
    public func answerContact(
        _ id: ID<Contact>, _ outcome: ContactOutcome, note: String?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim contact answer", .evidenceAdd, options,
            arguments: [
                "contact": JSON(describing: id), "outcome": .string(outcome.rawValue),
                "note": note.map(JSON.string) ?? .null,
            ]
        ) { change in
            var contact = try database.require(id)
            var claim = try change.claim(contact.claim)
            contact.outcome = outcome
            contact.note = note ?? contact.note
            contact.answeredAt = outcome == .waiting ? nil : change.now
            try change.ledger.update(contact)
            return try change.answer("contact.answered", about: id, of: &claim)
        }
    }

    /// Who was asked for a reply to a claim, by number.
    public func contactList(of id: ID<Claim>) throws -> ListPage {
        try look { database in
            _ = try database.require(id)
            return ListPage(items: try database.contacts(of: id).map(\.answer))
        }
    }
}

extension Contact {
    /// Whether they had their chance: they answered in some way, or could not be reached.
    var isSettled: Bool { outcome != .waiting }

    /// The entry as JSON tells it.
    var answer: JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "claim": JSON(describing: claim), "whom": .string(whom),
            "channel": .string(channel), "outcome": .string(outcome.rawValue), "note": note.map(JSON.string),
            "by": .string(addedBy), "at": .string(addedAt.description),
            "answeredAt": answeredAt.map(JSON.init(describing:)),
        ])
    }
}
