import StetMatching
public import StetModel
import StetStorage

extension Desk {
    /// The sources of the desk that were not merged into others, by number.
    public func sourceList() throws -> ListPage {
        try look { database in
            let viewer = try actingMember()
            return ListPage(items: try database.sources().map { .object(try database.answer($0, viewer)) })
        }
    }

    /// One source, with where it is quoted and what it claims.
    public func source(_ id: ID<Source>) throws -> JSON {
        try look { database in
            let viewer = try actingMember()
            let source = try database.require(id)
            let merged = try database.allSources().map(\.id).filter { try database.standing($0).id == id }
            let attributions = try merged.flatMap { try database.attributions(to: $0) }.map(\.id).sorted()
                .map { JSON(describing: $0) }
            let passed = try merged.flatMap { try database.hops(through: $0) }.filter { $0.position > 0 }
                .map(\.attribution).sorted().map { JSON(describing: $0) }
            let claims = try merged.flatMap { try database.claims(by: $0) }.map(\.id).sorted()
                .map { JSON(describing: $0) }
            return .object(
                try database.answer(source, viewer) + [
                    .init(name: "attributions", value: .array(attributions)),
                    .init(name: "passedOn", value: .array(passed)),
                    .init(name: "claims", value: .array(claims)),
                ])
        }
    }

    /// Says that one source is another: from then on it is shown as that one, with both spellings.
    ///
    /// - Parameter isInsisted: merges two that look like different people all the same.
    public func mergeSource(
        _ id: ID<Source>, into other: ID<Source>, isInsisted: Bool, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "source merge", .mergeSource, options,
            arguments: ["source": JSON(describing: id), "into": JSON(describing: other)]
        ) { change in
            var source = try database.require(id)
            let target = try database.standing(other)
            guard source.mergedInto == nil else {
                throw DeskError.againstRule(
                    "\(id) was merged into \(try database.standing(id).id) already.",
                    remedy: "'stet source list' shows the sources that stand.")
            }
            guard target.id != id else {
                throw DeskError.againstRule(
                    "A source cannot be merged into itself.", remedy: "Name two different sources.")
            }
            guard isInsisted || looksLike(source, target) else {
                throw DeskError.unlikely(
                    "\(source.name) (\(id), \(source.kind.rawValue)) and \(target.name) "
                        + "(\(target.id), \(target.kind.rawValue)) do not look like one.",
                    remedy: "If they are, say so with --anyway.")
            }
            source.mergedInto = target.id
            try change.ledger.update(source)
            let known = try database.names(of: target.id).map(\.name)
            for name in try database.names(of: id) where !known.contains(name.name) {
                try change.ledger.insert(
                    SourceName(
                        id: try change.ledger.next(SourceName.self), source: target.id, name: name.name))
            }
            let event = try change.ledger.record("source.merged", id.description)
            return [
                "id": JSON(describing: id), "name": .string(source.name),
                "into": JSON(describing: target.id),
                "intoName": .string(try database.shown(target.id, to: change.actor)),
                "event": .integer(event),
            ]
        }
    }

    /// Takes a merge back: the source stands by itself again, with the spellings it came with.
    public func unmergeSource(_ id: ID<Source>, options: ChangeOptions) throws -> JSON {
        try change("source unmerge", .mergeSource, options, arguments: ["source": JSON(describing: id)]) {
            change in
            var source = try database.require(id)
            guard let target = source.mergedInto else {
                throw DeskError.againstRule(
                    "\(id) is not merged into another source.", remedy: "There is nothing to take back.")
            }
            source.mergedInto = nil
            try change.ledger.update(source)
            let own = try database.names(of: id).map(\.name)
            let said = try database.require(target).name
            for name in try database.names(of: target) where own.contains(name.name) && name.name != said {
                try change.ledger.delete(name)
            }
            let event = try change.ledger.record("source.unmerged", id.description)
            return ["id": JSON(describing: id), "name": .string(source.name), "event": .integer(event)]
        }
    }

    /// Whether two sources may be one: names that go together, and neither or both unnamed.
    private func looksLike(_ source: Source, _ other: Source) -> Bool {
        if (source.kind == .unnamed) != (other.kind == .unnamed) { return false }
        return source.kind == .unnamed || NameVariants.compare(source.name, other.name).isCompatible
    }

    /// Grades how reliable a source has been, A to F (NATO AJP-2.1).
    public func gradeSource(_ id: ID<Source>, _ grade: Reliability, options: ChangeOptions) throws -> JSON {
        try edit(id, "source grade", .string(grade.rawValue), "source.graded", options) {
            $0.reliability = grade
        }
    }

    /// Hides the name of a source from everybody without the right to see it, or shows it again.
    public func protectSource(_ id: ID<Source>, _ isProtected: Bool, options: ChangeOptions) throws -> JSON {
        let kind = isProtected ? "source.protected" : "source.unprotected"
        return try edit(id, "source protect", .boolean(isProtected), kind, options) {
            $0.isProtected = isProtected
        }
    }

    /// Says what a source is, or gives it another name; the old one stays a spelling.
    public func renameSource(
        _ id: ID<Source>, name: String?, kind: SourceKind?, options: ChangeOptions
    ) throws -> JSON {
        let argument = JSON.object(leavingOut: [
            "name": name.map(JSON.string), "kind": kind.map { .string($0.rawValue) },
        ])
        return try edit(id, "source edit", argument, "source.edited", options) { source in
            source.name = name ?? source.name
            source.kind = kind ?? source.kind
        }
    }

    private func edit(
        _ id: ID<Source>, _ command: String, _ argument: JSON, _ kind: String, _ options: ChangeOptions,
        _ body: (inout Source) -> Void
    ) throws -> JSON {
        try change(
            command, .editSource, options, arguments: ["source": JSON(describing: id), "to": argument]
        ) { change in
            var source = try database.require(id)
            body(&source)
            guard !source.name.trimmingSpaces.isEmpty else {
                throw DeskError.missing("A source needs a name.", remedy: "Give one with --name.")
            }
            try change.ledger.update(source)
            if try !database.names(of: id).contains(where: { $0.name == source.name }) {
                try change.ledger.insert(
                    SourceName(id: try change.ledger.next(SourceName.self), source: id, name: source.name))
            }
            let event = try change.ledger.record(kind, id.description)
            return .object(
                try database.answer(source, change.actor) + [.init(name: "event", value: .integer(event))])
        }
    }
}

extension Database {
    fileprivate func answer(_ source: Source, _ viewer: Member) throws -> [JSON.Member] {
        let isHidden = source.isProtected && !viewer.may(.readProtected)
        let spellings = isHidden ? [] : try names(of: source.id).map { JSON.string($0.name) }
        let fields: KeyValuePairs<String, JSON?> = [
            "id": JSON(describing: source.id), "name": .string(try shown(source.id, to: viewer)),
            "kind": .string(source.kind.rawValue), "spellings": .array(spellings),
            "reliability": source.reliability.map { .string($0.rawValue) },
            "protected": .boolean(source.isProtected),
            "mergedInto": source.mergedInto.map { JSON(describing: $0) },
            "by": .string(source.addedBy),
        ]
        return JSON.object(leavingOut: fields).object ?? []
    }
}
