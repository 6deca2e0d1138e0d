/// Whether somebody said what is attributed to them, apart from whether it is true.
public enum AttributionFinding: String, CaseIterable, Sendable {
    case said
    case notSaid = "not-said"
    case altered, unverifiable
}
