/// What comes with a step besides the action.
public struct StepInput: Hashable, Sendable {
    /// What the person says about it.
    public var comment: String?

    /// An input with this comment.
    public init(comment: String? = nil) {
        self.comment = comment
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
