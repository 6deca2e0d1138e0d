import StetModel
import StetReport
import StetText

/// The words of an article of the sample, their place counted from `start`.
func quoted(_ article: String, _ start: Int, _ text: String) -> QuotedSpan {
    QuotedSpan(
        article: article, span: TextSpan(start: start, end: start + text.unicodeScalars.count), text: text)
}

extension Timestamp {
    /// A minute of the day on which the sample was made.
    static func at(_ clock: String) -> Timestamp {
        Timestamp("2026-03-09T\(clock):00.000Z") ?? Timestamp(milliseconds: 0)
    }
}

extension ReportHead {
    /// The head of the sample reports.
    static let sample = ReportHead(
        desk: "newsroom", generatedAt: .at("10:12"), logSequence: 214,
        logHash: "9f3c2a7be01d44c8a1f0b6d27e5590ab3f1c8d9e2b4a60717c5d8e9f00112233")
}

extension AttributionReport {
    /// An invented story: four outlets report what one harbour master told one agency.
    static let sample = AttributionReport(
        head: .sample,
        scope: ReportScope(kind: .story, id: "s1", title: "The north quay of Port Ellery is to close"),
        articles: .sample, claims: .sample, sources: .sample, utterances: .sample, copies: .sample,
        flags: .sample,
        openQuestions: [
            OpenQuestion(text: "When was the divers' survey made, and who has a copy?", about: "c2"),
            OpenQuestion(text: "Who is the “port official” of the Evening Ledger?", about: "p3"),
        ],
        log: .sample)

    /// A story with one article and nothing decided.
    static let empty = AttributionReport(
        head: ReportHead(desk: "newsroom", generatedAt: .at("10:12"), logSequence: 0, logHash: ""),
        scope: ReportScope(kind: .story, id: "s2", title: "Nothing decided yet"),
        articles: [ReportArticle(id: "a9", sha256: "00ff", suggestionsWaiting: 1)])
}

extension [ReportArticle] {
    fileprivate static let sample = [
        ReportArticle(
            id: "a1", outlet: "Meridian Wire", title: "Harbour master: north quay to shut before summer",
            url: "https://wire.example/quay?id=7", published: "2026-03-04T16:20:00Z",
            sha256: "4be1a90c77d2e6f1b0c3", suggestionsWaiting: 3),
        ReportArticle(
            id: "a2", outlet: "The Harbour Post",
            title: "Port Ellery's north quay “will close”, agency reports",
            published: "2026-03-04", sha256: "a0d9377ce1158b42f6aa"),
        ReportArticle(
            id: "a3", outlet: "Evening Ledger", title: "Quay row: officials split over divers’ survey",
            published: "2026-03-05", sha256: "77f2c01be9a34d5580cc", suggestionsWaiting: 1),
        ReportArticle(
            id: "a4", outlet: "Radio Sund", title: "north quay to close agency", published: "2026-03-06",
            sha256: "e65b1f00d2c9a8437be1"),
        ReportArticle(
            id: "a5", outlet: "The Harbour Post", title: "Ferry operator asks for repairs",
            published: "2026-02-11", relation: .related, sha256: "12c4be77a0f93d6b55e0"),
    ]
}

extension [ReportClaim] {
    fileprivate static let sample = [
        ReportClaim(
            id: "c1", text: "The north quay of Port Ellery will be closed to ferries from 1 June 2026.",
            state: ReportTerm("approved"), category: "done", verdict: ReportTerm("mostly-true"),
            publication: "published", finding: "said", claimant: "Ines Aldarra, harbour master",
            checks: [
                ReportCheck(
                    reviewer: "ada", slot: "checker", act: "rated mostly true and submitted",
                    identified: "system user", event: 198),
                ReportCheck(
                    reviewer: "bruno", slot: "second", act: "approved", identified: "claimed", event: 207),
            ],
            appearances: [
                ReportAppearance(
                    quote: quoted(
                        "a1", 112, "the north quay would be closed to ferries from the first of June"),
                    relation: .cites, hops: ["Ines Aldarra", "Coastline Agency"], mode: .indirect,
                    sourcing: .onRecord, isFirst: true, attribution: "t1"),
                ReportAppearance(
                    quote: quoted(
                        "a2", 64, "The quay “will close on 1 June”, Meridian Wire quoted her as saying"),
                    relation: .rewrites, hops: ["Ines Aldarra", "Coastline Agency", "Meridian Wire"],
                    mode: .mixed, sourcing: .onRecord, attribution: "t4"),
                ReportAppearance(
                    quote: quoted(
                        "a3", 240, "the harbour master told the Coastline Agency it would shut in June"),
                    relation: .cites, hops: ["Ines Aldarra", "Coastline Agency"], mode: .indirect,
                    sourcing: .onRecord, attribution: "t6"),
                ReportAppearance(
                    quote: quoted("a4", 31, "the quay will reportedly close on june the agency said"),
                    relation: .cites, hops: ["Ines Aldarra", "Coastline Agency"], mode: .indirect,
                    sourcing: .institution, attribution: "t9"),
            ],
            origins: ClaimOrigins(roots: [
                .init(
                    source: "Ines Aldarra",
                    reason: "all four outlets go back to one interview with one agency",
                    sourcing: .onRecord, id: "p1")
            ]),
            remarks: [
                ReportRemark(
                    speaker: "Two members of the port board", sourcing: .unnamed,
                    text: "were not asked before the interview",
                    quotes: [quoted("a3", 611, "two board members said they had not been consulted")])
            ],
            evidence: [
                ReportEvidence(
                    id: "e1", kind: "document", citation: "Notice to mariners 14/2026, Port of Ellery",
                    url: "https://port.example/notices/14", stance: "supports", isPrimary: true,
                    quote: "Berths N1 to N4 are withdrawn from ferry use from 0001 on 1 June.",
                    locator: "p. 2", grade: "A1", addedBy: "ada"),
                ReportEvidence(
                    id: "e2", kind: "citation",
                    citation: "Interview recording, Coastline Agency, 4 March 2026",
                    stance: "context", locator: "00:03:10", grade: "B2", addedBy: "ada"),
            ],
            reviews: [
                ReportReview(
                    id: "r1", reviewer: "ada", slot: "checker", round: 1, verdict: ReportTerm("mostly-true"),
                    confidence: Score(thousandths: 900),
                    rationale: "The notice closes four of five berths; small craft may still land at N5."),
                ReportReview(
                    id: "r2", reviewer: "bruno", slot: "second", round: 1, verdict: ReportTerm("mostly-true"),
                    rationale: "Agreed; say “to ferries” wherever we repeat it."),
            ],
            flags: ["f1", "f2"]),
        ReportClaim(
            id: "c2", text: "Divers found that a third of the quay's piles are rotten.",
            state: ReportTerm("in-review"), category: "review", claimant: "A port official",
            appearances: [
                ReportAppearance(
                    quote: quoted(
                        "a3", 402, "one pile in three is rotten, a port official said, asking not to be named"
                    ),
                    relation: .own, hops: ["A port official"], mode: .indirect, sourcing: .unnamed,
                    isFirst: true, attribution: "t7"),
                ReportAppearance(
                    quote: quoted("a2", 388, "the port denied that any pile had failed"),
                    relation: .contradicts,
                    hops: ["Port of Ellery"], mode: .indirect, sourcing: .institution, attribution: "t5"),
            ],
            origins: ClaimOrigins(roots: [
                .init(
                    source: "A port official", reason: "the only source, and unnamed", sourcing: .unnamed,
                    id: "p3")
            ]),
            flags: ["f3"]),
    ]
}

extension [ReportSource] {
    fileprivate static let sample = [
        ReportSource(
            id: "p1", name: "Ines Aldarra", kind: "person", sourcing: .onRecord,
            spellings: ["Ines Aldarra", "Inés Aldara"], roles: ["harbour master", "the port's director"],
            uses: [
                .init(
                    quote: quoted("a1", 90, "Ines Aldarra, the harbour master, said"), sourcing: .onRecord,
                    attribution: "t1"),
                .init(
                    quote: quoted("a2", 30, "Inés Aldara, the port's director"), sourcing: .onRecord,
                    attribution: "t4"),
            ]),
        ReportSource(
            id: "p2", name: "Coastline Agency", kind: "organisation", sourcing: .institution,
            uses: [
                .init(quote: quoted("a4", 74, "the agency said"), sourcing: .institution, attribution: "t9")
            ]),
        ReportSource(
            id: "p3", name: "A port official", kind: "unnamed", sourcing: .unnamed,
            roles: ["a port official", "one of the officials"],
            uses: [
                .init(
                    quote: quoted("a3", 431, "a port official said"), sourcing: .unnamed, attribution: "t7",
                    anonymityReason: quoted("a3", 453, "asking not to be named"))
            ]),
    ]
}

extension [ReportUtterance] {
    fileprivate static let sample = [
        ReportUtterance(
            id: "q1", speaker: "Ines Aldarra",
            mentions: [
                .init(quote: quoted("a1", 214, "It cannot wait. It will close on 1 June.")),
                .init(
                    quote: quoted("a2", 75, "will close on 1 June"), difference: "truncated", against: "a1",
                    words: [
                        WordStep(isShared: false, against: "It cannot wait. It", told: ""),
                        WordStep(
                            isShared: true, against: " will close on 1 June.", told: "will close on 1 June"),
                    ]),
                .init(
                    quote: quoted("a3", 300, "cannot wait to close"), difference: "merged", against: "a1",
                    words: [
                        WordStep(isShared: false, against: "It", told: ""),
                        WordStep(isShared: true, against: " cannot wait. ", told: "cannot wait "),
                        WordStep(isShared: false, against: "It will", told: "to"),
                        WordStep(isShared: true, against: " close", told: " close"),
                        WordStep(isShared: false, against: " on 1 June.", told: ""),
                    ]),
            ],
            claims: ["c1"])
    ]
}

extension [ReportFlag] {
    fileprivate static let sample = [
        ReportFlag(
            id: "f1", kind: "single-origin", summary: "one origin, four outlets",
            rule: "Count origins, not outlets: repetition is not confirmation.",
            evidence: [
                quoted("a1", 90, "Ines Aldarra, the harbour master, said"),
                quoted("a4", 74, "the agency said"),
            ]),
        ReportFlag(
            id: "f2", kind: "hedge-added", summary: "“reportedly” only in Radio Sund",
            rule: "Keep the certainty the source gave.",
            evidence: [quoted("a4", 31, "the quay will reportedly close on june the agency said")],
            dismissed: .init(reviewer: "bruno", reason: "the outlet had not seen the notice")),
        ReportFlag(
            id: "f3", kind: "single-source", summary: "one unnamed source",
            rule: "An unnamed source needs a second one.",
            evidence: [quoted("a3", 431, "a port official said")]),
    ]
}

extension [ReportLogLine] {
    fileprivate static let sample = [
        ReportLogLine(
            sequence: 88, time: .at("08:01"), reviewer: "ada", text: "made from 4 appearances",
            subject: "c1"),
        ReportLogLine(
            sequence: 198, time: .at("09:30"), reviewer: "ada", text: "submit: active → in review",
            subject: "c1"),
        ReportLogLine(
            sequence: 207, time: .at("09:58"), reviewer: "bruno", text: "approve: in review → approved",
            subject: "c1"),
    ]
}
