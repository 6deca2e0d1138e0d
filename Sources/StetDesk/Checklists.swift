public import StetModel
import StetStorage
import StetWorkflow
import Workflows

extension Desk {
    /// The checklists that the workflow of a claim asks for, or the one named, with what is ticked in this
    /// round.
    public func checklist(of id: ID<Claim>, named name: String?) throws -> ListPage {
        try look { database in
            let file = try ClaimFile(try database.require(id), team: try Team(database), in: database)
            let names = name.map { [$0] } ?? file.workflow.checklists
            let items = try names.flatMap { name in
                try Checklist.shipped(name).items.map { file.answer($0, of: name) }
            }
            return ListPage(items: items)
        }
    }

    /// Ticks an item of a checklist for this round of a claim, or takes the tick back.
    public func mark(
        _ id: ID<Claim>, _ item: String, of name: String?, isDone: Bool, note: String?,
        options: ChangeOptions
    ) throws -> JSON {
        let arguments: JSON = .object(leavingOut: [
            "claim": JSON(describing: id), "item": .string(item), "checklist": name.map(JSON.string),
            "done": .boolean(isDone), "note": note.map(JSON.string),
        ])
        return try change("claim checklist", .evidenceAdd, options, arguments: arguments) { change in
            var file = try change.file(id)
            let list = try file.checklist(with: item, named: name)
            let tick = file.marks.last { $0.stands(for: item, of: list, in: file.claim.round) }
            guard (tick == nil) == isDone else {
                throw DeskError.againstRule(
                    "‘\(item)’ is \(isDone ? "ticked already" : "not ticked") in this round of \(id).",
                    remedy: "'stet claim checklist \(id)' shows what is.")
            }
            guard var taken = tick else {
                let mark = ChecklistMark(
                    id: try change.ledger.next(ChecklistMark.self), claim: id, checklist: list, item: item,
                    round: file.claim.round, note: note, markedBy: change.actor.reviewer.handle,
                    markedAt: change.now)
                try change.ledger.insert(mark)
                return try change.answer("checklist.marked", about: mark.id, of: &file.claim)
            }
            taken.takenBackAt = change.now
            try change.ledger.update(taken)
            return try change.answer("checklist.unmarked", about: taken.id, of: &file.claim)
        }
    }
}

extension Checklist {
    /// A checklist that travels inside the program.
    ///
    /// - Throws: `DeskError.notA`.
    static func shipped(_ name: String) throws -> Checklist {
        let prefix = "checklists/"
        let files = EmbeddedWorkflows.files.filter { $0.path.hasPrefix(prefix) }
        guard let file = files.first(where: { $0.path == "\(prefix)\(name).yaml" }) else {
            let known = files.map { $0.path.dropFirst(prefix.count).dropLast(".yaml".count) }.sorted()
            throw DeskError.notA(kind: "a checklist", word: name, example: known.joined(separator: ", "))
        }
        return try Checklist(yaml: file.text, file: file.path)
    }
}

extension Workflow {
    /// The checklists that its steps ask for, in the order of the file.
    var checklists: [String] {
        steps.flatMap(\.needs).flatMap(\.value.parts).reduce(into: []) { names, need in
            if case .checklistDone(let name) = need, !names.contains(name) { names.append(name) }
        }
    }
}

extension ClaimFile {
    /// The checklists of the workflow of which every item is ticked in this round.
    var checklistsDone: Set<String> {
        let done = pinned.checklistItems.filter { name, items in
            items.allSatisfy { item in
                marks.contains { $0.stands(for: item, of: name, in: claim.round) }
            }
        }
        return Set(done.keys)
    }

    /// The checklist that an item is meant of: the one named, else the one of the workflow that has it.
    fileprivate func checklist(with item: String, named name: String?) throws -> String {
        let names = name.map { [$0] } ?? workflow.checklists
        for name in names where try Checklist.shipped(name).items.contains(where: { $0.name == item }) {
            return name
        }
        let items = try names.flatMap { try Checklist.shipped($0).items.map(\.name) }
        throw DeskError.notA(
            kind: "an item of the checklist", word: item,
            example: items.isEmpty
                ? "--checklist NAME as well: the workflow asks for none" : items.joined(separator: ", "))
    }

    fileprivate func answer(_ item: ChecklistItem, of name: String) -> JSON {
        let mark = marks.last { $0.stands(for: item.name, of: name, in: claim.round) }
        return .object(leavingOut: [
            "checklist": .string(name), "item": .string(item.name),
            "label": item.label?.text().map(JSON.string), "done": .boolean(mark != nil),
            "by": mark.map { .string($0.markedBy) }, "at": mark.map { .string($0.markedAt.description) },
            "note": mark?.note.map(JSON.string),
        ])
    }
}

extension ChecklistMark {
    /// Whether it is a tick that stands for an item in a round.
    fileprivate func stands(for item: String, of checklist: String, in round: Int) -> Bool {
        takenBackAt == nil && self.round == round && self.item == item && self.checklist == checklist
    }
}
