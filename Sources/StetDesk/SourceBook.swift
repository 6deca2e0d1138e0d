import StetMatching
import StetModel
import StetStorage

extension DeskChange {
    /// The source with this spelling, or a new one.
    ///
    /// Named sources are found by their exact spelling only: that two spellings are one person is for a
    /// person to say (`source merge`). A text that lost its capitals is the exception: there a name that
    /// is one known name but for them is that name. Unnamed sources are the same within one text at most.
    func source(
        _ name: String, kind: SourceKind, in revision: ID<Revision>, isFlattened: Bool = false
    ) throws -> Source {
        if let known = try known(name, kind, in: revision) { return known }
        if isFlattened, let known = try onlySource(flattenedTo: name, kind) {
            try addSpelling(name, to: known)
            return known
        }
        let source = Source(
            id: try ledger.next(Source.self), kind: kind, name: name, isProtected: false,
            addedBy: actor.reviewer.handle, addedAt: now)
        try ledger.insert(source)
        try addSpelling(name, to: source)
        return source
    }

    private func addSpelling(_ name: String, to source: Source) throws {
        try ledger.insert(
            SourceName(id: try ledger.next(SourceName.self), source: source.id, name: name))
    }

    /// The one source whose name becomes `name` when its capitals and marks are lost.
    private func onlySource(flattenedTo name: String, _ kind: SourceKind) throws -> Source? {
        guard kind != .unnamed else { return nil }
        let alike = try database.sources().filter {
            $0.kind != .unnamed && flattened($0.name).utf8.elementsEqual(flattened(name).utf8)
        }
        return alike.count == 1 ? alike[0] : nil
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
        // Asked once, when the source comes up.
        guard source.kind != .unnamed, try database.attributions(to: source.id).count == 1 else { return [] }
        return try database.sources().compactMap { other in
            guard other.id != source.id, other.kind == source.kind,
                let reason = NameVariants.compare(source.name, other.name).reason
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

extension NameMatch {
    /// Why the two names may be one; nil where they are different.
    var reason: String? {
        switch self {
        case .same: "the same but for capitals, accents and titles"
        case .variant(let reason): reason
        case .different: nil
        }
    }
}

/// A name as it reads when capitals and marks are lost.
private func flattened(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}
