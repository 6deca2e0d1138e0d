public import StetModel

/// What is to be made of an accepted suggestion besides the annotation itself.
public enum ClaimWish: Hashable, Sendable {
    /// No claim of an attribution; of a checkable sentence, the sentence as it stands.
    case asSuggested
    /// A new claim with this text.
    case new(String)
    /// One more appearance of a claim there is.
    case into(ID<Claim>)
}
