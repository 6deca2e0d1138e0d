/// A source that no article names, under all the descriptions that articles give of it: that these mean one
/// source is a suggestion, told by what it said.
public struct UnnamedSource: Hashable, Sendable {
    /// What one article tells of the source that another does not.
    public struct Drift: Hashable, Sendable {
        /// What is told differently.
        public enum Kind: String, CaseIterable, Sendable {
            /// One person in one article, several in another.
            case number
            /// A nation that only one of them names.
            case nation
            /// An office or service that only one of them names.
            case office
            /// A standing ("senior", "former") that only one of them gives.
            case rank
            /// A reason for not naming the source that only one of them gives.
            case reason
        }

        /// What is told differently.
        public let kind: Kind
        /// The mention that tells more, as an index into the source's mentions; of two numbers the later.
        public let mention: Int
        /// The mention it is held against.
        public let against: Int
        /// The words that were put in, such as "intelligence".
        public let detail: String
    }

    /// The places where its words are given, by article and place.
    public let mentions: [UnnamedMention]
    /// What changes from one description to another, each against the first mention, in the order of the
    /// mentions.
    public let drift: [Drift]

    /// A source with these mentions, the first of which the others are held against.
    public init(_ mentions: [UnnamedMention]) {
        self.mentions = mentions
        drift = mentions.indices.dropFirst().flatMap { UnnamedSource.drift(to: $0, in: mentions) }
    }

    private static func drift(to place: Int, in mentions: [UnnamedMention]) -> [Drift] {
        let (one, two) = (mentions[0].description, mentions[place].description)
        var drift: [Drift] = []
        func tell(_ kind: Drift.Kind, _ before: [String], _ after: [String]) {
            let (lost, put) = (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
            if !put.isEmpty {
                drift.append(
                    Drift(kind: kind, mention: place, against: 0, detail: put.joined(separator: ", ")))
            }
            if !lost.isEmpty {
                drift.append(
                    Drift(kind: kind, mention: 0, against: place, detail: lost.joined(separator: ", ")))
            }
        }
        if let first = one.number, let second = two.number, first != second {
            drift.append(
                Drift(
                    kind: .number, mention: place, against: 0,
                    detail: "\(second.rawValue) for \(first.rawValue)"))
        }
        tell(.nation, one.nations, two.nations)
        tell(.office, one.offices, two.offices)
        tell(.rank, one.ranks, two.ranks)
        let hasReason = (mentions[0].reason != nil, mentions[place].reason != nil)
        if hasReason.0 != hasReason.1 {
            let (told, other) = hasReason.1 ? (place, 0) : (0, place)
            drift.append(
                Drift(kind: .reason, mention: told, against: other, detail: "the reason for anonymity"))
        }
        return drift
    }
}
