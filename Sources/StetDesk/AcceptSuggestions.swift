public import StetModel
import StetStorage
import StetText

extension Desk {
    /// Accepts suggestions, all of them or none.
    ///
    /// An attribution becomes an attribution of the desk with its source as an entity, a sentence a
    /// claim, a region an annotation. What is made bears the name of who accepted it.
    public func acceptSuggestions(
        _ ids: [ID<Suggestion>], claim wish: ClaimWish, options: ChangeOptions
    ) throws -> JSON {
        if case .new = wish, ids.count > 1 {
            throw DeskError.againstRule(
                "One text cannot be the claim of \(ids.count) suggestions.",
                remedy: "Accept one with --claim TEXT, then the others with --into the claim it made.")
        }
        return try change(
            "suggestion accept", .decideSuggestion, options,
            arguments: ["ids": .array(ids.map(JSON.init(describing:))), "claim": wish.argument]
        ) { change in
            var shelf = SuggestionShelf(database)
            return ["items": .array(try ids.map { try change.accept($0, wish, &shelf) })]
        }
    }
}

extension ClaimWish {
    fileprivate var argument: JSON {
        switch self {
        case .asSuggested: .null
        case .new(let text): ["new": .string(text)]
        case .into(let id): ["into": JSON(describing: id)]
        }
    }
}

extension DeskChange {
    fileprivate func accept(
        _ id: ID<Suggestion>, _ wish: ClaimWish, _ shelf: inout SuggestionShelf
    ) throws -> JSON {
        let items = try shelf.items(with: id)
        guard let item = items.item(id) else {
            throw DeskError.noSuch(noun: "suggestion", id: id.description)
        }
        try decide(id, items.stored, .accepted, reason: nil)
        var made: [(String, JSON)] = [("id", JSON(describing: id)), ("decision", "accepted")]
        /// The suggestion's own event; what becomes of a claim is an event on the claim.
        func recorded() throws -> (String, JSON) {
            ("event", .integer(try ledger.record("suggestion.accepted", id.description)))
        }
        switch item.proposal {
        case .attribution(let read):
            let attribution = try add(read, item, items)
            made.append(("attribution", JSON(describing: attribution.id)))
            if let source = try attribution.source.map({ try database.require($0) }) {
                made.append(("source", JSON(describing: source.id)))
                made.append(("sourceName", .string(source.name)))
                let alike = try lookalikes(of: source)
                if !alike.isEmpty { made.append(("similarSources", .array(alike))) }
            }
            made.append(try recorded())
            if let content = SuggestedItem.content(of: read) {
                made += try makeClaim(wish, item, content, attribution, byDefault: nil)
            } else if wish != .asSuggested {
                throw DeskError.againstRule(
                    "\(id) says that something was said, but not what.",
                    remedy: "Leave --claim and --into out.")
            }
        case .claim(let sentence):
            made.append(try recorded())
            made += try makeClaim(wish, item, sentence.span, nil, byDefault: item.text[sentence.span])
        case .region(let region):
            guard wish == .asSuggested else {
                throw DeskError.againstRule(
                    "\(id) is a region of the page, not a statement.", remedy: "Leave --claim and --into out."
                )
            }
            let note = try annotate(
                item.stored.revision, item.text, region.span,
                label: "\(region.kind.rawValue)/\(region.label)",
                note: nil, suggestion: id)
            made.append(("annotation", JSON(describing: note.id)))
            made.append(try recorded())
        }
        return .object(made.map { .init(name: $0.0, value: $0.1) })
    }

    private func makeClaim(
        _ wish: ClaimWish, _ item: SuggestedItem, _ span: TextSpan, _ attribution: Attribution?,
        byDefault text: String?
    ) throws -> [(String, JSON)] {
        let place = ClaimPlace(
            revision: item.stored.revision, span: span, quote: item.text[span], attribution: attribution)
        switch wish {
        case .into(let id):
            var claim = try database.require(id)
            try addAppearance(place, to: claim, isFirst: false)
            try touch(&claim)
            try ledger.record("claim.appeared", id.description)
            return [("claim", JSON(describing: id)), ("version", .integer(claim.version))]
        case .new(let words):
            let claim = try startClaim(
                ClaimDraft(text: words), at: place, suggestion: item.id, story: item.article.id)
            try ledger.record("claim.added", claim.id.description)
            return [("claim", JSON(describing: claim.id)), ("version", .integer(claim.version))]
        case .asSuggested:
            guard let text else { return [] }
            let claim = try startClaim(
                ClaimDraft(text: text), at: place, suggestion: item.id, story: item.article.id)
            try ledger.record("claim.added", claim.id.description)
            return [("claim", JSON(describing: claim.id)), ("version", .integer(claim.version))]
        }
    }

    /// Takes an attribution in as the suggester read it.
    private func add(
        _ read: ReadAttribution, _ item: SuggestedItem, _ items: SuggestedItems
    ) throws -> Attribution {
        let (revision, flat) = (item.stored.revision, item.reading.isFlattened)
        let mention = read.source
        let name = mention.map { $0.name ?? read.hops.first ?? item.text[$0.spans[0]] }
        let source = try name.map {
            try self.source($0, kind: read.sourcing.sourceKind, in: revision, isFlattened: flat)
        }
        let parent = try read.parent.flatMap { try database.attribution(from: items.id(ofAttribution: $0)) }
        let attribution = Attribution(
            id: try ledger.next(Attribution.self), revision: revision, mode: read.mode,
            sourcing: read.sourcing, stance: read.stance, source: source?.id, parent: parent?.id,
            suggestion: item.id, addedBy: actor.reviewer.handle, addedAt: now)
        try ledger.insert(attribution)
        let parts: [(AttributionPart, [TextSpan])] = [
            (.source, mention?.spans ?? []), (.cue, read.cue), (.content, read.content),
            (.anonymity, read.anonymityReason.map { [$0] } ?? []), (.hedge, read.hedge.map { [$0] } ?? []),
        ]
        for (part, spans) in parts {
            for span in spans { try addSpan(span, part, item.text, to: attribution) }
        }
        for (position, hop) in read.hops.enumerated() {
            // The origin is whoever is quoted, by whatever words the way begins with.
            let isOrigin = position == 0 && source != nil
            let stands =
                try isOrigin ? source : self.source(hop, kind: .outlet, in: revision, isFlattened: flat)
            guard let stands else { continue }
            try ledger.insert(
                Hop(
                    id: try ledger.next(Hop.self), attribution: attribution.id, position: position,
                    source: stands.id, name: hop))
        }
        try adopt(attribution, item, items)
        return attribution
    }

    /// Notes one piece of the words of an attribution.
    func addSpan(
        _ span: TextSpan, _ part: AttributionPart, _ text: ExactText, to attribution: Attribution
    ) throws {
        try ledger.insert(
            AttributionSpan(
                id: try ledger.next(AttributionSpan.self), attribution: attribution.id, part: part,
                span: span, quote: try text.quote(span)))
    }

    /// Makes the attribution the parent of those accepted before that are nested in it.
    private func adopt(_ attribution: Attribution, _ item: SuggestedItem, _ items: SuggestedItems) throws {
        let index = item.id.number - items.stored.firstSuggestion
        for (other, read) in items.reading.attributions.enumerated() where read.parent == index {
            guard var child = try database.attribution(from: items.id(ofAttribution: other)) else { continue }
            child.parent = attribution.id
            try ledger.update(child)
        }
    }
}
