import StetModel
import StetText

/// Raises what is wrong with sources that are not named: no reason, opinion and attack, a plural for one
/// person, descriptions that change from outlet to outlet.
enum SourceFlags {
    /// One flag for each article that gives no reason for any of its unnamed sources.
    static func anonymity(_ appearances: [AppearanceFacts]) -> [StoryFlag] {
        let anonymous = appearances.filter { $0.isAnonymous && isInformant($0) }
        return Dictionary(grouping: anonymous, by: \.article).compactMap { _, places in
            guard places.allSatisfy({ $0.anonymityReason == nil }), let first = places.first
            else { return nil }
            return StoryFlag(
                kind: .anonymityWithoutReason,
                detail: "\(first.outlet) does not name \(list(of: places)) and gives no reason.",
                evidence: places.map(\.sourceEvidence), claims: StatedGroup.claims(of: places))
        }
    }

    /// One flag for each opinion that somebody gives without standing for it, wherever it is printed.
    static func opinions(_ appearances: [AppearanceFacts], _ texts: [Int: StoryText]) -> [StoryFlag] {
        let passed = appearances.filter { place in
            guard place.isAnonymous, isInformant(place), let text = texts[place.article] else { return false }
            return Judgement.isPassed(in: StatedWords(text, [place.span]))
        }
        let claimed = Dictionary(grouping: passed.filter { $0.claim != nil }) { $0.claim ?? 0 }.values
        return (claimed + passed.filter { $0.claim == nil }.map { [$0] }).map { places in
            let told = places.map { "\($0.outlet) (\(words(of: $0)))" }.joined(separator: ", ")
            return StoryFlag(
                kind: .anonymousOpinion, detail: "A judgement without a name: \(told).",
                evidence: places.flatMap { [$0.sourceEvidence, $0.evidence] },
                claims: StatedGroup.claims(of: places))
        }
    }

    /// Different descriptions of what the texts show to be one unnamed source.
    static func drift(_ group: StatedGroup) -> [StoryFlag] {
        group.origins.roots.compactMap { root in
            let places = root.appearances.map { group.places[$0] }.filter {
                $0.isAnonymous && isInformant($0)
            }
            let described = Set(places.map { UnnamedWords($0.sourceWords ?? "").telling })
            guard described.count > 1, Set(places.map(\.article)).count > 1 else { return nil }
            var seen: Set<String> = []
            let told = places.map { UnnamedWords.cut($0.sourceWords ?? "") }
                .filter { seen.insert($0).inserted }.map { "“\($0)”" }
            let list = told.dropLast().joined(separator: ", ") + (told.last.map { " and \($0)" } ?? "")
            return StoryFlag(
                kind: .sourceDrift, detail: "One unnamed source appears as \(list).",
                evidence: places.map(\.sourceEvidence), claims: group.claims)
        }
    }

    /// “Officials” for what the article itself, or the one it has it from, gives to one official.
    static func falsePlurals(_ group: StatedGroup) -> [StoryFlag] {
        var flags: [StoryFlag] = []
        for (earlier, later) in group.pairs where isPlural(later) && isSingle(earlier) {
            flags.append(flag(later, earlier, group))
        }
        for places in Dictionary(grouping: group.places, by: \.article).values where places.count > 1 {
            let singles = places.filter { isSingle($0) && $0.stance == .asserts }
            guard let single = singles.first, let plural = places.first(where: isPlural),
                Set(singles.map { $0.sourceName ?? $0.sourceWords ?? "" }).count == 1,
                places.allSatisfy({ isPlural($0) || isSingle($0) })
            else { continue }
            flags.append(flag(plural, single, group))
        }
        return flags
    }

    private static func flag(
        _ plural: AppearanceFacts, _ single: AppearanceFacts, _ group: StatedGroup
    ) -> StoryFlag {
        StoryFlag(
            kind: .falsePlural,
            detail:
                "\(plural.outlet) gives to \(words(of: plural)) what one source said, \(words(of: single)).",
            evidence: [single.sourceEvidence, plural.sourceEvidence], claims: group.claims)
    }

    private static func isPlural(_ place: AppearanceFacts) -> Bool {
        place.isAnonymous && place.sourceWords.map { UnnamedWords($0).isPlural } ?? false
    }

    private static func isSingle(_ place: AppearanceFacts) -> Bool {
        if place.sourcing == .onRecord { return place.sourceName != nil }
        guard place.isAnonymous, let words = place.sourceWords else { return false }
        let description = UnnamedWords(words)
        return description.isInformant && !description.isPlural
    }

    private static func isInformant(_ place: AppearanceFacts) -> Bool {
        place.sourceWords.map { UnnamedWords($0).isInformant } ?? true
    }

    /// What the sources are called, each once, the first three of them.
    private static func list(of places: [AppearanceFacts]) -> String {
        var seen: Set<String> = []
        let named = places.map(words).filter { seen.insert($0.lowercased()).inserted }
        if named.count > 3 { return named.prefix(3).joined(separator: ", ") + " and others" }
        return named.dropLast().map { "\($0), " }.joined().dropLast(2)
            + (named.count > 1 ? " or " : "") + (named.last ?? "")
    }

    private static func words(of place: AppearanceFacts) -> String {
        place.sourceWords.map { "“\($0)”" } ?? place.sourceName ?? "a source"
    }
}
