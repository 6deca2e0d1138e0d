public import StetModel

/// The independent origins a claim goes back to, which are what counts, not the outlets.
public struct ClaimOrigins: Hashable, Sendable {
    /// One independent origin of a claim.
    public struct Root: Hashable, Sendable {
        /// Who it is, by the name that the hops use.
        public var source: String
        /// Why it counts as one origin of its own, in words.
        public var reason: String
        /// How the articles name it.
        public var sourcing: Sourcing?
        /// The source on the desk, such as `p1`.
        public var id: String?

        /// The origin `source`.
        public init(source: String, reason: String, sourcing: Sourcing? = nil, id: String? = nil) {
            self.source = source
            self.reason = reason
            self.sourcing = sourcing
            self.id = id
        }
    }

    /// The origins, in a fixed order.
    public var roots: [Root]

    /// The origins with these roots.
    public init(roots: [Root] = []) {
        self.roots = roots
    }

    /// How many independent origins there are.
    public var count: Int { roots.count }
}

extension ClaimOrigins {
    /// The origins that the appearances of a claim go back to, in order of appearance: the first hop of
    /// each, or the outlet itself where there is none; what contradicts the claim is no origin of it.
    ///
    /// Two origins are one where they bear the same name, so names have to be those of the desk's sources.
    public init(tracing appearances: [ReportAppearance], in articles: [ReportArticle]) {
        let names = Dictionary(articles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        var roots: [Root] = []
        var outlets: [[String]] = []
        var listed: [Set<String>] = []
        var rootNamed: [String: Int] = [:]
        for appearance in appearances where appearance.relation != .contradicts {
            let outlet = names[appearance.quote.article] ?? appearance.quote.article
            let name = appearance.hops.first ?? outlet
            let root = rootNamed[name] ?? roots.count
            if root == roots.count {
                let sourcing = appearance.hops.isEmpty ? nil : appearance.sourcing
                roots.append(Root(source: name, reason: "", sourcing: sourcing))
                outlets.append([])
                listed.append([])
                rootNamed[name] = root
            }
            if listed[root].insert(outlet).inserted { outlets[root].append(outlet) }
        }
        for root in roots.indices { roots[root].reason = Self.reason(outlets[root], roots[root].source) }
        self.init(roots: roots)
    }

    private static func reason(_ outlets: [String], _ source: String) -> String {
        if outlets == [source] { return "no source before the outlet is told" }
        if outlets.count == 1 { return "\(outlets[0]) alone goes back to it" }
        return "\(outlets.count) outlets go back to it: \(outlets.joined(separator: ", "))"
    }
}
