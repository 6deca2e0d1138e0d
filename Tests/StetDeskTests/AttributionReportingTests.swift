import StetDesk
import StetModel
import StetReport
import StetTestSupport
import StetText
import Testing

struct AttributionReportingTests {
    private func told(_ backend: TestBackend) async throws -> DeskRoom {
        let room = try DeskRoom(backend)
        try await QuayStory.told(in: room)
        return room
    }

    @Test(arguments: TestBackend.available)
    func `an outlet's report holds its own articles, and beside them the others that make its claims`(
        backend: TestBackend
    ) async throws {
        let room = try await told(backend)
        let report = try room.desk(as: "rita").attributionReport(.outlet("Harbour Post"))
        #expect(report.scope == ReportScope(kind: .outlet, id: "Harbour Post", title: "Harbour Post"))
        #expect(report.articles.map(\.id) == ["a2", "a1", "a3"])
        #expect(report.articles.map(\.relation) == [.member, .related, .related])
        #expect(report.claims.map(\.id) == ["c1"])
        #expect(throws: DeskError.noSuch(noun: "outlet", id: "Nobody's Paper")) {
            try room.desk(as: "rita").attributionReport(.outlet("Nobody's Paper"))
        }
    }

    @Test(arguments: TestBackend.available)
    func `story, article, claim, source and outlet tell the same claim`(backend: TestBackend) async throws {
        let room = try await told(backend)
        let desk = room.desk(as: "rita")
        let subjects: [ReportSubject] = [
            .article(ID(1)), .claim(ID(1)), .source(ID(1)), .outlet("Coast Wire"),
        ]
        let whole = try desk.attributionReport(.claim(ID(1))).claims
        for subject in subjects {
            #expect(try desk.attributionReport(subject).claims == whole, "\(subject)")
        }
        let stories = try desk.storyList(limit: nil).items.compactMap { $0["id"]?.string }
        let first = try desk.attributionReport(.story(try deskID(stories[0])))
        #expect(first.claims.map(\.id) == ["c1"])
        #expect(first.claims[0].appearances.map(\.quote.article) == ["a1", "a2", "a3"])
    }

    @Test(arguments: TestBackend.available)
    func `a story without a claim tells who copied whom, and so do its articles`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        let wire = """
            The night ferry between Ardmere and Talvonia may sail again next spring. The crossing was closed \
            nine years ago after a quarrel over harbour fees that neither town council was able to settle. \
            Two of the old boats still lie at anchor below the customs house, and their engines were sold.
            """
        let copy = wire.replacing("after a quarrel over", with: "after a dispute about")
            .replacing("next spring", with: "next spring, the agency Tidewire reported")
        try await room.article(wire, outlet: "Tidewire", published: "2026-03-04")
        try await room.article(copy, outlet: "Radio Skerry", published: "2026-03-04")
        try await room.article(
            "The baker of Ostermole won a prize for rye bread.", outlet: "Bay Herald", published: "2026-03-04"
        )
        let desk = room.desk(as: "rita")
        let subjects: [ReportSubject] = [.story(ID(1)), .article(ID(1))]
        for subject in subjects {
            let copies = try desk.attributionReport(subject).copies
            #expect(copies.map(\.id) == ["w1"], "\(subject)")
            #expect(copies.map(\.from.article) == ["a1"] && copies.map(\.to.name) == ["Radio Skerry"])
            #expect(copies.map(\.direction) == [.copied])
            let altered = copies.flatMap(\.passages).flatMap(\.words).filter { !$0.isShared }
            #expect(altered.contains { $0.against == "quarrel over" && $0.told == "dispute about" })
        }
        #expect(try desk.attributionReport(.article(ID(3))).copies.isEmpty)
    }

    @Test(arguments: TestBackend.available)
    func `quotations that people accepted are laid side by side, whether a claim rests on them or not`(
        backend: TestBackend
    ) async throws {
        let room = try await told(backend)
        let before = try room.desk(as: "rita").attributionReport(.story(ID(1)))
        #expect(before.utterances.map(\.claims) == [["c1"]])
        let quoted = [(1, "It cannot wait, and nobody wants it to wait,"), (2, "It cannot wait,")]
        for (article, words) in quoted {
            let cue = article == 1 ? "Aldarra said" : "said Aldarra"
            var draft = AttributionDraft(cue: .quote(cue), content: .quote(words))
            (draft.name, draft.mode) = ("Ines Aldarra", .direct)
            _ = try room.desk(as: "ida").addAttribution(in: ID(article), draft, options: ChangeOptions())
        }
        let after = try room.desk(as: "rita").attributionReport(.story(ID(1)))
        let added = try #require(after.utterances.first { $0.claims.isEmpty })
        #expect(added.mentions.map(\.quote.article) == ["a1", "a2"])
        #expect(added.mentions.map(\.difference) == ["none", "truncated"])
        #expect(ClaimMatrix(after).rows.map(\.claim) == ["c1"])
        let ofClaim = try room.desk(as: "rita").attributionReport(.claim(ID(1)))
        #expect(ofClaim.utterances.map(\.claims) == [["c1"]])
    }

    @Test(arguments: TestBackend.available)
    func `two attributions of the same words to one source stand in the order they were made`(
        backend: TestBackend
    ) async throws {
        let room = try await told(backend)
        let ida = room.desk(as: "ida")
        for _ in 1...8 {
            var draft = AttributionDraft(
                cue: .quote("told"), content: .quote("that the north quay will close"))
            (draft.name, draft.through) = ("Ines Aldarra", ["Coast Agency", "Ines Aldarra"])
            _ = try ida.addAttribution(in: ID(1), draft, options: ChangeOptions())
        }
        let report = try room.desk(as: "rita").attributionReport(.story(ID(1)))
        let uses = try #require(report.sources.first { $0.name == "Ines Aldarra" }).uses
        let ofWords = uses.filter { $0.quote.text == "that the north quay will close" }
        #expect(ofWords.compactMap(\.attribution) == ["t1"] + (4...11).map { "t\($0)" })
    }

    @Test(arguments: TestBackend.available)
    func `claims on the same words are asked about, until one is merged into the other`(
        backend: TestBackend
    ) async throws {
        let room = try await told(backend)
        let eve = room.desk(as: "eve")
        _ = try room.desk(as: "ida").addClaim(
            ClaimDraft(text: "Ferries lose the north quay."), in: ID(2),
            at: .quote("The north quay will close"), options: ChangeOptions())
        func question(_ report: AttributionReport) -> String? {
            report.openQuestions.first { $0.about == "c2" && $0.text.hasPrefix("Is it the same") }?.text
        }
        let before = try eve.attributionReport(.story(ID(1)))
        #expect(question(before) == "Is it the same as c1? Both rest on one utterance, q1.")
        _ = try eve.mergeClaim(ID(2), into: ID(1), comment: nil, options: ChangeOptions())
        let after = try eve.attributionReport(.story(ID(1)))
        #expect(question(after) == nil)
        #expect(after.claims.map(\.category) == ["new", "dropped"])
        #expect(after.claims[1].mergedInto == "c1")
    }

    @Test(arguments: TestBackend.available)
    func `an origin is named as it is itself, and the first is not what came later for certain`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        try await room.article(
            "The Coast Agency said the quay will close.", outlet: "Late Post", published: "2026-03-07")
        try await room.article(
            "Ines Aldarra told the Coast Agency that the quay will close.", outlet: "Coast Wire",
            published: "2026-03-05")
        try await room.article(
            "The quay will close, Ines Aldarra told the Coast Agency.", outlet: "Bay Herald",
            published: "2026-03-05")
        let ida = room.desk(as: "ida")
        var agency = AttributionDraft(cue: .quote("said"), content: .quote("the quay will close"))
        (agency.source, agency.sourcing) = (.quote("The Coast Agency"), .institution)
        _ = try ida.addAttribution(in: ID(1), agency, options: ChangeOptions())
        for (article, words) in [(2, "that the quay will close"), (3, "The quay will close")] {
            var draft = AttributionDraft(cue: .quote("told"), content: .quote(words))
            (draft.source, draft.through) = (.quote("Ines Aldarra"), ["the Coast Agency"])
            _ = try ida.addAttribution(in: ID(article), draft, options: ChangeOptions())
        }
        _ = try ida.addClaim(
            ClaimDraft(text: "The quay will close."), in: ID(1), at: .quote("the quay will close"),
            options: ChangeOptions())
        for (article, words) in [(2, "that the quay will close"), (3, "The quay will close")] {
            _ = try ida.addAppearance(
                of: ID(1), in: ID(article), at: .quote(words), options: ChangeOptions())
        }
        let claim = try #require(try ida.attributionReport(.claim(ID(1))).claims.first)
        #expect(claim.origins.roots.map(\.source) == ["Ines Aldarra"])
        #expect(claim.origins.roots.map(\.sourcing) == [.onRecord])
        #expect(claim.appearances.filter(\.isFirst).map(\.quote.article) == ["a2"])
    }

    @Test(arguments: TestBackend.available)
    func `the annotated copy notes who said it, through whom, and what the desk made of it`(
        backend: TestBackend
    ) async throws {
        let room = try await told(backend)
        _ = try room.desk(as: "ida").addAnnotation(
            on: ID(2), at: .quote("It cannot wait"), label: "tone", note: "Ask.", options: ChangeOptions()
        )
        _ = try room.desk(as: "ida").addAppearance(
            of: ID(1), in: ID(2), at: .quote("north quay will close"), options: ChangeOptions())
        let copy = try room.desk(as: "rita").annotatedCopy(of: ID(2))
        #expect(copy.article.id == "a2")
        #expect(copy.text.string.hasPrefix("The north quay will close, Ines Aldarra said"))
        #expect(copy.notes.map(\.kind) == [.attribution, .annotation])
        #expect(copy.notes[0].speaker == "Ines Aldarra")
        #expect(copy.notes[0].hops == ["Ines Aldarra", "Coast Agency"])
        #expect(copy.notes[0].claims == ["c1"])
        #expect(copy.notes[1].remark == "tone: Ask.")
        #expect(copy.sources.map(\.name) == ["Ines Aldarra", "Coast Agency"])
        #expect(throws: (any Error).self) { try room.desk(as: "rita").annotatedCopy(of: ID(99)) }
    }

    @Test(arguments: TestBackend.available)
    func `a protected name is in no report and in no format for those who may not see it`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        try await room.article(
            "The quay will close, a clerk said. It is settled, the clerk said.\n", outlet: "Post")
        var draft = AttributionDraft(cue: .quote("said"), content: .quote("The quay will close"))
        (draft.source, draft.name, draft.sourcing) = (.quote("a clerk"), "Vera Undercover", .unnamed)
        draft.through = ["Vera Undercover’s Agency"]
        _ = try room.desk(as: "ida").addAttribution(in: ID(1), draft, options: ChangeOptions())
        var claim = ClaimDraft(text: "The quay will close.")
        claim.claimant = "Vera Undercover"
        _ = try room.desk(as: "ida").addClaim(
            claim, in: ID(1), at: .quote("The quay will close"), options: ChangeOptions())
        for id in [1, 2] {
            _ = try room.desk(as: nil).protectSource(ID(id), true, options: ChangeOptions())
        }
        let subjects: [ReportSubject] = [
            .story(ID(1)), .article(ID(1)), .claim(ID(1)), .source(ID(1)), .outlet("Post"),
        ]
        let reader = room.desk(as: "rita")
        var reports: [any Report] = try subjects.map { try reader.attributionReport($0) }
        reports.append(try reader.annotatedCopy(of: ID(1)))
        for (index, report) in reports.enumerated() {
            for format in ReportFormat.allCases {
                #expect(!report.rendered(as: format).contains("Undercover"), "\(index) \(format)")
            }
        }
        let open = try room.desk(as: nil).attributionReport(.claim(ID(1)))
        #expect(open.rendered(as: .json).contains("Vera Undercover"))
    }

    private func since(_ event: Int, in room: DeskRoom) throws -> JSON {
        let (changes, last) = try room.desk(as: "rita").attributionChanges(.claim(ID(1)), since: event)
        return try JSON.parse(Array(changes.report(since: event, last?.at).rendered(as: .json).utf8))
    }

    private func whats(_ json: JSON, _ part: String) -> [String] {
        (json[part]?.array ?? []).compactMap { $0["what"]?.string }
    }

    @Test(arguments: TestBackend.available)
    func `nothing changed since the head, and everything since the beginning`(
        backend: TestBackend
    ) async throws {
        let room = try await told(backend)
        let none = try since(try room.eventCount(), in: room)
        for part in ["claims", "appearances", "evidence", "sources", "flags", "questions", "articles", "log"]
        {
            #expect(none[part] == [], "\(part)")
        }
        let all = try since(0, in: room)
        #expect(whats(all, "claims") == ["new"])
        #expect(whats(all, "appearances") == ["new", "new", "new"])
        #expect(whats(all, "articles") == ["new", "new", "new"])
        #expect(all["since"] == ["seq": 0])
        #expect(throws: DeskError.noSuch(noun: "event", id: "999")) { try since(999, in: room) }
    }

    @Test(arguments: TestBackend.available)
    func `what was moved, added, merged and withdrawn since an event is told`(
        backend: TestBackend
    ) async throws {
        let room = try await told(backend)
        try room.addEvidence(to: ID(1), as: "eve")
        let event = try room.eventCount()
        try room.move(ID(1), "take", as: "anna")
        try room.rate(ID(1), "true", as: "anna")
        var found = EvidenceDraft(kind: .citation, reference: "Notice 14", stance: .refutes)
        found.locator = "p. 2"
        _ = try room.desk(as: "anna").addEvidence(to: ID(1), found, options: ChangeOptions())
        _ = try room.desk(as: "anna").withdrawEvidence(ID(1), reason: "old", options: ChangeOptions())
        _ = try room.desk(as: nil).renameSource(
            ID(1), name: "Inés Aldarra", kind: nil, options: ChangeOptions())
        let changes = try since(event, in: room)
        #expect(whats(changes, "claims") == ["state", "claimant", "origins"])
        #expect(changes["claims"]?[0]?["before"] == "queued")
        #expect(changes["claims"]?[0]?["after"] == "being checked")
        #expect(whats(changes, "evidence") == ["new", "withdrawn"])
        #expect(changes["sources"]?[0]?["before"] == "Ines Aldarra")
        #expect(changes["sources"]?[0]?["after"] == "Inés Aldarra")
        #expect(changes["appearances"] == [])
        #expect(changes["articles"] == [])
        #expect((changes["log"]?.array ?? []).first?["seq"]?.integer == event + 1)
    }

    @Test(arguments: TestBackend.available)
    func `an article that came in later was not in the story before`(backend: TestBackend) async throws {
        let room = try await told(backend)
        let event = try room.eventCount()
        try await room.article("The quay will close, a clerk said.\n", outlet: "Late Post")
        _ = try room.desk(as: "ida").addAppearance(
            of: ID(1), in: ID(4), at: .quote("The quay will close"), options: ChangeOptions())
        let changes = try since(event, in: room)
        #expect(whats(changes, "articles") == ["new"])
        #expect(changes["articles"]?[0]?["outlet"] == "Late Post")
        #expect(changes["appearances"]?[0]?["text"] == "The quay will close")
        #expect(whats(changes, "questions").contains("new"))
    }

    @Test(arguments: TestBackend.available)
    func `a story that was merged into another, and an article split off, is told in both`(
        backend: TestBackend
    ) async throws {
        let room = try await told(backend)
        try await room.article("Nobody fed the gulls, Ole Brun said.\n", outlet: "Late Post")
        _ = try room.desk(as: "ida").addClaim(
            ClaimDraft(text: "Nobody fed the gulls."), in: ID(4), at: .quote("Nobody fed the gulls"),
            options: ChangeOptions())
        let eve = room.desk(as: "eve")
        func changed(_ story: Int, _ event: Int) throws -> JSON {
            let (changes, last) = try eve.attributionChanges(.story(ID(story)), since: event)
            return try JSON.parse(Array(changes.report(since: event, last?.at).rendered(as: .json).utf8))
        }
        let before = try room.eventCount()
        let stories = try eve.storyList(limit: nil).items.count
        _ = try eve.mergeStory(ID(stories), into: ID(1), reason: "One quay.", options: ChangeOptions())
        let merged = try changed(1, before)
        #expect(whats(merged, "articles") == ["new"])
        #expect(merged["articles"]?[0]?["article"] == "a4")
        #expect(whats(merged, "claims") == ["new"])
        #expect(whats(try changed(stories, before), "articles") == ["now related"])
        let later = try room.eventCount()
        _ = try eve.splitStory(
            ID(1), articles: [ID(4)], title: nil, reason: "Gulls are no quay.", options: ChangeOptions())
        let split = try changed(1, later)
        #expect(whats(split, "articles") == ["now related"])
        #expect(whats(split, "claims") == ["gone"])
        #expect(whats(try changed(1, try room.eventCount()), "articles") == [])
    }

    @Test(arguments: TestBackend.available)
    func `a name that is protected now is hidden in what it was before`(backend: TestBackend) async throws {
        let room = try await told(backend)
        let event = try room.eventCount()
        _ = try room.desk(as: nil).renameSource(
            ID(1), name: "The harbour master", kind: nil, options: ChangeOptions())
        _ = try room.desk(as: nil).protectSource(ID(1), true, options: ChangeOptions())
        for format in ReportFormat.allCases {
            let (changes, last) = try room.desk(as: "rita").attributionChanges(.claim(ID(1)), since: event)
            let text = changes.report(since: event, last?.at).rendered(as: format)
            #expect(!text.contains("Aldarra"), "\(format)")
        }
    }
}
