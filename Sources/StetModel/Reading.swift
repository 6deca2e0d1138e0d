public import StetText

/// All that one version of a suggester found in one text: proposals, never findings.
public struct Reading: Hashable, Sendable {
    /// Stretches that are not the story, in order, not overlapping.
    public var regions: [Region]
    /// The sentences of the story, in order, not overlapping.
    public var sentences: [Sentence]
    /// Who said what; the ones a `parent` points to come earlier in the list.
    public var attributions: [ReadAttribution]
    /// The sentences worth suggesting as claims, in the order of the text.
    public var claims: [CheckableSentence]
    /// Whether the text came without capitals, digits and punctuation.
    public var isFlattened: Bool

    /// A reading with these parts.
    public init(
        regions: [Region] = [], sentences: [Sentence] = [], attributions: [ReadAttribution] = [],
        claims: [CheckableSentence] = [], isFlattened: Bool = false
    ) {
        self.regions = regions
        self.sentences = sentences
        self.attributions = attributions
        self.claims = claims
        self.isFlattened = isFlattened
    }
}

/// A stretch of an article that is not the story.
public struct Region: Hashable, Sendable {
    /// What a region is good for.
    public enum Kind: String, CaseIterable, Sendable {
        /// Ad slots, navigation, share widgets, "read next": left by scraping.
        case residue
        /// Headline, byline, dateline, caption, credit line: around the story and evidence for sources.
        case apparatus
    }

    /// Where it stands.
    public let span: TextSpan
    /// Residue or apparatus.
    public let kind: Kind
    /// What it is, in one word: `navigation`, `advertisement`, `credit`, `dateline`, `caption` …
    public let label: String

    /// A region of this kind and label at `span`.
    public init(span: TextSpan, kind: Kind, label: String) {
        self.span = span
        self.kind = kind
        self.label = label
    }
}

/// One sentence of a story and whether it states something that can be checked.
public struct Sentence: Hashable, Sendable {
    /// What a sentence does.
    public enum Kind: String, CaseIterable, Sendable {
        case fact, opinion, prediction, question, other
    }

    /// Where it stands.
    public let span: TextSpan
    /// Whether it is a checkable statement of fact, 0…1.
    public let checkable: Score
    /// What the sentence does.
    public let kind: Kind

    /// A sentence at `span`.
    public init(span: TextSpan, checkable: Score, kind: Kind) {
        self.span = span
        self.checkable = checkable
        self.kind = kind
    }
}

/// A sentence that the program suggests as a claim.
public struct CheckableSentence: Hashable, Sendable {
    /// Where it stands.
    public let span: TextSpan
    /// How checkable it is.
    public let score: Score
    /// Why it was picked, in words: "a number and a past event".
    public let reason: String

    /// A suggestion to check the sentence at `span`.
    public init(span: TextSpan, score: Score, reason: String) {
        self.span = span
        self.score = score
        self.reason = reason
    }
}
