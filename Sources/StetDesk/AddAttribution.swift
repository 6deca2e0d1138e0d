public import StetModel
import StetStorage
import StetText

extension Desk {
    /// Takes in an attribution that a person marks: what the reader did not see.
    ///
    /// - Throws: `TextError` where the text does not bear out a place.
    public func addAttribution(
        in id: ID<Article>, _ draft: AttributionDraft, options: ChangeOptions
    ) throws -> JSON {
        try change("attribution add", .attributionAdd, options, arguments: draft.arguments(id)) { change in
            let article = try database.require(id)
            let revision = try database.requireRevision(of: article)
            let text = try database.requireText(revision.sha256)
            let attribution = try change.add(draft, in: revision, text)
            let event = try change.ledger.record("attribution.added", attribution.id.description)
            return .object(leavingOut: [
                "id": JSON(describing: attribution.id), "article": JSON(describing: id),
                "source": attribution.source.map { JSON(describing: $0) }, "event": .integer(event),
            ])
        }
    }
}

extension DeskChange {
    fileprivate func add(
        _ draft: AttributionDraft, in revision: Revision, _ text: ExactText
    ) throws -> Attribution {
        let content = try draft.content.resolved(in: text)
        let words = try draft.source.map { try $0.resolved(in: text, near: content) }
        let name = draft.name?.trimmingSpaces ?? words.map { text[$0] }
        guard name != "" else {
            throw DeskError.missing("A source needs a name.", remedy: "Leave --name out, or fill it.")
        }
        if let parent = draft.parent, try database.require(parent).revision != revision.id {
            throw DeskError.againstRule(
                "\(parent) stands in another text.", remedy: "Name an attribution of this article.")
        }
        let source = try name.map { try self.source($0, kind: draft.sourcing.sourceKind, in: revision.id) }
        let attribution = Attribution(
            id: try ledger.next(Attribution.self), revision: revision.id, mode: draft.mode,
            sourcing: draft.sourcing, stance: draft.stance, source: source?.id, parent: draft.parent,
            addedBy: actor.reviewer.handle, addedAt: now)
        try ledger.insert(attribution)
        if let words { try addSpan(words, .source, text, to: attribution) }
        try addSpan(try draft.cue.resolved(in: text, near: content), .cue, text, to: attribution)
        try addSpan(content, .content, text, to: attribution)
        let way =
            [source].compactMap(\.self)
            + (try draft.through.map { try self.source($0, kind: .outlet, in: revision.id) })
        for (position, stop) in way.enumerated() {
            try ledger.insert(
                Hop(
                    id: try ledger.next(Hop.self), attribution: attribution.id, position: position,
                    source: stop.id, name: stop.name))
        }
        return attribution
    }
}
