/// Whether what the desk found about a claim is out.
public enum Publication: String, CaseIterable, Sendable {
    case unpublished, published, corrected, retracted
}
