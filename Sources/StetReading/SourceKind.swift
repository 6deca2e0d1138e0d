/// What a source is, going by its words.
enum SourceKind {
    case person, people, unnamed, office, document, outlet, institution, pronoun, unknown
}
