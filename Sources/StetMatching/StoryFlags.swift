import StetModel
import StetText

/// Raises the flags of a story from what is known of its claims, sources and utterances.
public enum StoryFlags {
    /// The flags, in the order of their kinds, then of their evidence; the same facts always raise
    /// the same flags. Appearances are expected in the order in which the articles were published.
    public static func raised(
        by appearances: [AppearanceFacts], utterances: [Utterance],
        lineage: ArticleLineage = ArticleLineage()
    ) -> [StoryFlag] {
        var flags: [StoryFlag] = []
        let byClaim = Dictionary(grouping: appearances.filter { $0.claim != nil }) { $0.claim ?? 0 }
        for (claim, places) in byClaim { flags += origins(claim, places, lineage) }
        flags += anonymity(appearances)
        let index = AppearanceIndex(appearances)
        let uttered = utterances.map { index.appearances(of: $0) }
        let groups = Array(byClaim.values) + uttered
        for group in groups where group.count > 1 {
            flags += drift(group, lineage)
            flags += hedges(group)
        }
        for (utterance, places) in zip(utterances, uttered) {
            flags += QuoteFlags.raised(by: utterance, claims: claims(of: places))
        }
        return ordered(flags)
    }

    private static func origins(
        _ claim: Int, _ appearances: [AppearanceFacts], _ lineage: ArticleLineage
    ) -> [StoryFlag] {
        let origins = Origins(of: appearances, lineage: lineage)
        guard origins.roots.count == 1, let root = origins.roots.first else { return [] }
        let asserting = root.appearances.map { appearances[$0] }
        // Where nobody has said who is quoted there is nothing to count.
        guard asserting.contains(where: { $0.sourceWords != nil || !$0.hops.isEmpty }) else { return [] }
        let outlets = Set(asserting.map(\.outlet)).count
        let kind: StoryFlagKind = outlets > 1 ? .singleOrigin : .singleSource
        let detail =
            outlets > 1
            ? "\(outlets) outlets have this from one origin, \(root.source): \(root.reason)."
            : "Only \(asserting[0].outlet) has this, from one source, \(root.source)."
        return [StoryFlag(kind: kind, detail: detail, evidence: asserting.map(evidence), claims: [claim])]
    }

    /// One flag for each article that gives no reason for any of its unnamed sources.
    private static func anonymity(_ appearances: [AppearanceFacts]) -> [StoryFlag] {
        let anonymous = appearances.filter(\.isAnonymous)
        return Dictionary(grouping: anonymous, by: \.article).compactMap { _, places in
            guard places.allSatisfy({ $0.anonymityReason == nil }), let first = places.first
            else { return nil }
            let words = first.sourceWords.map { "“\($0)”" } ?? "a source"
            return StoryFlag(
                kind: .anonymityWithoutReason,
                detail: "\(first.outlet) does not name \(words) and gives no reason.",
                evidence: places.map(sourceEvidence), claims: claims(of: places))
        }
    }

    /// Different descriptions of what the texts show to be one unnamed source.
    private static func drift(_ group: [AppearanceFacts], _ lineage: ArticleLineage) -> [StoryFlag] {
        let anonymous = group.filter { $0.isAnonymous && $0.sourceWords != nil }
        guard anonymous.count > 1 else { return [] }
        return Origins(of: anonymous, lineage: lineage).roots.compactMap { root in
            let places = root.appearances.map { anonymous[$0] }
            var described: [[UInt64]: String] = [:]
            for place in places {
                let words = place.sourceWords ?? ""
                described[Words(words).list.map(\.hash), default: words] = words
            }
            guard described.count > 1, Set(places.map(\.article)).count > 1 else { return nil }
            let list = described.values.sorted().map { "“\($0)”" }.joined(separator: ", ")
            return StoryFlag(
                kind: .sourceDrift, detail: "One unnamed source appears as \(list).",
                evidence: places.map(sourceEvidence), claims: claims(of: group))
        }
    }

    /// Whether later outlets are surer, or less sure, than the first.
    private static func hedges(_ group: [AppearanceFacts]) -> [StoryFlag] {
        guard let first = group.first else { return [] }
        let isHedged = first.hedge != nil
        let others = group.filter { $0.outlet != first.outlet && ($0.hedge != nil) != isHedged }
        guard !others.isEmpty else { return [] }
        let outlets = unique(others.map(\.outlet)).joined(separator: ", ")
        let detail =
            isHedged
            ? "\(outlets) states without reserve what \(first.outlet) hedges."
            : "\(outlets) hedges what \(first.outlet) states without reserve."
        return [
            StoryFlag(
                kind: isHedged ? .hedgeLost : .hedgeAdded, detail: detail,
                evidence: ([first] + others).map {
                    StoryFlag.Evidence(article: $0.article, span: $0.hedge ?? $0.span)
                }, claims: claims(of: group))
        ]
    }

    private static func evidence(_ facts: AppearanceFacts) -> StoryFlag.Evidence {
        StoryFlag.Evidence(article: facts.article, span: facts.span)
    }

    private static func sourceEvidence(_ facts: AppearanceFacts) -> StoryFlag.Evidence {
        StoryFlag.Evidence(article: facts.article, span: facts.sourceSpan ?? facts.span)
    }

    private static func claims(of appearances: [AppearanceFacts]) -> [Int] {
        Set(appearances.compactMap(\.claim)).sorted()
    }

    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }

    /// Sorts, and drops what a claim and an utterance both raised: one flag for the same evidence.
    private static func ordered(_ flags: [StoryFlag]) -> [StoryFlag] {
        struct Subject: Hashable {
            let kind: StoryFlagKind
            let evidence: [StoryFlag.Evidence]
        }
        var merged: [Subject: StoryFlag] = [:]
        for flag in flags {
            let evidence = Set(flag.evidence).sorted { ($0.article, $0.span) < ($1.article, $1.span) }
            // Two claims with one origin are two findings, even at the same words.
            let isOfClaim = flag.kind == .singleOrigin || flag.kind == .singleSource
            let subject = Subject(kind: flag.kind, evidence: evidence)
            if let same = merged[subject] {
                let claims = Set(same.claims + flag.claims).sorted()
                let detail = isOfClaim || same.detail < flag.detail ? same.detail : flag.detail
                merged[subject] = StoryFlag(
                    kind: flag.kind, detail: detail, evidence: evidence, claims: claims)
            } else {
                merged[subject] = StoryFlag(
                    kind: flag.kind, detail: flag.detail, evidence: evidence, claims: flag.claims)
            }
        }
        let order = Dictionary(uniqueKeysWithValues: StoryFlagKind.allCases.enumerated().map { ($1, $0) })
        return merged.values.sorted { one, two in
            let (first, second) = (order[one.kind] ?? 0, order[two.kind] ?? 0)
            if first != second { return first < second }
            let (left, right) = (one.evidence.first, two.evidence.first)
            if let left, let right, left != right {
                return (left.article, left.span) < (right.article, right.span)
            }
            return (one.evidence.count, one.detail) < (two.evidence.count, two.detail)
        }
    }
}
