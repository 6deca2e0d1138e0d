import StetModel

/// A scale of verdicts: values in order, and values that stand outside every order.
public struct Scale: Hashable, Sendable {
    /// One verdict of a scale.
    public struct Value: Hashable, Sendable {
        /// What files, commands and the database call it.
        public let name: String
        /// What people read.
        public let label: Label?
    }

    /// What workflows call it.
    public let name: String
    /// The file's own count of its versions.
    public let version: Int
    /// What people read.
    public let label: Label?
    /// What it is for and where it comes from.
    public let description: String?
    /// The verdicts that have a place in the order, the most favourable to the claim first.
    public let values: [Value]
    /// The verdicts that have none: opinion, unverifiable, not checkable.
    public let outside: [Value]

    /// All verdicts, those in order first.
    public var all: [Value] { values + outside }

    /// The verdict of this name.
    public func value(_ name: String) -> Value? { all.first { $0.name == name } }

    /// The place of a verdict in the order, from 0; nil for one outside the order or not on the scale.
    public func position(of verdict: String) -> Int? { values.firstIndex { $0.name == verdict } }

    /// The verdict that `typed` names.
    /// - Throws: `UnknownVerdict`, with the nearest one, when it is not on the scale.
    public func verdict(_ typed: String) throws(UnknownVerdict) -> Value {
        if let value = value(typed) { return value }
        let names = all.map(\.name)
        throw UnknownVerdict(
            typed: typed, scale: name, values: names, nearest: NearestName.of(typed, among: names))
    }
}
