import StetMatching
import StetModel
import StetStorage

extension DeskChange {
    /// The source with this spelling, or a new one.
    ///
    /// Named sources are found by their exact spelling only: that two spellings are one person is for a
    /// person to say (`source merge`). Unnamed ones are the same within one text at most.
    func source(_ name: String, kind: SourceKind, in revision: ID<Revision>) throws -> Source {
        if let known = try known(name, kind, in: revision) { return known }
        let source = Source(
            id: try ledger.next(Source.self), kind: kind, name: name, isProtected: false,
            addedBy: actor.reviewer.handle, addedAt: now)
        try ledger.insert(source)
        try ledger.insert(
            SourceName(id: try ledger.next(SourceName.self), source: source.id, name: name))
        return source
    }

    private func known(_ name: String, _ kind: SourceKind, in revision: ID<Revision>) throws -> Source? {
        guard kind == .unnamed else { return try database.source(named: name) }
        for attribution in try database.attributions(in: revision) {
            guard let id = attribution.source else { continue }
            let source = try database.require(id)
            if source.name.utf8.elementsEqual(name.utf8) { return source }
        }
        return nil
    }

    /// Sources whose names look like the same person's, each with the reason: for a person to decide.
    func lookalikes(of source: Source) throws -> [JSON] {
        guard source.kind != .unnamed else { return [] }
        return try database.sources().compactMap { other in
            guard other.id != source.id, other.kind == source.kind,
                case .variant(let reason) = NameVariants.compare(source.name, other.name)
            else { return nil }
            return [
                "id": JSON(describing: other.id), "name": .string(other.name), "reason": .string(reason),
            ]
        }
    }
}

extension Sourcing {
    /// What a source named like this is, until a person says better.
    var sourceKind: SourceKind {
        switch self {
        case .onRecord: .person
        case .background, .unnamed, .unattributed: .unnamed
        case .document: .document
        case .institution: .organisation
        }
    }
}
