/// A piece of HTML. What stands in the literal is markup; every string that is interpolated into it is
/// escaped, so that text from outside cannot become markup by oversight.
///
/// ```swift
/// let cell: Markup = "<td>\(article.title)</td>"
/// ```
struct Markup: ExpressibleByStringInterpolation, Sendable {
    /// Collects the pieces of a literal, strings escaped.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        /// Room for the pieces.
        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        /// Adds markup.
        mutating func appendLiteral(_ literal: String) { text += literal }

        /// Adds text from outside, escaped.
        mutating func appendInterpolation(_ value: String) { text += Escaping.html(value) }

        /// Adds a number.
        mutating func appendInterpolation(_ value: Int) { text += String(value) }

        /// Adds a piece of HTML as it is.
        mutating func appendInterpolation(_ value: Markup) { text += value.text }

        /// Adds pieces of HTML one after another.
        mutating func appendInterpolation(_ values: [Markup]) { for value in values { text += value.text } }
    }

    /// The HTML.
    private(set) var text: String

    /// The markup as it is written.
    init(stringLiteral value: String) { text = value }

    /// The markup with what was interpolated into it.
    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    /// One piece behind another.
    static func + (left: Markup, right: Markup) -> Markup { "\(left)\(right)" }

    /// Adds a piece at the end.
    static func += (left: inout Markup, right: Markup) { left.text += right.text }

    /// Pieces with a separator between them.
    static func joined(_ parts: [Markup], by separator: Markup) -> Markup {
        var result: Markup = ""
        for (index, part) in parts.enumerated() {
            if index > 0 { result += separator }
            result += part
        }
        return result
    }
}
