public import StetModel

/// That an article has words of a source through an outlet, at some other place than the one looked at.
public struct CitedWay: Hashable, Sendable {
    /// Who is quoted.
    public let origin: String
    /// The outlet that the article names for it.
    public let carrier: String
    /// Whether who is quoted is kept from the reader.
    public let isAnonymous: Bool

    /// Words of `origin` through `carrier`.
    public init(origin: String, carrier: String, isAnonymous: Bool) {
        self.origin = origin
        self.carrier = carrier
        self.isAnonymous = isAnonymous
    }

    /// The ways that the attributions of a text name, each once.
    public static func all(in reading: Reading) -> [CitedWay] {
        var seen: Set<CitedWay> = []
        return reading.attributions.compactMap { attribution in
            guard attribution.hops.count > 1, let carrier = attribution.hops.last else { return nil }
            let way = CitedWay(
                origin: attribution.hops[0], carrier: carrier,
                isAnonymous: attribution.sourcing == .unnamed || attribution.sourcing == .background)
            return seen.insert(way).inserted ? way : nil
        }
    }
}
