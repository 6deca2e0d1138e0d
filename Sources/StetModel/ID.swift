/// A noun whose things are numbered within a desk and shown with a letter: article `a1`, claim `c7`.
public protocol Numbered: Sendable {
    /// The letter before the number.
    static var letter: Character { get }
    /// The noun in the singular, as messages say it.
    static var noun: String { get }
}

/// The number of one thing on a desk, without gaps, from 1 on.
public struct ID<Noun: Numbered>: Hashable, Sendable {
    /// The number, at least 1.
    public let number: Int

    /// The id with this number.
    public init(_ number: Int) {
        precondition(number >= 1, "Ids count from 1.")
        self.number = number
    }

    /// The id that `text` spells, such as `c7`; nil for anything else.
    public init?(_ text: String) {
        guard text.first == Noun.letter else { return nil }
        let digits = text.utf8.dropFirst()
        guard (1...10).contains(digits.count), digits.first != 0x30,
            digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(text.dropFirst()), number <= Int(Int32.max)
        else { return nil }
        self.number = number
    }
}

extension ID: CustomStringConvertible {
    public var description: String { "\(Noun.letter)\(number)" }
}

extension ID: Comparable {
    public static func < (left: ID, right: ID) -> Bool { left.number < right.number }
}
