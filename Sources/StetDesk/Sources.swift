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
            let attributions = try database.attributions(to: id).map { JSON(describing: $0.id) }
            let passed = try database.hops(through: id).map { JSON(describing: $0.attribution) }
            let claims = try database.claims(by: id).map { JSON(describing: $0.id) }
            return .object(
                try database.answer(source, viewer) + [
                    .init(name: "attributions", value: .array(attributions)),
                    .init(name: "passedOn", value: .array(passed)),
                    .init(name: "claims", value: .array(claims)),
                ])
        }
    }

    /// Says that one source is another: from then on it is shown as that one, with both spellings.
    public func mergeSource(_ id: ID<Source>, into other: ID<Source>, options: ChangeOptions) throws -> JSON {
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
                "id": JSON(describing: id), "into": JSON(describing: target.id), "event": .integer(event),
            ]
        }
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
