import StetModel

/// One link of the ways a claim took: somebody who said or published it, and who took it from there.
struct ClaimChain: Hashable, Sendable {
    /// The name of the source or outlet.
    let name: String
    /// How the articles name it, for an origin.
    let sourcing: Sourcing?
    /// The articles in which it published the claim; empty for a hop that the desk has no article of.
    let articles: [String]
    /// Whether its articles say the opposite.
    let contradicts: Bool
    /// Who took the claim from here.
    let children: [ClaimChain]

    /// The ways that a claim took from each origin to the articles of a report, in order of appearance.
    ///
    /// A hop that bears the name of an outlet is that outlet, so that "agency → wire → paper" runs
    /// through the wire's own article. Names that differ in capitals alone are one, since some texts have
    /// lost theirs; the one with capitals is shown.
    static func chains(of claim: ReportClaim, in report: AttributionReport) -> [ClaimChain] {
        var tree = ChainTree()
        let origins = Dictionary(
            claim.origins.roots.flatMap { root in root.alsoNamed.map { ($0, root.source) } },
            uniquingKeysWith: { first, _ in first })
        let names = Dictionary(
            report.articles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let ways = WaysOn(of: claim, from: origins)
        for appearance in claim.appearances {
            let id = appearance.quote.article
            var hops = appearance.hops
            if appearance.relation != .contradicts { hops = ways.whole(hops) }
            hops = shortened(hops)
            tree.add(
                hops + [names[id] ?? id], article: id, contradicts: appearance.relation == .contradicts)
        }
        let sourcing = Dictionary(
            claim.origins.roots.map { ($0.source.lowercased(), $0.sourcing) },
            uniquingKeysWith: { first, _ in first })
        return tree.chains(below: 0) { sourcing[$0.lowercased()] ?? nil }
    }

    /// Hops beyond a dozen are a fault of the text and are named by their number.
    private static func shortened(_ hops: [String]) -> [String] {
        guard hops.count > 12 else { return hops }
        return hops.prefix(6) + ["\(hops.count - 11) more"] + hops.suffix(5)
    }

    /// How many ways end in it.
    var ends: Int { children.isEmpty ? 1 : children.reduce(0) { $0 + $1.ends } }

    /// The part of it that leads to the ends with these numbers, counted from `passed` on; nil where it
    /// leads to none of them.
    func part(_ numbers: Range<Int>, _ passed: inout Int) -> ClaimChain? {
        guard !children.isEmpty else {
            passed += 1
            return numbers.contains(passed - 1) ? self : nil
        }
        let kept = children.compactMap { $0.part(numbers, &passed) }
        return kept.isEmpty
            ? nil
            : ClaimChain(
                name: name, sourcing: sourcing, articles: articles, contradicts: contradicts, children: kept)
    }

    /// What stands at the link: the name, the sourcing of an origin, the articles.
    var label: String {
        var label = Escaping.terminal(Escaping.oneLine(name))
        if let sourcing { label += " (\(words(of: sourcing.rawValue)))" }
        if !articles.isEmpty {
            label += " [\(articles.map { Escaping.terminal($0) }.joined(separator: ", "))]"
        }
        if contradicts { label += " (contradicts)" }
        return label
    }
}

/// Who stands where on the ways from the origins of a claim.
private struct WaysOn {
    private let origins: [String: String]
    /// By origin and link: the way from the one to the other, the link left out.
    private var waysTo: [[String]: [String]] = [:]

    init(of claim: ReportClaim, from origins: [String: String]) {
        self.origins = origins
        for appearance in claim.appearances where appearance.relation != .contradicts {
            guard let first = appearance.hops.first else { continue }
            let origin = origins[first] ?? first
            let way = [origin] + appearance.hops.dropFirst()
            for (place, link) in way.enumerated().dropFirst() {
                let key = [origin, link.lowercased()]
                if waysTo[key] == nil { waysTo[key] = Array(way[..<place]) }
            }
        }
    }

    /// A way from its origin on: where it begins with a link that others have behind the same origin, what
    /// stands before that link is put in front.
    func whole(_ hops: [String]) -> [String] {
        guard let first = hops.first, let origin = origins[first] else { return hops }
        if let before = waysTo[[origin, first.lowercased()]] { return before + hops }
        return [origin] + hops.dropFirst()
    }
}

/// The links of a claim while they are put together; link 0 stands above all origins.
private struct ChainTree {
    private struct Link {
        var name: String
        var articles: [String] = []
        var listed: Set<String> = []
        var contradicts = false
        var children: [Int] = []
        var childNamed: [String: Int] = [:]
    }

    private var links = [Link(name: "")]

    mutating func add(_ path: [String], article: String, contradicts: Bool) {
        var at = 0
        for name in path {
            let folded = name.lowercased()
            if let child = links[at].childNamed[folded] {
                if links[child].name == folded { links[child].name = name }
                at = child
            } else {
                links.append(Link(name: name))
                links[at].children.append(links.count - 1)
                links[at].childNamed[folded] = links.count - 1
                at = links.count - 1
            }
        }
        if links[at].listed.insert(article).inserted { links[at].articles.append(article) }
        if contradicts { links[at].contradicts = true }
    }

    func chains(below link: Int, sourcing: (String) -> Sourcing?) -> [ClaimChain] {
        links[link].children.map { child in
            ClaimChain(
                name: links[child].name, sourcing: link == 0 ? sourcing(links[child].name) : nil,
                articles: links[child].articles, contradicts: links[child].contradicts,
                children: chains(below: child, sourcing: sourcing))
        }
    }
}
