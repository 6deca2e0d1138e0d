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
        /// By which other names the ways of its appearances begin.
        public var alsoNamed: [String]

        /// The origin `source`.
        public init(
            source: String, reason: String, sourcing: Sourcing? = nil, id: String? = nil,
            alsoNamed: [String] = []
        ) {
            self.source = source
            self.reason = reason
            self.sourcing = sourcing
            self.id = id
            self.alsoNamed = alsoNamed
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
