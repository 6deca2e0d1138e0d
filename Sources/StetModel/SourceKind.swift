/// What a source is.
public enum SourceKind: String, CaseIterable, Sendable {
    case person, organisation, document, outlet, group, unnamed
}
