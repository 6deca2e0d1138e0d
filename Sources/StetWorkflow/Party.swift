/// The people of a claim whom `distinct` keeps apart from somebody.
public enum Party: Hashable, Sendable {
    /// Who wrote the claim, or edited its text, verdict, rationale or evidence.
    case author
    /// Who holds this slot, held it in this round, or gave a verdict in it.
    case slot(String)

    /// What a workflow file calls the party.
    public var name: String {
        switch self {
        case .author: "author"
        case .slot(let slot): slot
        }
    }
}
