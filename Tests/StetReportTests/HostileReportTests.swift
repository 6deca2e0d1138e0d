import StetModel
import StetReport
import StetText
import Testing

struct HostileReportTests {
    private static let hostile =
        "=HYPERLINK(\"http://evil.example\")<script>alert(1)</script>\u{1B}[31mred\u{9B}31m"
        + "\u{202E}txet\u{2066}"
        + "\u{200B}\u{7}\r\n![x](javascript:alert(1)) | `a` </style></svg> www.evil.example \u{2028}"
        + String(repeating: "w", count: 400) + "\u{0}'\"&{{7*7}}"

    /// A report in which every text that comes from outside is hostile.
    private static let attribution: AttributionReport = {
        let bad = hostile
        let quote = QuotedSpan(article: bad, span: TextSpan(start: 0, end: 9), text: bad)
        let known = QuotedSpan(article: "a1", span: TextSpan(start: 0, end: 9), text: bad)
        return AttributionReport(
            head: ReportHead(desk: bad, generatedAt: .at("10:00"), logSequence: 1, logHash: bad),
            scope: ReportScope(kind: .claim, id: bad, title: bad),
            articles: [
                ReportArticle(
                    id: "a1", outlet: bad, title: bad, url: "javascript:alert(1)", published: bad, sha256: bad
                ),
                ReportArticle(
                    id: bad, outlet: bad + "2", title: bad, url: "https://x.example/\"><script>",
                    sha256: bad),
            ],
            claims: [
                ReportClaim(
                    id: bad, text: bad, state: ReportTerm(bad), category: bad, verdict: ReportTerm(bad),
                    publication: bad, finding: bad, claimant: bad,
                    checks: [ReportCheck(reviewer: bad, slot: bad, act: bad, identified: bad)],
                    appearances: [
                        ReportAppearance(
                            quote: quote, relation: .cites, hops: [bad, bad + "x"], attribution: bad),
                        ReportAppearance(
                            quote: known, relation: .contradicts, hops: Array(repeating: bad, count: 3_000)),
                    ],
                    origins: ClaimOrigins(roots: [
                        .init(source: bad, reason: bad, sourcing: .unnamed, id: bad, alsoNamed: [bad])
                    ]),
                    remarks: [ReportRemark(speaker: bad, text: bad, quotes: [quote])],
                    evidence: [
                        ReportEvidence(
                            id: bad, kind: bad, citation: bad, url: bad, stance: bad, quote: bad,
                            locator: bad,
                            grade: bad, addedBy: bad)
                    ],
                    reviews: [
                        ReportReview(
                            id: bad, reviewer: bad, slot: bad, round: 1, verdict: ReportTerm(bad),
                            rationale: bad)
                    ],
                    flags: [bad, "f9"])
            ],
            sources: [
                ReportSource(
                    id: bad, name: bad, kind: bad, spellings: [bad], roles: [bad],
                    uses: [.init(quote: quote, attribution: bad, anonymityReason: known)])
            ],
            utterances: [
                ReportUtterance(
                    id: bad, speaker: bad,
                    mentions: [
                        .init(
                            quote: quote, difference: bad, against: bad, strength: bad,
                            words: [
                                WordStep(isShared: true, against: bad, told: bad),
                                WordStep(isShared: false, against: bad, told: bad),
                            ])
                    ],
                    claims: [bad])
            ],
            copies: [
                ReportCopies(
                    id: bad, from: .init(article: bad, name: bad), to: .init(article: bad, name: bad),
                    direction: .common, reason: bad, words: 7, containment: Score(thousandths: 500),
                    passages: [
                        .init(
                            from: quote, to: quote, difference: bad,
                            words: [WordStep(isShared: false, against: bad, told: bad)])
                    ])
            ],
            flags: [
                ReportFlag(
                    id: bad, kind: bad, summary: bad, rule: bad, evidence: [quote],
                    dismissed: .init(reviewer: bad, reason: bad))
            ],
            openQuestions: [OpenQuestion(text: bad, about: bad)],
            log: [ReportLogLine(sequence: 1, time: .at("10:00"), reviewer: bad, text: bad, subject: bad)])
    }()

    private static let status: StatusReport = {
        let bad = hostile
        let waiting = StatusReport.Waiting(
            claim: bad, text: bad, state: ReportTerm(bad), since: .at("01:00"), due: .at("02:00"), slot: bad,
            reviewer: bad)
        return StatusReport(
            head: ReportHead(desk: bad, generatedAt: .at("10:00"), logSequence: 1, logHash: bad),
            states: [.init(term: ReportTerm(bad), category: bad, count: 1)],
            verdicts: [.init(term: ReportTerm(bad), count: 1)],
            reviewers: [.init(reviewer: bad, name: bad, open: 1, done: 1)], overdue: [waiting],
            waiting: [waiting])
    }()

    /// An article whose text and notes are hostile; no article holds a NUL.
    private static let copy: AnnotatedCopy? = {
        let bad = hostile
        guard let text = try? ExactText(String(bad.filter { $0 != "\0" })) else { return nil }
        let note = CopyNote(
            kind: .attribution, id: bad,
            spans: [TextSpan(start: 3, end: 40), TextSpan(start: 0, end: 9_999)],
            speaker: bad, hops: [bad + "x", bad], anonymityReason: bad, claims: [bad], remark: bad, by: bad)
        let second = CopyNote(kind: .annotation, spans: [TextSpan(start: 8, end: 60)], remark: bad)
        return AnnotatedCopy(
            of: attribution.articles[0], text: text,
            regions: [Region(span: TextSpan(start: 20, end: 30), kind: .residue, label: bad)],
            notes: [note, second], in: attribution)
    }()

    private static let reports: [any Report] =
        [
            attribution, status, AttributionChanges(from: .empty, to: attribution).report(since: 1, nil),
        ] + (copy.map { [$0] } ?? [])

    @Test func `the hostile article is among the reports`() { #expect(Self.reports.count == 4) }

    /// The characters of a text that a terminal would obey or that cannot be seen.
    private static func obeyed(_ text: String) -> [UInt32] {
        text.unicodeScalars.map(\.value).filter { value in
            switch value {
            case 0x0A, 0x0D: false
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    @Test(arguments: [ReportFormat.table, .markdown, .html, .csv], [0, 1, 2, 3])
    func `no control character leaves in any format`(format: ReportFormat, report: Int) {
        let text = Self.reports[report].rendered(as: format)
        #expect(Self.obeyed(text) == [])
        #expect(text.contains("\\u{202E}") || text.contains("\\\\u{202E}"))
    }

    @Test(arguments: [0, 1, 2, 3])
    func `JSON escapes what a terminal would obey and still says it`(report: Int) throws {
        let text = Self.reports[report].rendered(as: .json)
        let direction: [UInt32] = [0x1B, 0x9B, 0x202E, 0x2066, 0x2028, 0]
        #expect(text.unicodeScalars.contains { direction.contains($0.value) } == false)
        let json = try JSON.parse(Array(text.utf8))
        #expect(json["desk"]?.string == Self.hostile)
    }

    @Test(arguments: [0, 1, 2, 3])
    func `no markup of an article becomes markup of the page`(report: Int) {
        let text = Self.reports[report].rendered(as: .html)
        #expect(text.contains("<script") == false)
        #expect(text.contains("href=\"javascript") == false)
        #expect(text.components(of: "</style>") == 1)
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }

    @Test(arguments: [0, 1, 2, 3])
    func `no link, image, cell or HTML of an article becomes Markdown`(report: Int) {
        let lines = Self.reports[report].rendered(as: .markdown).split(separator: "\n")
        // The chains stand in an indented block, where nothing is markup.
        let text = lines.filter { !$0.hasPrefix("    ") }.joined(separator: "\n")
        #expect(text.contains("<script") == false)
        #expect(text.components(of: "://evil") == text.components(of: "\\://evil"))
        #expect(text.contains("www.evil") == false)
        #expect(text.components(of: "](") == text.components(of: "\\]("))
        #expect(text.contains("&lt;script&gt;"))
    }

    @Test(arguments: [0, 1, 2, 3])
    func `no field of a spreadsheet begins a formula`(report: Int) {
        let text = Self.reports[report].rendered(as: .csv)
        #expect(text.contains(",=") == false)
        #expect(text.contains(",\"=") == false)
        #expect(text.contains("'=HYPERLINK"))
    }

    @Test func `a chain of three thousand hops is drawn short`() {
        let lines = Self.attribution.rendered(as: .table).split(separator: "\n")
        #expect(lines.contains { $0.contains("2989 more") })
        #expect(lines.allSatisfy { displayWidth(of: String($0)) <= 80 })
    }
}

extension String {
    /// How often a piece occurs.
    fileprivate func components(of piece: String) -> Int {
        split(separator: piece, omittingEmptySubsequences: false).count - 1
    }
}
