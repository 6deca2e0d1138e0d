public import StetModel
import StetText

/// The words that two articles of a report have in common, and which of the two had them first.
public struct ReportCopies: Hashable, Sendable {
    /// Which way the words went.
    public enum Direction: String, CaseIterable, Sendable {
        /// `to` has them from `from`.
        case copied
        /// Both have them from somebody else.
        case common
        /// Nothing tells.
        case unknown
    }

    /// One passage, as both articles give it.
    public struct Passage: Hashable, Sendable {
        /// The words in `from`.
        public var from: QuotedSpan
        /// The words in `to`.
        public var to: QuotedSpan
        /// How the second wording differs: `none`, `punctuation` or `altered`.
        public var difference: String
        /// Both wordings word by word; empty where they are the same.
        public var words: [WordStep]

        /// A passage of these parts.
        public init(from: QuotedSpan, to: QuotedSpan, difference: String, words: [WordStep] = []) {
            self.from = from
            self.to = to
            self.difference = difference
            self.words = words
        }
    }

    /// One of the two articles.
    public struct Side: Hashable, Sendable {
        /// Its id, such as `a4`.
        public var article: String
        /// Its outlet, or what else it is called.
        public var name: String

        /// The article with this id.
        public init(article: String, name: String) {
            self.article = article
            self.name = name
        }
    }

    /// Its id, such as `w1`.
    public var id: String
    /// The article that had the words, or the one with the lower number where the direction is not known.
    public var from: Side
    /// The other article.
    public var to: Side
    /// Which way the words went.
    public var direction: Direction
    /// What tells so, in words.
    public var reason: String
    /// How many words they have in common.
    public var words: Int
    /// How much of the shorter article that is.
    public var containment: Score
    /// The passages, in the order of `to`.
    public var passages: [Passage]

    /// Words in common of these parts.
    public init(
        id: String, from: Side, to: Side, direction: Direction, reason: String, words: Int,
        containment: Score, passages: [Passage]
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.direction = direction
        self.reason = reason
        self.words = words
        self.containment = containment
        self.passages = passages
    }

    /// Who had them from whom, in a line.
    var headline: String {
        let (one, two) = ("\(from.name) [\(from.article)]", "\(to.name) [\(to.article)]")
        return switch direction {
        case .copied: "\(two) has words of \(one)"
        case .common: "\(one) and \(two) have words of one origin"
        case .unknown: "\(one) and \(two) have the same words"
        }
    }

    /// How much it is, in a phrase.
    var extent: String {
        let share = "\((containment.thousandths + 5) / 10) % of the shorter article"
        return "\(share), \(counted(words, "word")) in \(counted(passages.count, "passage"))"
    }

    /// The three longest passages, in the order of `to`.
    var longest: [Passage] {
        let order = passages.indices.sorted { left, right in
            (passages[right].to.span.length, left) < (passages[left].to.span.length, right)
        }
        return order.prefix(3).sorted().map { passages[$0] }
    }
}
