import StetModel
import StetStorage
import StetWorkflow

extension DeskChange {
    /// Notes that a person is to be told of what happens here, in the same transaction; nobody is told of
    /// what they did themselves.
    ///
    /// - Parameter isOwnAct: whether the actor brought it about, and not the workflow by itself or the clock.
    func announce(
        _ kind: NoticeKind, to handle: String, of claim: Claim, slot: String? = nil,
        comment: ID<Comment>? = nil, due: Timestamp? = nil, isOwnAct: Bool = true
    ) throws {
        guard !isOwnAct || handle != actor.reviewer.handle else { return }
        let cause = isOwnAct ? actor.reviewer.handle : nil
        ledger.insertWithEvent(
            Notice(
                id: try ledger.next(Notice.self), kind: kind, recipient: handle, claim: claim.id,
                state: claim.state, slot: slot, comment: comment, due: due, causedBy: cause, at: now,
                nextTry: now))
    }

    /// Notes that a timer is to be told of.
    func announce(
        _ kind: NoticeKind, to handle: String, of claim: Claim, timer: String, slot: String?,
        due: Timestamp?
    ) throws {
        ledger.insertWithEvent(
            Notice(
                id: try ledger.next(Notice.self), kind: kind, recipient: handle, claim: claim.id,
                state: claim.state, slot: slot, timer: timer, due: due, at: now, nextTry: now))
    }

    /// Tells those whom a comment names by their handles.
    func announceMentions(in comment: Comment, of claim: Claim) throws {
        let named = mentions(in: comment.body)
        guard !named.isEmpty else { return }
        let known = Set(try Team(database).active.map(\.handle))
        for handle in named where known.contains(handle) {
            try announce(.mentioned, to: handle, of: claim, comment: comment.id)
        }
    }

    /// Tells whoever gave a slot what became of it.
    func announceAnswer(_ answer: AssignmentAnswer, to assignment: Assignment, of claim: Claim) throws {
        let kind: NoticeKind =
            switch answer {
            case .accept: .accepted
            case .decline: .declined
            case .release: .released
            }
        try announce(kind, to: assignment.assignedBy, of: claim, slot: assignment.slot, due: assignment.due)
    }

    /// Tells those to whom a step that was stored gives work back, and, where it decides the claim, those
    /// who had a part in it.
    ///
    /// - Parameter category: what the claim was before the step.
    func announce(
        _ step: PlannedStep, from category: ClaimCategory, _ file: ClaimFile, isOwnAct: Bool
    ) throws {
        let (claim, me) = (file.claim, actor.reviewer.handle)
        var told: Set<String> = [me]
        for (slot, handle) in file.returned(by: step, from: category) where told.insert(handle).inserted {
            try announce(.returned, to: handle, of: claim, slot: slot, isOwnAct: isOwnAct)
        }
        guard category != .done, claim.category == .done else { return }
        let parts = file.assignments.filter { $0.round == claim.round && $0.hadPart }
        for handle in [claim.addedBy] + parts.map(\.reviewer) where told.insert(handle).inserted {
            try announce(.decided, to: handle, of: claim, isOwnAct: isOwnAct)
        }
    }
}

extension ClaimFile {
    /// The slots, with their holders, whose work a step gives back: those it fills again, and, where it
    /// leads from review or from the end to work, those that work in the new state.
    fileprivate func returned(
        by step: PlannedStep, from category: ClaimCategory
    ) -> [(slot: String, handle: String)] {
        let resumed = step.effects.compactMap { effect -> (slot: String, handle: String)? in
            if case .resume(let slot, let handle) = effect { (slot, handle) } else { nil }
        }
        guard category == .review || category.isClosed, claim.category == .active else { return resumed }
        let working = workflow.slots.filter { $0.ratesIn?.contains(step.to) ?? true }.map(\.name)
        let holders = assignments.filter { $0.state == .active && working.contains($0.slot) }
        return resumed + holders.map { ($0.slot, $0.reviewer) }
    }
}

extension Assignment {
    /// Whether the reviewer held the slot to the end, or holds it.
    fileprivate var hadPart: Bool { state == .active || state == .done }
}

/// The handles that a text names with an `@`, each once, in order; no more than 20.
func mentions(in text: String) -> [String] {
    var found: [String] = []
    var isAtStart = true
    var handle: [UInt8]?
    func close() {
        guard var bytes = handle else { return }
        handle = nil
        // A full stop behind a handle ends the sentence.
        while let last = bytes.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "-") {
            bytes.removeLast()
        }
        let name = String(decoding: bytes, as: UTF8.self)
        if (1...40).contains(bytes.count), found.count < 20, !found.contains(name) { found.append(name) }
    }
    for byte in text.utf8 {
        let isWord =
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        if handle != nil, isWord, handle?.count ?? 0 <= 48 {
            handle?.append(byte)
        } else {
            close()
            // An address, ada@harbour.example, names nobody.
            if byte == UInt8(ascii: "@"), isAtStart { handle = [] }
        }
        isAtStart = !(isWord || (0x41...0x5A).contains(byte) || byte >= 0x80)
    }
    close()
    return found
}
