import StetModel
import StetText

/// Raises the flags of a story from what is known of its claims, sources and utterances.
///
/// Each rule asks for much before it speaks: a flag that is raised without need costs more trust than one
/// that is missing.
public enum StoryFlags {
    /// The flags, in the order of their kinds, then of their evidence; the same facts always raise
    /// the same flags. Appearances are expected in the order in which the articles were published.
    public static func raised(by facts: StoryFacts) -> [StoryFlag] {
        let texts = Dictionary(facts.texts.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
        let outlets = Dictionary(
            facts.appearances.map { ($0.article, $0.outlet) }, uniquingKeysWith: { first, _ in first })
        var flags = SourceFlags.anonymity(facts.appearances)
        flags += SourceFlags.opinions(facts.appearances, texts)
        flags += MissingAttributionFlags.unsourced(facts.appearances)
        flags += NameFlags.raised(by: facts.appearances)
        flags += AllegationFlags.raised(by: facts.appearances, texts)
        var names = NameCache()
        let stated = claims(facts, &names)
        let index = AppearanceIndex(facts.appearances)
        let uttered = facts.utterances.map { index.appearances(of: $0) }
        // What another outlet has too, in words of its own, does not hang on one outlet.
        let heard = Set(
            uttered.filter { Set($0.map(\.outlet)).count > 1 }.flatMap { StatedGroup.claims(of: $0) })
        for group in stated {
            flags += OriginFlags.raised(by: group).filter {
                $0.kind != .singleSource || Set($0.evidence.map(\.article)).count > 1
                    || heard.isDisjoint(with: $0.claims)
            }
            flags += MissingAttributionFlags.raised(by: group, texts)
            flags += TimeFlags.raised(by: group, facts)
        }
        let others = uttered.filter { $0.count > 1 }.map {
            StatedGroup($0, facts.lineage, isClaim: false, names: &names)
        }
        for group in stated + others where group.places.count > 1 {
            flags += SourceFlags.drift(group)
            flags += SourceFlags.falsePlurals(group)
            flags += HedgeFlags.raised(by: group)
            flags += MismatchFlags.raised(by: group, texts, facts.published)
        }
        for (utterance, places) in zip(facts.utterances, uttered) {
            let claims = StatedGroup.claims(of: places)
            flags += QuoteFlags.raised(by: utterance, texts, claims: claims)
            flags += AccountFlags.raised(by: utterance, texts, outlets: outlets, claims: claims)
        }
        return ordered(flags)
    }

    /// The places of each claim, in the order of the claims.
    private static func claims(_ facts: StoryFacts, _ names: inout NameCache) -> [StatedGroup] {
        let claimed = facts.appearances.filter { $0.claim != nil }
        return Dictionary(grouping: claimed) { $0.claim ?? 0 }.sorted { $0.key < $1.key }.map {
            StatedGroup($0.value, facts.lineage, isClaim: true, names: &names)
        }
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
            if one.evidence.count != two.evidence.count { return one.evidence.count < two.evidence.count }
            if one.detail != two.detail { return one.detail < two.detail }
            return one.evidence.lexicographicallyPrecedes(two.evidence) {
                ($0.article, $0.span) < ($1.article, $1.span)
            }
        }
    }
}
