/// One SQL statement with its values, which are always bound and never part of the text.
///
/// `"SELECT state FROM claim WHERE id = \(7)"` has the text `SELECT state FROM claim WHERE id = $1`
/// and one value. Text that has to stand in the statement itself is put in with the loud
/// `\(raw: …)`.
public struct SQL: Sendable {
    /// The statement, with `$1`, `$2` … where the values go.
    public private(set) var text: String
    /// The values, the first for `$1`.
    public private(set) var values: [SQLValue]

    /// A statement with these values.
    public init(_ text: String, _ values: [SQLValue] = []) {
        self.text = text
        self.values = values
    }

    /// Puts another statement behind this one, its values counted on.
    public mutating func append(_ other: SQL) {
        text += other.text(countingFrom: values.count)
        values += other.values
    }

    /// The text with `$1` as the value after `offset` others.
    private func text(countingFrom offset: Int) -> String {
        guard offset > 0, !values.isEmpty else { return text }
        return text.split(separator: "$", omittingEmptySubsequences: false).enumerated()
            .map { index, piece in
                let digits = piece.prefix { $0.isASCII && $0.isNumber }
                guard index > 0, let number = Int(digits) else { return String(piece) }
                return "\(number + offset)" + piece.dropFirst(digits.count)
            }
            .joined(separator: "$")
    }
}

/// A value as the two databases both have it.
///
/// There are no floating point numbers: scores are stored in thousandths.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int)
    case boolean(Bool)
    case text(String)
    case bytes([UInt8])
}

/// What can be bound to a statement.
public protocol SQLBindable {
    /// The value to bind.
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
    public var sqlValue: SQLValue { self }
}

extension Int: SQLBindable {
    public var sqlValue: SQLValue { .integer(self) }
}

extension Bool: SQLBindable {
    public var sqlValue: SQLValue { .boolean(self) }
}

extension String: SQLBindable {
    public var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLBindable {
    public var sqlValue: SQLValue { .bytes(self) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension SQL: ExpressibleByStringInterpolation {
    /// Collects the pieces of an interpolated statement.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [SQLValue] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Binds a value.
        public mutating func appendInterpolation(_ value: some SQLBindable) {
            values.append(value.sqlValue)
            text += "$\(values.count)"
        }

        /// Binds a value or, where there is none, NULL.
        public mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            appendInterpolation(value.sqlValue)
        }

        /// Binds a list of values, for `IN (…)`.
        public mutating func appendInterpolation(list: [some SQLBindable]) {
            for (index, value) in list.enumerated() {
                if index > 0 { text += ", " }
                appendInterpolation(value)
            }
        }

        /// Puts text into the statement as it stands: never text from outside.
        public mutating func appendInterpolation(raw: String) { text += raw }
    }

    public init(stringLiteral value: String) { self.init(value) }

    public init(stringInterpolation: StringInterpolation) {
        self.init(stringInterpolation.text, stringInterpolation.values)
    }
}
