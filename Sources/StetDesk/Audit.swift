public import StetModel
public import StetStorage

extension Desk {
    /// The lines of the log, oldest first.
    public func auditLog(after seq: Int = 0, subject: String? = nil, limit: Int? = nil) throws -> ListPage {
        try mayAudit()
        return try look { database in
            var items: [JSON] = []
            try EventLog.each(
                after: seq, subject: subject, limit: limit.map { $0 + 1 }, in: database
            ) { event, _, _ in items.append(event.answer) }
            return ListPage.of(
                items, limit: limit, id: { $0["seq"]?.integer.map(String.init) ?? "" }, answer: { $0 })
        }
    }

    /// Hands over every line of the log with what it changed, oldest first. What holds a verdict that the
    /// caller, who could be asked to judge, must not see is left out; an auditor is told all.
    public func exportLog(after seq: Int = 0, _ body: (JSON) throws -> Void) throws {
        try mayAudit()
        try look { database in
            let veil = try LogVeil(over: database, for: actingMember())
            try EventLog.each(after: seq, in: database) { event, salt, payload in
                guard case .object(var members) = event.answer else { return }
                let changes = try payload.map { try JSON.parse(Array($0.utf8)) }
                if let changes, veil.hides(changes) {
                    members.append(.init(name: "payloadHidden", value: true))
                    return try body(.object(members))
                }
                if let salt { members.append(.init(name: "salt", value: .string(salt))) }
                if let changes { members.append(.init(name: "payload", value: changes)) }
                try body(.object(members))
            }
        }
    }

    /// Whether the log is whole and the tables are what it says.
    public func verifyLog() throws -> LogCheck.Outcome {
        try mayAudit()
        return try look { try LogCheck.run(on: $0) }
    }

    private func mayAudit() throws {
        try look { database in
            let member = try actingMember()
            guard member.may(.audit) else {
                throw DeskError.notPermitted(
                    handle: member.reviewer.handle, command: "audit",
                    roles: Role.allCases.filter { $0.allows(.audit) })
            }
        }
    }
}

extension Event {
    fileprivate var answer: JSON {
        .object(leavingOut: [
            "seq": .integer(seq), "time": .string(at.description), "actor": .string(actor),
            "account": .string(account), "basis": .string(basis.rawValue), "kind": .string(kind),
            "subject": .string(subject), "requestId": requestID.map(JSON.string),
            "hash": .string(hash), "previousHash": .string(previousHash),
            "payloadDigest": .string(payloadDigest),
        ])
    }
}
