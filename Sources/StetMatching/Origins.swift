import StetModel

/// The independent origins of one claim: outlets that have it from one agency or one speaker are one
/// origin, however many they are.
public struct Origins: Hashable, Sendable {
    /// The origins, in the order of their first appearance; appearances that deny the claim are in none.
    public let roots: [OriginRoot]
    /// How each appearance comes by what it reports, in the order given.
    public let relations: [AppearanceRelation]

    /// The origins of the claim that makes these appearances.
    public init(of appearances: [AppearanceFacts]) {
        let chains = appearances.map { Origins.chain($0) }
        let outlets = Dictionary(appearances.map { ($0.article, $0.outlet) }) { first, _ in first }
        let relations = appearances.indices.map {
            Origins.relation(appearances[$0], chains[$0], outlets)
        }
        let asserting = appearances.indices.filter { relations[$0] != .contradicts }
        var groups = DisjointGroups(count: appearances.count)
        var reasons: [Int: String] = [:]
        var names = NameCache()
        for (place, later) in asserting.enumerated() {
            // The first appearance that it shares an origin with is enough: groups do the rest.
            for earlier in asserting[..<place].prefix(Origins.comparedLimit) {
                guard groups.root(earlier) != groups.root(later) else { continue }
                let (one, two) = (appearances[earlier], appearances[later])
                let reason = Origins.shared(one, chains[earlier], two, chains[later], &names)
                guard let reason else { continue }
                groups.join(earlier, later)
                reasons[later] = reason
            }
        }
        self.relations = relations
        roots = groups.all.filter { relations[$0[0]] != .contradicts }.map { group in
            Origins.root(group, appearances, chains, group.compactMap { reasons[$0] })
        }
    }

    /// How many earlier appearances one is compared with.
    private static let comparedLimit = 200

    /// The hops without the article's own outlet.
    private static func chain(_ facts: AppearanceFacts) -> [String] {
        let hops = facts.hops.filter { NameVariants.compare($0, facts.outlet) != .same }
        if hops.isEmpty, let name = facts.sourceName { return [name] }
        return hops
    }

    private static func relation(
        _ facts: AppearanceFacts, _ chain: [String], _ outlets: [Int: String]
    ) -> AppearanceRelation {
        if facts.stance == .denies { return .contradicts }
        if let copied = facts.copiedFrom, copied != facts.article, let outlet = outlets[copied],
            NameVariants.compare(outlet, facts.outlet) != .same
        {
            return .rewrites(outlet)
        }
        if chain.count > 1, let last = chain.last { return .cites(last) }
        // What an institution or a document says was published by it, not told to the outlet.
        let isPublished = facts.sourcing == .institution || facts.sourcing == .document
        if isPublished, let publisher = chain.first { return .cites(publisher) }
        return .own
    }

    /// Why two appearances go back to one origin; nil where nothing says so.
    private static func shared(
        _ one: AppearanceFacts, _ first: [String], _ two: AppearanceFacts, _ second: [String],
        _ names: inout NameCache
    ) -> String? {
        if one.copiedFrom == two.article || two.copiedFrom == one.article {
            return "\(two.outlet) and \(one.outlet) have the same words"
        }
        if one.isAnonymous || two.isAnonymous { return anonymous(one, first, two, second, &names) }
        if let origin = first.first, let other = second.first {
            switch names.compare(origin, other) {
            case .same: return "they have it from \(origin)"
            case .variant(let reason):
                return "“\(origin)” and “\(other)” are taken for one: \(reason)"
            case .different: break
            }
            if second.dropFirst().contains(where: { names.compare($0, origin).isCompatible })
                || names.compare(origin, two.outlet).isCompatible
            {
                return "\(two.outlet) has it through \(origin)"
            }
            if first.dropFirst().contains(where: { names.compare($0, other).isCompatible })
                || names.compare(other, one.outlet).isCompatible
            {
                return "\(one.outlet) has it through \(other)"
            }
            return nil
        }
        // One gives no source: it is its own origin unless the other has it from that outlet.
        let (origin, outlet) = first.isEmpty ? (second.first, one.outlet) : (first.first, two.outlet)
        if let origin {
            return names.compare(origin, outlet).isCompatible ? "one has it from \(outlet)" : nil
        }
        return names.compare(one.outlet, two.outlet) == .same ? "both stand in \(outlet)" : nil
    }

    /// Unnamed sources are one where they spoke to one outlet, as far as the texts tell.
    private static func anonymous(
        _ one: AppearanceFacts, _ first: [String], _ two: AppearanceFacts, _ second: [String],
        _ names: inout NameCache
    ) -> String? {
        let isDescribedAlike = first.first == second.first && !first.isEmpty
        guard one.isAnonymous && two.isAnonymous || isDescribedAlike else { return nil }
        let left = Array(first.dropFirst()) + [one.outlet]
        let right = Array(second.dropFirst()) + [two.outlet]
        for carrier in left {
            for other in right where names.compare(carrier, other).isCompatible {
                return "they have it from a source that is not named, through \(carrier)"
            }
        }
        return nil
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
        let reason = reasons.isEmpty ? alone : unique(reasons).joined(separator: "; ")
        return OriginRoot(source: source, reason: reason, appearances: group)
    }

    private static func unique(_ reasons: [String]) -> [String] {
        var seen: Set<String> = []
        return reasons.filter { seen.insert($0).inserted }
    }
}
