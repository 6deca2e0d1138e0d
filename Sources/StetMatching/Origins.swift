import StetModel

/// The independent origins of one claim: outlets that have it from one agency or one speaker are one
/// origin, however many they are.
public struct Origins: Hashable, Sendable {
    /// The origins, in the order of their first appearance; appearances that deny the claim are in none.
    public let roots: [OriginRoot]
    /// How each appearance comes by what it reports, in the order given.
    public let relations: [AppearanceRelation]
    /// The way to each appearance, origin first, its own outlet left out. Appearances of one origin call
    /// it, and everybody on the way, by one name.
    public let chains: [[String]]
    /// The appearance that each was taken from, as an index; nil where none of these is.
    public let taken: [Int?]
    /// Appearances that name each other as where they have it from, as indexes; each circle once.
    public let circles: [[Int]]

    /// The origins of the claim that makes these appearances, in articles of this lineage.
    public init(of appearances: [AppearanceFacts], lineage: ArticleLineage = ArticleLineage()) {
        var names = NameCache()
        self.init(of: appearances, lineage: lineage, names: &names)
    }

    /// The same for one claim of many: the names that meet in each of them are compared once.
    public init(
        of appearances: [AppearanceFacts], lineage: ArticleLineage, names: inout NameCache
    ) {
        var resolver = ChainResolver(appearances, lineage, names)
        let ways = resolver.chains()
        var joining = OriginGroups(appearances, ways, lineage, resolver.names)
        joining.join(appearances.indices.filter { appearances[$0].stance != .denies })
        let groups = joining.all.filter { appearances[$0[0]].stance != .denies }
        let chains = joining.named(groups)
        names = joining.names
        self.chains = chains
        taken = ways.map(\.from)
        relations = appearances.indices.map { place in
            Origins.relation(appearances[place], ways[place], through: chains[place].last, among: appearances)
        }
        circles = resolver.circles
        roots = groups.map { group in
            Origins.root(group, appearances, chains, joining.reasons(of: group))
        }
    }

    private static func relation(
        _ facts: AppearanceFacts, _ way: ChainResolver.Chain, through last: String?,
        among appearances: [AppearanceFacts]
    ) -> AppearanceRelation {
        if facts.stance == .denies { return .contradicts }
        if let from = way.from, way.ground == .credited || way.ground == .copied {
            return .rewrites(appearances[from].outlet)
        }
        // What an institution or a document says was published by it, not told to the outlet.
        let isPublished =
            switch facts.sourcing {
            case .institution, .document: true
            // "It is understood, Tidewire reports": nobody is named but who passes it on.
            case .unattributed: !way.hops.isEmpty
            case .onRecord, .background, .unnamed: false
            }
        if way.hops.count > 1 || isPublished || way.from != nil || way.ground == .agency,
            let last
        {
            return .cites(last)
        }
        return .own
    }

    private static func root(
        _ group: [Int], _ appearances: [AppearanceFacts], _ chains: [[String]], _ reasons: [String]
    ) -> OriginRoot {
        let facts = appearances[group[0]]
        let longest = group.map { chains[$0] }.max { $0.count < $1.count } ?? []
        let persons = group.compactMap { chains[$0].count == longest.count ? chains[$0].first : nil }
        let source = FullestName.of(persons) ?? facts.sourceWords ?? facts.outlet
        let alone =
            chains[group[0]].isEmpty
            ? "\(facts.outlet) names no source" : "no other appearance names this source"
        let reason = reasons.isEmpty ? alone : reasons.joined(separator: "; ")
        return OriginRoot(source: source, reason: reason, appearances: group)
    }
}
