/// Raises hedges that come and go between an article and the one it has a statement from.
enum HedgeFlags {
    /// The flags of what is stated in these places.
    static func raised(by group: StatedGroup) -> [StoryFlag] {
        var lost: [Int: [AppearanceFacts]] = [:]
        var added: [Int: [AppearanceFacts]] = [:]
        for place in group.places.indices {
            let before = group.baseline(of: place)
            let (one, two) = (group.places[before], group.places[place])
            guard one.outlet != two.outlet, one.stance == two.stance else { continue }
            switch (one.hedge, two.hedge) {
            case (.some, nil): lost[before, default: []].append(two)
            case (nil, .some): added[before, default: []].append(two)
            default: continue
            }
        }
        return lost.map { flag(.hedgeLost, group.places[$0], $1, group) }
            + added.map { flag(.hedgeAdded, group.places[$0], $1, group) }
    }

    private static func flag(
        _ kind: StoryFlagKind, _ first: AppearanceFacts, _ others: [AppearanceFacts], _ group: StatedGroup
    ) -> StoryFlag {
        var seen: Set<String> = []
        let outlets = others.map(\.outlet).filter { seen.insert($0).inserted }
        let names = outlets.joined(separator: ", ")
        let detail =
            kind == .hedgeLost
            ? "\(names): without reserve, where \(first.outlet) hedges."
            : "\(names): hedged, where \(first.outlet) states it without reserve."
        return StoryFlag(
            kind: kind, detail: detail,
            evidence: ([first] + others).map {
                StoryFlag.Evidence(article: $0.article, span: $0.hedge ?? $0.span)
            }, claims: group.claims)
    }
}
