import StetModel
import StetText

/// The phrases that the formats of the annotated copy share, as plain text that is not neutralised yet.
struct CopyWords: Sendable {
    private let claims: [String: ReportClaim]
    private let flags: [String: ReportFlag]

    /// The phrases of a copy.
    init(_ copy: AnnotatedCopy) {
        claims = Dictionary(copy.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        flags = Dictionary(copy.flags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Who said it: "Ines Aldarra · on record · indirect · through Coast Agency".
    func who(_ note: CopyNote) -> String {
        var parts: [String] = []
        switch note.kind {
        case .attribution: parts.append(note.speaker ?? "nobody is named")
        case .claim: parts.append("a claim that nobody is named for")
        case .annotation: parts.append(note.remark ?? "marked")
        }
        if let sourcing = note.sourcing { parts.append(words(of: sourcing.rawValue)) }
        if let mode = note.mode { parts.append(mode.rawValue) }
        let through = note.hops.first == note.speaker ? Array(note.hops.dropFirst()) : note.hops
        if !through.isEmpty { parts.append("through \(through.joined(separator: ", then "))") }
        if let reason = note.anonymityReason { parts.append("not named: “\(Escaping.oneLine(reason))”") }
        return parts.joined(separator: " · ")
    }

    /// What the desk made of it: each claim with its status, its evidence and its flags.
    func findings(_ note: CopyNote) -> [String] {
        note.claims.compactMap { claims[$0] }.flatMap { claim in
            let status = ReportWords.status(of: claim).joined(separator: " · ")
            let origins = counted(claim.origins.count, "independent origin")
            let open = claim.flags.compactMap { flags[$0] }.filter { $0.dismissed == nil }
            return ["\(claim.id) \(claim.text) — \(status) · \(origins)"]
                + claim.evidence.map { "\($0.id) \(evidence($0))" }
                + open.map { "flag \($0.id): \($0.summary)" }
        }
    }

    /// A piece of evidence on one line.
    func evidence(_ evidence: ReportEvidence) -> String {
        var parts = [ReportWords.title(of: evidence)] + ReportWords.details(evidence)
        if let locator = evidence.locator { parts.append(locator) }
        return parts.joined(separator: " · ")
    }

    /// On whose word the note stands: "t3, @ada".
    func origin(_ note: CopyNote) -> String {
        [note.id, note.by.map { "@\($0)" }].compactMap(\.self).joined(separator: ", ")
    }

    /// What a source is: kind, sourcing, spellings, offices and reasons.
    func details(_ source: ReportSource) -> [String] {
        var parts = ReportWords.kinds(of: source)
        if source.spellings.count > 1 { parts.append("spelt \(source.spellings.joined(separator: ", "))") }
        if !source.roles.isEmpty { parts.append("called \(source.roles.joined(separator: ", "))") }
        parts += source.anonymityReasons.map { "not named: “\(Escaping.oneLine($0.text))”" }
        parts.append("used in \(source.uses.compactMap(\.attribution).joined(separator: ", "))")
        return parts
    }

    /// What is known of the article itself.
    static func facts(of article: ReportArticle) -> [String] {
        let facts: [String?] = [
            article.id, article.outlet, article.published, "sha256 \(article.sha256.prefix(12))",
            ReportWords.waiting(of: article),
        ]
        return facts.compactMap(\.self)
    }
}
