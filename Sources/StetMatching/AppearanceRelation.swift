/// How an article comes by what it reports.
public enum AppearanceRelation: Hashable, Sendable {
    /// It heard the source itself.
    case own
    /// It names the one it has it from.
    case cites(String)
    /// It has the words of another article, which the sentence does not name.
    case rewrites(String)
    /// It says that the claim is denied.
    case contradicts

    /// The word of the contract: own, cites, rewrites or contradicts.
    public var name: String {
        switch self {
        case .own: "own"
        case .cites: "cites"
        case .rewrites: "rewrites"
        case .contradicts: "contradicts"
        }
    }
}
