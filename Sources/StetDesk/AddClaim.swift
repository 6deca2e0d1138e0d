public import StetModel
import StetStorage
import StetText
import StetWorkflow

extension Desk {
    /// Adds a claim, where it was found if it was found in an article.
    public func addClaim(
        _ draft: ClaimDraft, in article: ID<Article>? = nil, at place: PlaceWish? = nil,
        options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim add", .claimAdd, options,
            arguments: [
                "claim": draft.arguments, "article": article.map(JSON.init(describing:)) ?? .null,
                "place": place?.argument ?? .null,
            ]
        ) { change in
            let found = try change.place(place, in: article, of: draft.kind)
            let claim = try change.startClaim(draft, at: found, suggestion: nil, story: article)
            let event = try change.ledger.record("claim.added", claim.id.description)
            return claim.answer(event: event)
        }
    }

    /// Notes one more place where a claim appears.
    public func addAppearance(
        of id: ID<Claim>, in article: ID<Article>, at place: PlaceWish, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim appear", .claimAdd, options,
            arguments: [
                "claim": JSON(describing: id), "article": JSON(describing: article),
                "place": place.argument,
            ]
        ) { change in
            var claim = try change.claim(id)
            guard let found = try change.place(place, in: article, of: claim.kind) else { return .null }
            try change.addAppearance(found, to: claim, isFirst: false)
            try change.touch(&claim)
            let event = try change.ledger.record("claim.appeared", id.description)
            return claim.answer(event: event)
        }
    }
}

extension Claim {
    /// What every command that changes a claim answers at least.
    func answer(event: Int) -> JSON {
        [
            "id": JSON(describing: id), "version": .integer(version), "event": .integer(event),
            "state": .string(state),
        ]
    }
}

extension DeskChange {
    /// The claim, as the caller must have seen it.
    ///
    /// - Throws: `DeskError.noSuch`; `StorageError.changedMeanwhile` where `--seen` names another version.
    func claim(_ id: ID<Claim>) throws -> Claim {
        let claim = try database.require(id)
        try requireSeen(claim)
        return claim
    }

    /// Refuses to go on with a claim that is not as the caller saw it.
    ///
    /// - Throws: `StorageError.changedMeanwhile`.
    func requireSeen(_ claim: Claim) throws {
        guard let seen = options.seen, seen != claim.version else { return }
        throw StorageError.changedMeanwhile(what: "\(claim.id)", seen: seen, now: claim.version)
    }

    /// Counts one more event on the claim, and writes the claim as it now is.
    func touch(_ claim: inout Claim) throws {
        claim.version += 1
        try ledger.update(claim)
    }

    /// Starts a claim in the first state of its workflow.
    func startClaim(
        _ draft: ClaimDraft, at place: ClaimPlace?, suggestion: ID<Suggestion>?, story article: ID<Article>?
    ) throws -> Claim {
        let text = draft.text.trimmingSpaces
        try checkClaimText(text)
        guard (1...5).contains(draft.priority) else {
            throw DeskError.notA(
                kind: "a priority", word: "\(draft.priority)", example: "1 (first) to 5 (last)")
        }
        if let asOf = draft.asOf, PublishedTime(asOf) == nil {
            throw DeskError.notA(kind: "a date", word: asOf, example: "2026-11-20")
        }
        if let parent = draft.parent { _ = try database.require(parent) }
        try mayChoose(draft)
        let pinned = try startingWorkflow(draft.workflow ?? draft.kind.workflow)
        try requireFit(draft.kind, pinned.workflow)
        let initial = pinned.workflow.initial.value
        let claim = Claim(
            id: try ledger.next(Claim.self), text: text, workflow: pinned.stored.id, state: initial,
            category: pinned.workflow.state(initial)?.category ?? .new, round: 1, version: 1,
            publication: .unpublished, claimant: try claimant(draft, place), parent: draft.parent,
            story: try article.flatMap { try database.story(of: $0) }, priority: draft.priority,
            asOf: draft.asOf, reason: draft.reason, suggestion: suggestion,
            addedBy: actor.reviewer.handle, addedAt: now, movedAt: now, kind: draft.kind,
            topic: draft.topic, language: draft.language)
        try ledger.insert(claim)
        for tag in FactTag.allCases where draft.tags.contains(tag) {
            try ledger.insert(
                ClaimTag(
                    id: try ledger.next(ClaimTag.self), claim: claim.id, tag: tag,
                    addedBy: actor.reviewer.handle, addedAt: now))
        }
        if let place { try addAppearance(place, to: claim, isFirst: true) }
        return claim
    }

    /// The claim that is made of a tip: its words, and every place where they stand.
    func claim(from tip: Claim) throws -> Claim {
        var draft = ClaimDraft(text: tip.text)
        (draft.priority, draft.asOf, draft.topic, draft.language) = (
            tip.priority, tip.asOf, tip.topic, tip.language
        )
        draft.claimant = tip.claimant.map(\.description)
        draft.reason = "From the tip \(tip.id)."
        let created = try startClaim(draft, at: nil, suggestion: nil, story: nil)
        for place in try database.appearances(of: tip.id) { try copy(place, to: created.id) }
        // Whose words they are stays said: who wrote the tip is an author of the claim.
        for handle in try database.writers(of: tip.id) where handle != actor.reviewer.handle {
            try ledger.insert(
                ClaimEdit(
                    id: try ledger.next(ClaimEdit.self), claim: created.id, part: .text, before: nil,
                    round: created.round, editedBy: handle, editedAt: now))
        }
        try ledger.record("claim.added", created.id.description, note: ["tip": JSON(describing: tip.id)])
        return created
    }

    /// Who may choose the rules could choose the weakest: only those who assign work choose other rules
    /// than the desk's own.
    private func mayChoose(_ draft: ClaimDraft) throws {
        guard let workflow = draft.workflow, workflow != draft.kind.workflow else { return }
        guard try workflow != database.requireSettings().defaultWorkflow else { return }
        guard !actor.may(.assign) else { return }
        throw DeskError.notPermitted(
            handle: actor.reviewer.handle, command: "claim add --workflow \(workflow)",
            roles: Role.allCases.filter { $0.allows(.assign) })
    }

    /// Rules for tips do not serve claims: a workflow says what it is for.
    private func requireFit(_ kind: ClaimKind, _ workflow: Workflow) throws {
        guard workflow.kind != kind else { return }
        let fitting = try database.workflowNames { $0.kind == kind }
        throw DeskError.againstRule(
            "The workflow '\(workflow.name)' is for things of the kind '\(workflow.kind.rawValue)', "
                + "and this is one of the kind '\(kind.rawValue)'.",
            remedy: fitting.isEmpty
                ? "No workflow of the desk is for that kind."
                : "These fit: \(fitting.joined(separator: ", ")).")
    }

    /// Notes a place where a claim appears; the first place of a claim is marked as such.
    func addAppearance(_ place: ClaimPlace, to claim: Claim, isFirst: Bool) throws {
        let isKnown = try database.appears(claim.id, in: place.revision, at: place.span)
        guard !isKnown else {
            throw DeskError.againstRule(
                "\(claim.id) appears at \(place.span.start)…\(place.span.end) already.",
                remedy: "'stet claim show \(claim.id)' lists its appearances.")
        }
        try ledger.insert(
            Appearance(
                id: try ledger.next(Appearance.self), claim: claim.id, revision: place.revision,
                span: place.span, quote: place.quote, attribution: place.attribution?.id,
                isFirst: try isFirst || !database.appears(claim.id), addedBy: actor.reviewer.handle,
                addedAt: now))
    }

    /// The place that a person means, checked against the stored text.
    ///
    /// A piece is about its article as a whole; it stands where the text begins.
    fileprivate func place(
        _ wish: PlaceWish?, in id: ID<Article>?, of kind: ClaimKind
    ) throws -> ClaimPlace? {
        guard let id else {
            guard wish == nil else {
                throw DeskError.missing("A quotation needs its article.", remedy: "Give --article ID.")
            }
            return nil
        }
        let article = try database.require(id)
        guard wish != nil || kind == .piece else {
            throw DeskError.missing(
                "Where in \(id) does the claim stand?", remedy: "Give --quote TEXT, or --start and --end.")
        }
        let revision = try database.requireRevision(of: article)
        let text = try database.requireText(revision.sha256)
        let span = try wish?.resolved(in: text) ?? text.opening
        guard !span.isEmpty else {
            throw DeskError.missing("A claim appears in words.", remedy: "Give a longer span.")
        }
        return ClaimPlace(
            revision: revision.id, span: span, quote: text[span],
            attribution: try attribution(around: span, in: revision.id))
    }

    /// The innermost attribution of the desk whose content holds the span.
    private func attribution(around span: TextSpan, in revision: ID<Revision>) throws -> Attribution? {
        var found: (Attribution, length: Int)?
        for attribution in try database.attributions(in: revision) {
            let content = try database.spans(of: attribution.id).filter { $0.part == .content }.map(\.span)
            guard let whole = content.reduce(nil, { $0?.union($1) ?? $1 }), whole.contains(span),
                isInner(attribution, whole.length, than: found)
            else { continue }
            found = (attribution, whole.length)
        }
        return found?.0
    }

    /// Whether the content is shorter than that of another, or the same and said within it: "the agency
    /// reported, citing the envoy".
    private func isInner(_ one: Attribution, _ length: Int, than other: (Attribution, length: Int)?) -> Bool {
        guard let other else { return true }
        return length < other.length || length == other.length && one.parent == other.0.id
    }

    private func claimant(_ draft: ClaimDraft, _ place: ClaimPlace?) throws -> ID<Source>? {
        guard let word = draft.claimant else { return place?.attribution?.source }
        guard !word.trimmingSpaces.isEmpty else {
            throw DeskError.missing("A claimant needs a name.", remedy: "Leave --claimant out, or name one.")
        }
        if let id = ID<Source>(word) { return try database.require(id).id }
        if let known = try database.source(named: word) { return known.id }
        let source = Source(
            id: try ledger.next(Source.self), kind: .person, name: word, isProtected: false,
            addedBy: actor.reviewer.handle, addedAt: now)
        try ledger.insert(source)
        try ledger.insert(
            SourceName(id: try ledger.next(SourceName.self), source: source.id, name: word))
        return source.id
    }
}

extension ClaimKind {
    /// The workflow that things of this kind start under unless another is named; nil for the desk's own.
    var workflow: String? {
        switch self {
        case .claim: nil
        case .tip: "triage"
        case .correction: Desk.correctionWorkflow
        case .piece: "magazine"
        }
    }
}

/// Checks that a text can be a claim's: some words, and no more than 4,000 characters.
func checkClaimText(_ text: String) throws {
    guard !text.isEmpty else {
        throw DeskError.missing("A claim needs words.", remedy: "Give the proposition as one sentence.")
    }
    let limit = 4_000
    guard text.unicodeScalars.count <= limit else {
        throw DeskError.beyondLimit(
            "The claim has more than \(limit) characters.", remedy: "Put one proposition into one claim.")
    }
}

extension ExactText {
    /// The first line that holds anything, without the blanks before it, or its beginning.
    fileprivate var opening: TextSpan {
        let limit = 200
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        let first = bytes.firstIndex { !blanks.contains($0) } ?? 0
        let start = offset(ofByte: first)
        let line = offset(ofByte: bytes[first...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
        return TextSpan(start: start, end: min(line, start + limit))
    }
}

extension String {
    /// The text without blanks at its ends.
    var trimmingSpaces: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
