public import StetModel
import StetStorage

extension Desk {
    /// The notices that wait to be delivered, by number.
    public func noticeList(after id: ID<Notice>?, limit: Int?) throws -> ListPage {
        try look { database in
            try requireTimers("notify")
            let waiting = try database.waitingNotices(
                after: id, limit: limit.map { $0 + 1 } ?? Int(Int32.max))
            let desk = try database.requireSettings().name
            return try ListPage.of(waiting, limit: limit, id: \.id.description) { notice in
                try notice.answer(desk, database.require(notice.claim), isWaiting: true)
            }
        }
    }

    /// Delivers the notices that are due, each once: some are leased, handed over outside of any
    /// transaction, and settled; what fails is tried again later.
    ///
    /// - Parameters:
    ///   - limit: how many at most.
    ///   - batch: how many are handed over together.
    ///   - leaseSeconds: how long nobody else delivers them.
    ///   - holder: a name that no other delivery has.
    ///   - deliver: hands over; answers for each what went wrong, or nil.
    /// - Throws: what `deliver` throws, in which case the notices are free again.
    public func deliverNotices(
        limit: Int, batch: Int, leaseSeconds: Int, as holder: String, options: ChangeOptions,
        _ deliver: ([JSON]) throws -> [String?]
    ) throws -> JSON {
        let request = Request(command: "notify", arguments: ["limit": .integer(limit)], id: options.requestID)
        let stored = try look { database in
            try requireTimers("notify")
            return try request.storedAnswer(to: try actingMember().reviewer.handle, in: database)
        }
        if let stored { return stored }
        var (sent, failed) = (0, 0)
        while sent + failed < limit {
            let (notices, answers) = try leased(
                min(batch, limit - sent - failed), seconds: leaseSeconds, to: holder)
            if notices.isEmpty { break }
            let problems: [String?]
            do { problems = try deliver(answers) } catch {
                try free(notices, from: holder)
                throw error
            }
            try settle(notices, problems, as: holder)
            failed += problems.count { $0 != nil }
            sent += problems.count { $0 == nil }
        }
        let waiting = try look { try $0.waitingNoticeCount() }
        let answer: JSON = [
            "sent": .integer(sent), "failed": .integer(failed), "waiting": .integer(waiting),
        ]
        if options.requestID != nil {
            _ = try write("notify", .timers, options) { change in
                try request.keep(answer, in: change)
                return .null
            }
        }
        return answer
    }

    /// Marks notices as delivered that were found where they were to be delivered to: whoever delivered
    /// them was cut off before they could.
    ///
    /// - Parameter found: ids, and the desk and the time that each notice bore.
    /// - Returns: How many there were.
    public func confirmNotices(_ found: [JSON]) throws -> Int {
        var count = 0
        _ = try write("notify", .timers, ChangeOptions()) { change in
            let desk = try database.requireSettings().name
            for one in found where one["desk"]?.string == desk {
                guard let id = one["id"]?.string.flatMap({ ID<Notice>($0) }),
                    var notice = try database.find(Notice.self, id), notice.sentAt == nil,
                    notice.at.description == one["at"]?.string
                else { continue }
                try database.endLease(of: id)
                try change.settle(&notice, problem: nil)
                count += 1
            }
            return .null
        }
        return count
    }

    private func leased(_ count: Int, seconds: Int, to holder: String) throws -> ([Notice], [JSON]) {
        var notices: [Notice] = []
        let answers = try write("notify", .timers, ChangeOptions()) { change in
            notices = try database.noticesToDeliver(at: change.now, limit: count)
            try database.lease(
                notices, to: holder,
                until: Timestamp(milliseconds: change.now.milliseconds + seconds * 1_000))
            let desk = try database.requireSettings().name
            return .array(
                try notices.map { try $0.answer(desk, database.require($0.claim), isWaiting: false) })
        }
        return (notices, answers.array ?? [])
    }

    private func settle(_ notices: [Notice], _ problems: [String?], as holder: String) throws {
        _ = try write("notify", .timers, ChangeOptions()) { change in
            for (notice, problem) in zip(notices, problems) {
                // A lease that ran out may be somebody else's, who settles it.
                guard try database.endLease(of: notice.id, by: holder) else { continue }
                var notice = notice
                try change.settle(&notice, problem: problem)
            }
            return .null
        }
    }

    private func free(_ notices: [Notice], from holder: String) throws {
        _ = try write("notify", .timers, ChangeOptions()) { change in
            for notice in notices { _ = try change.database.endLease(of: notice.id, by: holder) }
            return .null
        }
    }

    /// - Throws: `DeskError.notPermitted` for somebody who may not let timers run.
    func requireTimers(_ command: String) throws {
        let member = try actingMember()
        guard member.may(.timers) else {
            throw DeskError.notPermitted(
                handle: member.reviewer.handle, command: command,
                roles: Role.allCases.filter { $0.allows(.timers) })
        }
    }
}

extension DeskChange {
    fileprivate func settle(_ notice: inout Notice, problem: String?) throws {
        notice.attempts += 1
        notice.problem = problem
        if problem == nil {
            notice.sentAt = now
        } else {
            let wait = Notice.wait(afterFailures: notice.attempts)
            notice.nextTry = Timestamp(milliseconds: now.milliseconds + wait)
        }
        try ledger.update(notice)
        try ledger.record(problem == nil ? "notice.sent" : "notice.failed", notice.id.description)
    }
}

extension Notice {
    /// The notice as it leaves the desk; what waits is shown with how it fared.
    fileprivate func answer(_ desk: String, _ claim: Claim, isWaiting: Bool) -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "desk": .string(desk), "at": .string(at.description),
            "kind": .string(kind.rawValue), "to": .string(recipient), "claim": JSON(describing: self.claim),
            "text": .string(claim.text), "state": .string(state), "slot": slot.map(JSON.string),
            "timer": timer.map(JSON.string), "comment": comment.map(JSON.init(describing:)),
            "due": due.map(JSON.init(describing:)), "by": causedBy.map(JSON.string),
            "sentence": .string(sentence),
            "attempts": isWaiting ? .integer(attempts) : nil,
            "nextTry": isWaiting ? .string(nextTry.description) : nil,
            "problem": isWaiting ? problem.map(JSON.string) : nil,
        ])
    }

    /// What it says, to the one it is for.
    private var sentence: String {
        let who = causedBy.map { "@\($0)" } ?? "The workflow"
        let role = slot.map { "the \($0)" } ?? "at work"
        return switch kind {
        case .assigned: "\(who) made you \(role) of \(claim)."
        case .offered: "\(who) asks you to be \(role) of \(claim)."
        case .handedOver: "\(who) handed \(claim) over to you: you are \(role)."
        case .accepted: "\(who) accepted to be \(role) of \(claim)."
        case .declined: "\(who) declined to be \(role) of \(claim)."
        case .released: "\(who) gave \(claim) back and is no longer \(role)."
        case .reminded: "\(claim) waits for you in \(state)."
        case .escalated: "\(claim) has waited too long in \(state)."
        case .unassigned: "You are no longer \(role) of \(claim): it waited too long in \(state)."
        case .returned: "\(claim) is yours again: you are \(role)."
        case .decided: "\(claim) was decided: it is \(state)."
        case .mentioned: "\(who) names you in a comment on \(claim)."
        }
    }
}
