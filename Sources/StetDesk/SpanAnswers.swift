import StetModel
import StetStorage
import StetText

extension ExactText {
    /// A span as JSON tells it, with its words.
    func answer(_ span: TextSpan) -> JSON {
        ["start": .integer(span.start), "end": .integer(span.end), "text": .string(self[span])]
    }

    /// Several spans as JSON tells them.
    func answer(_ spans: [TextSpan]) -> JSON { ["spans": .array(spans.map { answer($0) })] }
}

extension SuggestedItem {
    /// The suggestion as `suggestion list` tells it.
    func answer(_ decision: Decision?) -> JSON {
        var members: [(String, JSON?)] = [
            ("id", JSON(describing: id)), ("kind", .string(kind.rawValue)),
            ("article", JSON(describing: article.id)), ("outlet", article.outlet.map(JSON.string)),
            ("suggester", .string(stored.suggester)),
            ("suggesterVersion", .integer(stored.suggesterVersion)),
        ]
        switch proposal {
        case .attribution(let attribution): members += answer(attribution)
        case .claim(let sentence):
            members += [
                ("start", .integer(sentence.span.start)), ("end", .integer(sentence.span.end)),
                ("text", .string(text[sentence.span])), ("score", JSON(sentence.score)),
                ("reason", .string(sentence.reason)),
            ]
        case .region(let region):
            members += [
                ("start", .integer(region.span.start)), ("end", .integer(region.span.end)),
                ("text", .string(text[region.span])), ("region", .string(region.kind.rawValue)),
                ("label", .string(region.label)),
            ]
        }
        members += [
            ("decision", decision.map { .string($0.outcome.rawValue) }),
            ("decidedBy", decision.map { .string($0.decidedBy) }),
            ("decisionReason", decision?.reason.map(JSON.string)),
        ]
        return .object(members.compactMap { name, value in value.map { .init(name: name, value: $0) } })
    }

    /// What is proposed.
    var kind: SuggestionKind {
        switch proposal {
        case .attribution: .attribution
        case .claim: .claim
        case .region: .region
        }
    }

    private func answer(_ attribution: ReadAttribution) -> [(String, JSON?)] {
        let content = SuggestedItem.content(of: attribution)
        let source = attribution.source.map { mention -> JSON in
            .object(leavingOut: [
                "spans": .array(mention.spans.map { text.answer($0) }), "name": mention.name.map(JSON.string),
            ])
        }
        return [
            ("mode", .string(attribution.mode.rawValue)),
            ("sourcing", .string(attribution.sourcing.rawValue)),
            ("stance", .string(attribution.stance.rawValue)), ("source", source),
            ("cue", text.answer(attribution.cue)), ("content", text.answer(attribution.content)),
            ("start", content.map { .integer($0.start) }), ("end", content.map { .integer($0.end) }),
            ("text", content.map { .string(text[$0]) }),
            ("parent", attribution.parent.map { .string("x\(stored.firstSuggestion + $0)") }),
            ("hops", .array(attribution.hops.map(JSON.string))),
            ("anonymityReason", attribution.anonymityReason.map { text.answer($0) }),
            ("hedge", attribution.hedge.map { text.answer($0) }),
            ("confidence", JSON(attribution.confidence)),
        ]
    }
}
