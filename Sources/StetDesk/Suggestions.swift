public import StetModel
import StetStorage

extension Desk {
    /// What the program suggests about the current texts, by number: proposals, never findings.
    public func suggestionList(_ filter: SuggestionFilter) throws -> ListPage {
        try look { database in
            var found: [(SuggestedItem, Decision?)] = []
            for article in try database.articles(in: filter) {
                for items in try database.suggestedItems(in: article) {
                    let decisions = Dictionary(
                        uniqueKeysWithValues: try database.decisions(about: items.stored.id).map {
                            ($0.id, $0)
                        })
                    for item in items.all where filter.admits(item, decisions[item.id]) {
                        found.append((item, decisions[item.id]))
                    }
                }
                // Articles come by number, and so do the suggestions of imports.
                if let limit = filter.limit, found.count > limit { break }
            }
            found.sort { $0.0.id < $1.0.id }
            var page = ListPage.of(
                filter.limit.map { Array(found.prefix($0 + 1)) } ?? found, limit: filter.limit,
                id: { $0.0.id.description }, answer: { $0.0.answer($0.1) })
            page.items = try CheckedBefore(shelf: shelf, database: database).told(page.items)
            return page
        }
    }

    /// Rejects suggestions, all of them or none, with the reason why.
    public func rejectSuggestions(
        _ ids: [ID<Suggestion>], reason: String, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "suggestion reject", .decideSuggestion, options,
            arguments: ["ids": .array(ids.map(JSON.init(describing:))), "reason": .string(reason)]
        ) { change in
            guard !reason.trimmingSpaces.isEmpty else {
                throw DeskError.missing("A rejection needs a reason.", remedy: "Give --reason TEXT.")
            }
            var answers: [JSON] = []
            var shelf = SuggestionShelf(database)
            for id in ids {
                let items = try shelf.items(with: id)
                try change.decide(id, items.stored, .rejected, reason: reason)
                let event = try change.ledger.record("suggestion.rejected", id.description)
                answers.append([
                    "id": JSON(describing: id), "decision": "rejected", "event": .integer(event),
                ])
            }
            return ["items": .array(answers)]
        }
    }

    /// Takes a decision about a suggestion back, and what was made of it, if nothing leans on that.
    public func reopenSuggestion(_ id: ID<Suggestion>, options: ChangeOptions) throws -> JSON {
        try change(
            "suggestion reopen", .decideSuggestion, options, arguments: ["id": JSON(describing: id)]
        ) { change in
            guard let decision = try database.find(Decision.self, id) else {
                throw DeskError.againstRule(
                    "Nobody has decided about \(id).", remedy: "There is nothing to take back.")
            }
            if let claim = try database.claim(from: id) {
                throw DeskError.againstRule(
                    "\(claim.id) was made of \(id).",
                    remedy: "Drop the claim instead: stet claim drop \(claim.id).")
            }
            if let attribution = try database.attribution(from: id) { try change.remove(attribution) }
            if let annotation = try database.annotation(from: id) { try change.ledger.delete(annotation) }
            try change.ledger.delete(decision)
            let event = try change.ledger.record("suggestion.reopened", id.description)
            return ["id": JSON(describing: id), "event": .integer(event)]
        }
    }
}

extension DeskChange {
    /// Takes down what a person made of a suggestion.
    ///
    /// - Throws: `DeskError.againstRule` where it was decided before.
    func decide(
        _ id: ID<Suggestion>, _ reading: StoredReading, _ outcome: DecisionOutcome, reason: String?
    ) throws {
        if let before = try database.find(Decision.self, id) {
            throw DeskError.againstRule(
                "\(id) was \(before.outcome.rawValue) by @\(before.decidedBy) already.",
                remedy: "'stet suggestion reopen \(id)' takes that back.")
        }
        try ledger.insert(
            Decision(
                id: id, reading: reading.id, outcome: outcome, reason: reason,
                decidedBy: actor.reviewer.handle, decidedAt: now))
    }

    fileprivate func remove(_ attribution: Attribution) throws {
        if let appearance = try database.appearances(of: attribution.id).first {
            throw DeskError.againstRule(
                "\(appearance.claim) appears in \(attribution.id).",
                remedy: "Drop the claim first: stet claim drop \(appearance.claim).")
        }
        for nested in try database.attributions(nestedIn: attribution.id) {
            var nested = nested
            nested.parent = nil
            try ledger.update(nested)
        }
        for hop in try database.hops(of: attribution.id) { try ledger.delete(hop) }
        for span in try database.spans(of: attribution.id) { try ledger.delete(span) }
        try ledger.delete(attribution)
    }
}

extension SuggestionFilter {
    fileprivate func admits(_ item: SuggestedItem, _ decision: Decision?) -> Bool {
        (kind == nil || item.kind == kind) && (includesDecided || decision == nil)
            && item.id.number > after?.number ?? 0
    }
}

extension Database {
    fileprivate func articles(in filter: SuggestionFilter) throws -> [Article] {
        if let article = filter.article { return [try require(article)] }
        guard let story = filter.story else { return try articles(ArticleFilter()) }
        _ = try require(story)
        let members = try articles(of: story).filter { $0.relation == .member }
        return try members.map { try require($0.article) }
    }
}
