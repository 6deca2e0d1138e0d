import StetModel
import StetStorage

/// One change of the desk under way: who makes it, and the ledger that takes it down.
struct DeskChange {
    /// Where rows are written and events closed.
    let ledger: Ledger
    /// Who acts.
    let actor: Member
    /// What the caller asked for besides.
    let options: ChangeOptions
    /// The workflows read so far.
    let library: WorkflowLibrary

    /// Where the change is made.
    var database: any Database { ledger.database }
    /// The time of the change.
    var now: Timestamp { ledger.now }
}

/// A reviewer with the roles they hold now.
struct Member {
    /// The person.
    var reviewer: Reviewer
    /// What they may do.
    var roles: Set<Role>

    /// Whether one of the roles allows acts of this class.
    func may(_ permission: Permission) -> Bool { roles.contains { $0.allows(permission) } }

    /// Whether one of the roles has commands of this class at all; what a workflow's slot allows is
    /// for the workflow to say.
    func reaches(_ permission: Permission) -> Bool { roles.contains { $0.reaches(permission) } }
}

extension Desk {
    /// Runs one change in one writing transaction: answers a repeated request from what was stored, else
    /// lets `body` do the work and keeps its answer.
    ///
    /// - Parameters:
    ///   - command: the noun and verb, as the log and the table of requests name them.
    ///   - permission: what a role must allow for the command to be had at all.
    ///   - arguments: what the command was given; a request id stands for exactly these.
    /// - Throws: `DeskError.notRegistered`, `.notPermitted`, `.requestReused`; and what `body` throws,
    ///   in which case nothing changed and the request id is free again.
    func change(
        _ command: String, _ permission: Permission, _ options: ChangeOptions, arguments: JSON,
        _ body: (DeskChange) throws -> JSON
    ) throws -> JSON {
        let request = Request(command: command, arguments: arguments, id: options.requestID)
        return try write(command, permission, options) { change in
            if let answer = try request.storedAnswer(to: change.actor.reviewer.handle, in: database) {
                return answer
            }
            let answer = try body(change)
            try request.keep(answer, in: change)
            return answer
        }
    }

    /// Runs `body` in one writing transaction for a person who may do it; a dry run is undone.
    func write(
        _ command: String, _ permission: Permission, _ options: ChangeOptions,
        _ body: (DeskChange) throws -> JSON
    ) throws -> JSON {
        do {
            return try database.transaction(.writing) {
                let actor = try actingMember()
                guard actor.reaches(permission) else {
                    throw DeskError.notPermitted(
                        handle: actor.reviewer.handle, command: command,
                        roles: Role.allCases.filter { $0.reaches(permission) })
                }
                let ledger = Ledger(
                    database, now: try now(), stamp: stamp(actor.reviewer.handle, options),
                    sessionUser: try database.sessionUser(), makeSalt: makeSalt)
                let change = DeskChange(
                    ledger: ledger, actor: actor, options: options, library: library)
                let answer = try body(change)
                if options.isDryRun { throw DryRun(answer: answer) }
                try ledger.close()
                return answer
            }
        } catch let dryRun as DryRun {
            return dryRun.answer
        }
    }

    /// Who acts, for the log.
    func stamp(_ handle: String, _ options: ChangeOptions) -> Ledger.Stamp {
        Ledger.Stamp(
            actor: handle, account: caller.account,
            basis: caller.claimedHandle == nil ? .account : .claimed, requestID: options.requestID)
    }

    /// The reviewer who acts: the one claimed, else the one whose account runs the command.
    func actingMember() throws -> Member {
        let found: (reviewer: Reviewer, roles: Set<Role>)?
        if let handle = caller.claimedHandle {
            found = try database.member(handle: handle)
            guard found != nil else { throw DeskError.noSuchReviewer(handle) }
        } else {
            found = try database.member(account: caller.account)
        }
        if found == nil { _ = try database.requireSettings() }
        guard let (reviewer, roles) = found else {
            throw DeskError.notRegistered(account: caller.account)
        }
        guard reviewer.isActive else { throw DeskError.reviewerInactive(reviewer.handle) }
        return Member(reviewer: reviewer, roles: roles)
    }
}

extension Role {
    /// Whether the role has commands of this class at all: whoever may hold a slot can act in it.
    fileprivate func reaches(_ permission: Permission) -> Bool {
        switch permission {
        case .move, .rate, .take: allows(permission) || mayHoldSlots
        default: allows(permission)
        }
    }
}

/// Carries the answer of a change out of the transaction that is undone.
private struct DryRun: Error {
    var answer: JSON
}
