/// A stretch of one exact text, in Unicode code points (scalars), end excluded.
///
/// Code points are what a W3C `TextPositionSelector` counts (Web Annotation Data Model §4.2.5).
public struct TextSpan: Hashable, Sendable {
    /// The first code point of the stretch.
    public let start: Int
    /// The code point after the last one.
    public let end: Int

    /// A span from `start` up to `end`; both count code points and `0 <= start <= end` must hold.
    public init(start: Int, end: Int) {
        precondition(0 <= start && start <= end, "A span runs forward from a position in the text.")
        self.start = start
        self.end = end
    }

    /// How many code points the span holds.
    public var length: Int { end - start }

    /// Whether the span holds nothing.
    public var isEmpty: Bool { start == end }

    /// Whether `other` lies wholly inside this span.
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two spans share at least one code point.
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// The smallest span that holds both.
    public func union(_ other: TextSpan) -> TextSpan {
        TextSpan(start: min(start, other.start), end: max(end, other.end))
    }
}

extension TextSpan: Comparable {
    /// Orders by start, then by end.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
