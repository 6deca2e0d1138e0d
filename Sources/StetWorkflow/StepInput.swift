/// What comes with a step besides the action.
public struct StepInput: Hashable, Sendable {
    /// What the person says about it.
    public var comment: String?

    /// The code of the reason, of those the workflow lists.
    public var reason: String?
    /// Why the step is to be taken although something is missing.
    public var overrideReason: String?

    /// An input of these parts.
    public init(comment: String? = nil, reason: String? = nil, overrideReason: String? = nil) {
        self.comment = comment
        self.reason = reason
        self.overrideReason = overrideReason
    }

    /// How many characters the comment has, blanks at its ends not counted.
    var commentLength: Int { comment.map { trimmedLength(of: $0) } ?? 0 }
}

/// How many code points a text has, white space at its ends not counted.
public func trimmedLength(of text: String) -> Int {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return 0 }
    return scalars.distance(from: first, to: last) + 1
}
