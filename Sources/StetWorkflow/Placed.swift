/// A value of a workflow file together with the position it was read from.
public struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What was read.
    public let value: Value
    /// Where it stands in the file.
    public let place: Place

    /// A value read at `place`.
    public init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
    }
}
