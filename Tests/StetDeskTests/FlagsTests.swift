import StetDesk
import StetModel
import StetReport
import StetStorage
import StetTestSupport
import StetText
import Testing

/// A flag keeps its number and what was said to it, as long as the words that show it stay the same.
struct FlagsTests {
    /// A desk with one claim, in three articles that have it from one man.
    private func room(_ backend: TestBackend) async throws -> DeskRoom {
        let room = try DeskRoom(backend)
        try await room.article(
            "Yuri Valdets told Tidewire that the night ferry would sail again in spring.", outlet: "Courier")
        try await room.article(
            "The envoy Yuri Valdets said that the night ferry would sail again in spring.", outlet: "Tidewire"
        )
        try accept(room, "valdets", into: nil)
        return room
    }

    private func accept(_ room: DeskRoom, _ word: String, into claim: ID<Claim>?) throws {
        var filter = SuggestionFilter()
        filter.kind = .attribution
        let ids = try room.desk(as: nil).suggestionList(filter).items.filter {
            $0["decision"] == nil && $0["text"]?.string?.contains("ferry") == true
        }.compactMap { $0["id"]?.string }
        var claim = claim
        for id in ids {
            let wish: ClaimWish = claim.map { .into($0) } ?? .new("The night ferry will sail again.")
            _ = try room.desk(as: "ida").acceptSuggestions(
                [try deskID(id)], claim: wish, options: ChangeOptions())
            claim = claim ?? ID(1)
        }
    }

    private func flags(_ room: DeskRoom, as handle: String? = "ida") throws -> [ReportFlag] {
        try room.desk(as: handle).attributionReport(.story(ID(1))).flags
    }

    private func single(_ flags: [ReportFlag]) -> ReportFlag? { flags.first { $0.kind == "single-origin" } }

    @Test(arguments: TestBackend.available)
    func `a flag has its number from the first report on`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let first = try flags(room)
        let events = try room.desk(as: nil).attributionReport(.story(ID(1))).head.logSequence
        #expect(single(first) != nil)
        #expect(Set(first.map(\.id)).count == first.count)
        #expect(try flags(room) == first)
        #expect(try flags(room, as: nil) == first)
        #expect(try room.desk(as: nil).attributionReport(.story(ID(1))).head.logSequence == events)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `parts of a story have the flags of the story`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let whole = try flags(room)
        let desk = room.desk(as: "ida")
        for part: ReportSubject in [.claim(ID(1)), .article(ID(1))] {
            let found = try desk.attributionReport(part).flags
            #expect(!found.isEmpty)
            #expect(found.allSatisfy { whole.contains($0) })
        }
    }

    @Test(arguments: TestBackend.available)
    func `a dismissed flag stays in the report with the reason until it is reopened`(
        backend: TestBackend
    ) async throws {
        let room = try await room(backend)
        let id = try #require(ID<KeptFlag>(single(flags(room))?.id ?? ""))
        let eve = room.desk(as: "eve")
        let answer = try eve.dismissFlag(id, reason: " He speaks for both. ", options: ChangeOptions())
        #expect(answer["dismissed"]?["reason"] == "He speaks for both.")
        #expect(answer["event"]?.integer != nil)
        let dismissal = try single(flags(room))?.dismissed
        #expect(dismissal == ReportFlag.Dismissal(reviewer: "eve", reason: "He speaks for both."))
        let open = FlagFilter(kind: "single-origin", isDismissed: false)
        #expect(try eve.flagList(.story(ID(1)), open).items.isEmpty)
        _ = try eve.reopenFlag(id, options: ChangeOptions())
        #expect(try single(flags(room))?.dismissed == nil)
        #expect(try eve.flagList(.story(ID(1)), open).items.count == 1)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a dismissed flag whose words change is raised anew`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let before = try #require(try single(flags(room)))
        let eve = room.desk(as: "eve")
        _ = try eve.dismissFlag(deskID(before.id), reason: "He speaks for both.", options: ChangeOptions())
        try await room.article(
            "Yuri Valdets told Tidewire that the night ferry would sail again in spring or summer.",
            outlet: "Echo")
        try accept(room, "valdets", into: ID(1))
        let after = try #require(try single(flags(room)))
        #expect(after.id != before.id)
        #expect(after.dismissed == nil)
        let old = try eve.flag(deskID(before.id))
        #expect(old["summary"] == nil)
        #expect(old["dismissed"]?["by"] == "eve")
    }

    @Test(arguments: TestBackend.available)
    func `only an editor dismisses, once, and with a reason`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let id = try #require(ID<KeptFlag>(single(flags(room))?.id ?? ""))
        let eve = room.desk(as: "eve")
        #expect(throws: DeskError.self) {
            try room.desk(as: "ida").dismissFlag(id, reason: "So.", options: ChangeOptions())
        }
        #expect(throws: DeskError.self) { try eve.dismissFlag(id, reason: "  ", options: ChangeOptions()) }
        #expect(throws: DeskError.self) { try eve.reopenFlag(id, options: ChangeOptions()) }
        #expect(throws: DeskError.self) {
            try eve.dismissFlag(ID(99), reason: "So.", options: ChangeOptions())
        }
        _ = try eve.dismissFlag(id, reason: "So.", options: ChangeOptions())
        #expect(throws: DeskError.self) { try eve.dismissFlag(id, reason: "So.", options: ChangeOptions()) }
    }

    @Test(arguments: TestBackend.available)
    func `the flags of the whole desk are those of its stories, story by story`(
        backend: TestBackend
    ) async throws {
        let room = try await room(backend)
        try await room.article(
            "Bread prices rose, a baker said. The mill burnt down in May.", outlet: "Echo")
        try await room.article(
            "An aide who was not named said the mayor was a liar and a coward.", outlet: "Mill Gazette")
        var draft = AttributionDraft(
            cue: .quote("said"), content: .quote("the mayor was a liar and a coward"))
        (draft.source, draft.sourcing) = (.quote("An aide who was not named"), .unnamed)
        let last = try #require(try room.desk(as: nil).storyList().items.last?["id"]?.string)
        let article = try #require(
            try room.desk(as: nil).story(deskID(last))["articles"]?[0]?["id"]?.string)
        _ = try room.desk(as: "ida").addAttribution(in: deskID(article), draft, options: ChangeOptions())
        // Somebody who may only look sees other numbers for what nobody counted yet, but no number twice.
        var seen: [JSON] = []
        try room.desk(as: "rita").eachFlag(FlagFilter()) { seen += $0 }
        #expect(Set(seen.compactMap { $0["id"]?.string }).count == seen.count)
        var all: [JSON] = []
        try room.desk(as: "ida").eachFlag(FlagFilter()) { all += $0 }
        let desk = room.desk(as: "ida")
        let each = try desk.storyList().items.flatMap { story in
            try desk.flagList(.story(deskID(story["id"]?.string ?? ""))).items
        }
        #expect(all == each)
        #expect(Set(all.compactMap { $0["story"]?.string }) == ["s1", last])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
        var dismissed: [JSON] = []
        let first = try #require(all.first?["id"]?.string)
        _ = try room.desk(as: "eve").dismissFlag(deskID(first), reason: "So.", options: ChangeOptions())
        try desk.eachFlag(FlagFilter(isDismissed: true)) { dismissed += $0 }
        #expect(dismissed.compactMap { $0["id"]?.string } == [first])
        var kinds: [JSON] = []
        try desk.eachFlag(FlagFilter(kind: "anonymous-opinion")) { kinds += $0 }
        #expect(kinds.allSatisfy { $0["kind"] == "anonymous-opinion" })
    }

    @Test(arguments: TestBackend.available)
    func `the first report on flags gathers what it needs once`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let counting = CountingDatabase(room.database)
        let desk = room.desk(as: "ida", over: counting)
        let report = try desk.attributionReport(.story(ID(1)))
        let first = counting.statements
        #expect(try desk.attributionReport(.story(ID(1))) == report)
        let again = counting.statements - first
        // Taking down a flag looks it up and writes it; the event asks and writes a little more.
        #expect(first - again <= 4 * report.flags.count + 12, "\(first) after \(again)")
    }

    @Test(arguments: Desk.flagKinds)
    func `every format shows what was seen, the rule, the words and the dismissal`(kind: String) {
        func span(_ article: String, _ text: String) -> QuotedSpan {
            QuotedSpan(article: article, span: TextSpan(start: 5, end: 5 + text.count), text: text)
        }
        let flag = ReportFlag(
            id: "f7", kind: kind, summary: "Two papers differ.", rule: "Say which it is.",
            evidence: [span("a1", "four boats"), span("a2", "five boats")],
            dismissed: .init(reviewer: "eve", reason: "The fifth came later."))
        let report = AttributionReport(
            head: ReportHead(
                desk: "d", generatedAt: Timestamp(milliseconds: 0), logSequence: 0, logHash: ""),
            scope: ReportScope(kind: .story, id: "s1", title: "Boats"),
            claims: [
                ReportClaim(
                    id: "c1", text: "Boats came.", state: ReportTerm("queued"), category: "new",
                    flags: ["f7"])
            ], flags: [flag])
        for format in ReportFormat.allCases {
            let text = report.rendered(as: format, style: ReportStyle(width: 200)).lowercased()
            #expect(text.contains(kind) || text.contains(kind.split(separator: "-").joined(separator: " ")))
            for part in [
                "two papers differ.", "say which it is.", "four boats", "five boats", "the fifth came later.",
            ] {
                #expect(text.contains(part), "\(format) \(part)")
            }
        }
    }

    @Test(arguments: TestBackend.available)
    func `a flag is shown with its rule and its words`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let flag = try #require(try single(flags(room)))
        let shown = try room.desk(as: nil).flag(deskID(flag.id))
        #expect(shown["kind"] == "single-origin")
        #expect(shown["claims"] == ["c1"])
        #expect(shown["story"] == "s1")
        #expect(shown["rule"]?.string == flag.rule)
        #expect(shown["evidence"]?.array?.count == flag.evidence.count)
    }
}
