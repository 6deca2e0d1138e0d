/// How a source is named, going by its words.
enum SourceNaming {
    case person, people, unnamed, office, document, outlet, institution, pronoun, unknown
}
