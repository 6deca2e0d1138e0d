/// What words are in an attribution (PARC 3), with the two marks that go with it.
public enum AttributionPart: String, CaseIterable, Sendable {
    case source, cue, content, anonymity, hedge
}
