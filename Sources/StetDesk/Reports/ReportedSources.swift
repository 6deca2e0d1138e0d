import StetMatching
import StetModel
import StetReport
import StetText

extension ReportDossier {
    /// The sources that the articles lean on, by number, with every use.
    var reportedSources: [ReportSource] {
        var uses: [ID<Source>: [Use]] = [:]
        for quoted in quotedInOrder {
            var used: Set<ID<Source>> = []
            for id in [quoted.attribution.source].compactMap(\.self) + quoted.hops.map(\.source) {
                guard let source = source(id), used.insert(source.id).inserted,
                    let use = use(of: quoted, by: id)
                else { continue }
                uses[source.id, default: []].append(use)
            }
        }
        return uses.keys.sorted().compactMap { id in
            guard let source = source(id) else { return nil }
            let ordered = uses[id, default: []].enumerated().sorted { one, two in
                (one.element.paper, one.element.span.start, one.offset)
                    < (two.element.paper, two.element.span.start, two.offset)
            }
            return reported(source, ordered.map(\.element))
        }
    }

    /// What is open: verdicts, evidence, claims and names that may be one, suggestions nobody decided about.
    func openQuestions(over sources: [ReportSource], _ utterances: [Utterance]) -> [OpenQuestion] {
        claimQuestions + sameClaimQuestions(over: utterances) + nameQuestions(over: sources)
            + suggestionQuestions
    }

    private struct Use {
        var paper: Int
        var span: TextSpan
        var role: String?
        var sourcing: Sourcing
        var reported: ReportSource.Use
    }

    private func use(of quoted: Quoted, by id: ID<Source>) -> Use? {
        let content = quoted.spans(.content)
        let words = quoted.spans(.source)
        guard
            let whole = (content.isEmpty ? words : content).map(\.span).reduce(nil, { $0?.union($1) ?? $1 }),
            let paper = paperOfRevision[quoted.attribution.revision]
        else { return nil }
        let revision = quoted.attribution.revision
        guard let quote = quote(whole, revision, papers[paper].text[whole]) else { return nil }
        let isSource = quoted.attribution.source == id
        let reason = quoted.spans(.anonymity).first.flatMap { self.quote($0.span, revision, $0.quote) }
        return Use(
            paper: paper, span: whole, role: isSource ? words.first?.quote : nil,
            sourcing: isSource ? quoted.attribution.sourcing : .institution,
            reported: .init(
                quote: quote, sourcing: isSource ? quoted.attribution.sourcing : nil,
                attribution: quoted.attribution.id.description, anonymityReason: isSource ? reason : nil))
    }

    private func reported(_ source: Source, _ uses: [Use]) -> ReportSource {
        let isHidden = source.isProtected && !viewer.may(.readProtected)
        let spelt = isHidden ? [] : (mergedUnder[source.id] ?? []).flatMap { spellings[$0] ?? [] }
        let told = isHidden ? [] : uses.compactMap(\.role)
        return ReportSource(
            id: source.id.description, name: name(of: source.id), kind: source.kind.rawValue,
            sourcing: uses.first?.sourcing, spellings: unique(spelt),
            roles: unique(told).filter { !spelt.contains($0) && $0.split(separator: " ").count > 1 },
            uses: uses.map(\.reported))
    }

    private func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }

    private var claimQuestions: [OpenQuestion] {
        claims.flatMap { file -> [OpenQuestion] in
            let id = file.claim.id.description
            var questions: [OpenQuestion] = []
            if let hold = file.claim.hold { questions.append(.init(text: "On hold: \(hold)", about: id)) }
            if file.claim.category.isClosed { return questions }
            let holders = file.assignments.filter(\.isOpen).map { "@\($0.reviewer) (\($0.slot))" }
            let waits = holders.isEmpty ? "nobody holds it" : "with \(holders.joined(separator: ", "))"
            questions.append(
                .init(
                    text: "Not settled yet: \(file.term(ofState: file.claim.state).label), \(waits).",
                    about: id))
            let silent = (appearances[file.claim.id] ?? []).filter { $0.attribution == nil }
            if !silent.isEmpty {
                let text = "Nobody has said yet who is quoted where it appears."
                questions.append(.init(text: text, about: id))
            }
            if file.evidence.isEmpty { questions.append(.init(text: "No evidence yet.", about: id)) }
            return questions
        }
    }

    /// How many names are compared with one another; who is quoted by so many is not looked through by hand.
    private static let comparedNames = 200

    private func nameQuestions(over sources: [ReportSource]) -> [OpenQuestion] {
        let named = Array(
            sources.filter { $0.kind != SourceKind.unnamed.rawValue }.prefix(ReportDossier.comparedNames))
        return NameVariants.lookalikes(among: named.map(\.name)).map { pair in
            let (earlier, later) = (named[pair.earlier], named[pair.later])
            let because = pair.reason.hasPrefix("the ") ? "It is \(pair.reason)" : pair.reason
            return .init(
                text: "Is \(later.name) the same as \(earlier.name) (\(earlier.id))? \(because).",
                about: later.id)
        }
    }

    private var suggestionQuestions: [OpenQuestion] {
        papers.filter { $0.waiting > 0 && $0.relation == .member }.map {
            .init(
                text:
                    "\($0.waiting) suggestion\($0.waiting == 1 ? "" : "s") of the program not decided about.",
                about: $0.article.id.description)
        }
    }
}
