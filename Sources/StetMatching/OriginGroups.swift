import StetModel

/// Puts the appearances of one claim together that go back to one origin, and remembers why.
struct OriginGroups {
    /// How many earlier appearances one is compared with.
    private static let comparedLimit = 200
    /// How many reasons are told for one origin.
    private static let reasonLimit = 6

    private enum Reason {
        case sentence(String)
        /// Each of them names the origin.
        case named
    }

    private let appearances: [AppearanceFacts]
    private let ways: [ChainResolver.Chain]
    private let lineage: ArticleLineage
    private var groups: DisjointGroups
    private var reasons: [Int: Reason] = [:]
    /// How names compare, as far as it was asked.
    private(set) var names: NameCache

    /// Each appearance alone.
    init(
        _ appearances: [AppearanceFacts], _ ways: [ChainResolver.Chain], _ lineage: ArticleLineage,
        _ names: NameCache
    ) {
        self.names = names
        self.appearances = appearances
        self.ways = ways
        self.lineage = lineage
        groups = DisjointGroups(count: appearances.count)
    }

    /// Joins those of these appearances that share an origin.
    mutating func join(_ asserting: [Int]) {
        let asserted = Set(asserting)
        for place in asserting {
            guard let from = ways[place].from, asserted.contains(from) else { continue }
            groups.join(from, place)
            reasons[place] = .sentence(taken(place, from))
        }
        for (count, later) in asserting.enumerated() {
            // The first appearance that it shares an origin with is enough: groups do the rest.
            for earlier in asserting[..<count].prefix(OriginGroups.comparedLimit) {
                guard groups.root(earlier) != groups.root(later) else { continue }
                guard let reason = shared(earlier, later) else { continue }
                groups.join(earlier, later)
                reasons[later] = reasons[later] ?? reason
            }
        }
    }

    /// The groups, each in order.
    var all: [[Int]] { groups.all }

    /// Why the appearances of a group count as one, each reason once.
    func reasons(of group: [Int]) -> [String] {
        var seen: Set<String> = []
        let given = group.compactMap { reasons[$0] }
        // That they name one source goes without saying where more is known.
        let telling = given.filter { if case .sentence = $0 { true } else { false } }
        let told = (telling.isEmpty ? given : telling).map(sentence).filter { seen.insert($0).inserted }
        let more = told.count - OriginGroups.reasonLimit
        return told.prefix(OriginGroups.reasonLimit) + (more > 0 ? ["and \(more) more"] : [])
    }

    private func sentence(_ reason: Reason) -> String {
        switch reason {
        case .sentence(let text): text
        case .named: "each outlet names this source"
        }
    }

    private func taken(_ place: Int, _ from: Int) -> String {
        let (outlet, other) = (appearances[place].outlet, appearances[from].outlet)
        switch ways[place].ground {
        case .credited: return "\(outlet) credits \(other)"
        case .copied: return "\(outlet) has the words of \(other), which had them before"
        case .cited: return "\(outlet) names \(other) for other words of this source"
        case .told, .named, .agency: return "\(outlet) has it through \(other)"
        }
    }

    /// Why two appearances go back to one origin; nil where nothing says so.
    private mutating func shared(_ earlier: Int, _ later: Int) -> Reason? {
        let (one, two) = (appearances[earlier], appearances[later])
        let (first, second) = (ways[earlier].hops, ways[later].hops)
        if lineage.areTwins(one.article, two.article) {
            return .sentence("\(two.outlet) and \(one.outlet) have the same words, whoever had them first")
        }
        if one.isAnonymous || two.isAnonymous {
            return anonymous(one, first, two, second).map(Reason.sentence)
        }
        if let origin = first.first, let other = second.first {
            switch names.compare(origin, other) {
            case .same: return .named
            case .variant(let reason):
                return .sentence("“\(origin)” and “\(other)” are taken for one: \(reason)")
            case .different: break
            }
            if goes(through: origin, second.dropFirst() + [two.outlet]) {
                return .sentence("\(two.outlet) has it through \(origin)")
            }
            if goes(through: other, first.dropFirst() + [one.outlet]) {
                return .sentence("\(one.outlet) has it through \(other)")
            }
            return nil
        }
        // One gives no source: it is its own origin unless the other has it from that outlet.
        let (origin, outlet) = first.isEmpty ? (second.first, one.outlet) : (first.first, two.outlet)
        if let origin {
            return names.compare(origin, outlet).isCompatible ? .sentence("one has it from \(outlet)") : nil
        }
        return names.compare(one.outlet, two.outlet) == .same ? .sentence("both stand in \(outlet)") : nil
    }

    private mutating func goes(through name: String, _ hops: [String]) -> Bool {
        for hop in hops where names.compare(hop, name).isCompatible { return true }
        return false
    }

    /// Unnamed sources are one where they spoke to one outlet, as far as the texts tell.
    private mutating func anonymous(
        _ one: AppearanceFacts, _ first: [String], _ two: AppearanceFacts, _ second: [String]
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

    /// The ways of all appearances, everybody called by one name within each group.
    mutating func named(_ groups: [[Int]]) -> [[String]] {
        var chains = ways.map(\.hops)
        for group in groups {
            let shown = shownNames(of: group)
            for place in group { chains[place] = chains[place].map { shown[$0] ?? $0 } }
        }
        return chains
    }

    /// By name: the name that stands for all that are compatible with it, an outlet's own before others.
    private mutating func shownNames(of group: [Int]) -> [String: String] {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for hop in group.flatMap({ ways[$0].hops + appearances[$0].hops }) {
            if counts.updateValue(counts[hop, default: 0] + 1, forKey: hop) == nil { order.append(hop) }
        }
        let own = Set(group.map { appearances[$0].outlet })
        var heads: [String] = []
        var members: [[String]] = []
        for name in order.prefix(OriginGroups.comparedLimit) {
            var head: Int?
            for place in heads.indices where names.compare(heads[place], name).isCompatible {
                head = place
                break
            }
            if let head {
                members[head].append(name)
            } else {
                heads.append(name)
                members.append([name])
            }
        }
        var shown: [String: String] = [:]
        for same in members {
            let weighed = same.flatMap { [String](repeating: $0, count: min(8, counts[$0] ?? 1)) }
            let best = same.first(where: own.contains) ?? OriginGroups.shown(weighed)
            for name in same { shown[name] = best }
        }
        return shown
    }

    /// The fullest name, one with capitals before one that lost them.
    private static func shown(_ names: [String]) -> String? {
        let written = names.filter { $0.contains(where: \.isUppercase) }
        return FullestName.of(written.isEmpty ? names : written)
    }
}
