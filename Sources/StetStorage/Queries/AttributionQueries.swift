public import StetModel

extension Database {
    /// The attributions in a revision, or in all texts, by number.
    public func attributions(in revision: ID<Revision>?) throws -> [Attribution] {
        guard let revision else { return try records(Attribution.self, "ORDER BY id") }
        return try records(Attribution.self, "WHERE revision = \(revision) ORDER BY id")
    }

    /// The attribution that was made of a suggestion, or nil.
    public func attribution(from suggestion: ID<Suggestion>) throws -> Attribution? {
        try records(Attribution.self, "WHERE suggestion = \(suggestion)").first
    }

    /// The annotation that was made of a suggestion, or nil.
    public func annotation(from suggestion: ID<Suggestion>) throws -> Annotation? {
        try records(Annotation.self, "WHERE suggestion = \(suggestion)").first
    }

    /// The pieces of an attribution, in the order they were written.
    public func spans(of attribution: ID<Attribution>) throws -> [AttributionSpan] {
        try records(AttributionSpan.self, "WHERE attribution = \(attribution) ORDER BY id")
    }

    /// The way from the origin of an attribution to the article, origin first.
    public func hops(of attribution: ID<Attribution>) throws -> [Hop] {
        try records(Hop.self, "WHERE attribution = \(attribution) ORDER BY position")
    }

    /// The attributions nested in another, by number.
    public func attributions(nestedIn parent: ID<Attribution>) throws -> [Attribution] {
        try records(Attribution.self, "WHERE parent = \(parent) ORDER BY id")
    }
}
