public import StetModel
import StetStorage
import StetText

extension Desk {
    /// The attributions that people accepted or marked, in an article's current text or on the whole
    /// desk, by number.
    public func attributionList(article id: ID<Article>? = nil) throws -> ListPage {
        try look { database in
            let viewer = try actingMember()
            let revision = try id.map { try database.requireRevision(of: try database.require($0)).id }
            return ListPage(
                items: try database.attributions(in: revision).map { try database.answer($0, viewer) })
        }
    }

    /// One attribution.
    public func attribution(_ id: ID<Attribution>) throws -> JSON {
        try look { try $0.answer(try $0.require(id), try actingMember()) }
    }
}

extension Database {
    fileprivate func answer(_ attribution: Attribution, _ viewer: Member) throws -> JSON {
        let all = try spans(of: attribution.id)
        func told(_ part: AttributionPart) -> [JSON] {
            all.filter { $0.part == part }.map { piece in
                [
                    "start": .integer(piece.span.start), "end": .integer(piece.span.end),
                    "text": .string(piece.quote),
                ]
            }
        }
        let named = try attribution.source.map { try shown($0, to: viewer) }
        let article = try article(ofRevision: attribution.revision)
        let source: JSON? = named.map { name in
            .object(leavingOut: [
                "id": attribution.source.map { JSON(describing: $0) }, "name": .string(name),
                "spans": .array(told(.source)),
            ])
        }
        return .object(leavingOut: [
            "id": JSON(describing: attribution.id), "article": article.map { JSON(describing: $0.id) },
            "outlet": article?.outlet.map(JSON.string), "mode": .string(attribution.mode.rawValue),
            "sourcing": .string(attribution.sourcing.rawValue),
            "stance": .string(attribution.stance.rawValue), "source": source,
            "cue": ["spans": .array(told(.cue))], "content": ["spans": .array(told(.content))],
            "parent": attribution.parent.map { JSON(describing: $0) },
            "hops": .array(try hops(of: attribution.id).map { .string(try shown($0.source, to: viewer)) }),
            "anonymityReason": told(.anonymity).first, "hedge": told(.hedge).first,
            "suggestion": attribution.suggestion.map { JSON(describing: $0) },
            "decision": .string("accepted"), "by": .string(attribution.addedBy),
            "at": .string(attribution.addedAt.description),
        ])
    }

    /// The name of a source that a person may see, as it stands after merging.
    func shown(_ id: ID<Source>, to viewer: Member) throws -> String {
        let source = try standing(id)
        return source.isProtected && !viewer.may(.readProtected)
            ? "protected source \(source.id)" : source.name
    }

    /// The source that this one turned out to be, or itself.
    func standing(_ id: ID<Source>) throws -> Source {
        var source = try require(id)
        var seen: Set<ID<Source>> = [source.id]
        while let next = source.mergedInto, seen.insert(next).inserted { source = try require(next) }
        return source
    }
}
