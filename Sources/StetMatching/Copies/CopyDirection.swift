/// Which way words went that two articles share, with the reason; "unknown" where nothing tells.
public struct CopyDirection: Hashable, Sendable {
    /// Which way words went.
    public enum Way: String, CaseIterable, Sendable {
        /// The first article has them from the second.
        case firstFromSecond = "a-from-b"
        /// The second article has them from the first.
        case secondFromFirst = "b-from-a"
        /// Both have them from somebody else.
        case common
        /// Nothing tells.
        case unknown
    }

    /// Which way the words went.
    public let way: Way
    /// What tells so, in words.
    public let reason: String

    /// Whether only the times of publication tell.
    let isByTime: Bool

    /// A direction with its reason.
    public init(_ way: Way, reason: String) {
        self.init(way, reason: reason, isByTime: false)
    }

    /// A direction with its reason, and whether only the times tell.
    init(_ way: Way, reason: String, isByTime: Bool) {
        self.way = way
        self.reason = reason
        self.isByTime = isByTime
    }

    /// The same with the second article first.
    var turned: CopyDirection {
        let turned: Way =
            switch way {
            case .firstFromSecond: .secondFromFirst
            case .secondFromFirst: .firstFromSecond
            case .common, .unknown: way
            }
        return CopyDirection(turned, reason: reason, isByTime: isByTime)
    }

    /// Neither times nor credits nor cues tell.
    public static let unknown = CopyDirection(
        .unknown, reason: "neither publication times nor credits tell who had it first")
}
