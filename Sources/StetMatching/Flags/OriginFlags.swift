/// Raises what hangs on too few origins: one origin behind many outlets, one source, outlets that name
/// each other.
enum OriginFlags {
    /// The flags of one claim.
    static func raised(by group: StatedGroup) -> [StoryFlag] {
        guard group.isClaim else { return [] }
        return counted(group) + circles(group)
    }

    private static func counted(_ group: StatedGroup) -> [StoryFlag] {
        let origins = group.origins
        guard origins.roots.count == 1, let root = origins.roots.first else { return [] }
        let asserting = root.appearances.map { group.places[$0] }
        // Where nobody has said who is quoted there is nothing to count.
        guard asserting.contains(where: { $0.sourceWords != nil || !$0.hops.isEmpty }) else { return [] }
        let outlets = Set(asserting.map(\.outlet)).count
        // Who heard the source at first hand confirms that it was said: two ears are two.
        let hearers = Set(
            root.appearances.filter { origins.relations[$0] == .own && !group.places[$0].isAnonymous }
                .map { group.places[$0].outlet })
        guard hearers.count < 2 else { return [] }
        // One person who is not named is one source, however many print it.
        let isOneUnnamed = asserting.allSatisfy { place in
            place.isAnonymous
                && (place.sourceWords.map { !UnnamedWords($0).isPlural } ?? false)
        }
        if isOneUnnamed, outlets > 1 {
            return [
                StoryFlag(
                    kind: .singleSource,
                    detail: "\(outlets) outlets have this, and nobody but one source who is not named: "
                        + "\(root.reason).",
                    evidence: asserting.map(\.sourceEvidence), claims: group.claims)
            ]
        }
        let detail =
            outlets > 1
            ? "\(outlets) outlets have this from one origin, \(root.source): \(root.reason)."
            : "Only \(asserting[0].outlet) has this, from one source, \(root.source)."
        return [
            StoryFlag(
                kind: outlets > 1 ? .singleOrigin : .singleSource, detail: detail,
                evidence: asserting.map(\.evidence), claims: group.claims)
        ]
    }

    private static func circles(_ group: StatedGroup) -> [StoryFlag] {
        group.origins.circles.map { circle in
            let outlets = circle.map { group.places[$0].outlet }
            return StoryFlag(
                kind: .circularReporting,
                detail:
                    "\(outlets.joined(separator: " and ")) each give the other as where they have it from.",
                evidence: circle.map { group.places[$0].evidence }, claims: group.claims)
        }
    }
}
