/// Values by number, the ones not used for longest forgotten first, roughly: when the newer half is
/// full it becomes the older half, and what stood there is dropped.
struct RecentCache<Value: Sendable>: Sendable {
    private var newer: [Int: Value] = [:]
    private var older: [Int: Value] = [:]
    private let half: Int

    /// An empty cache for about `limit` values.
    init(limit: Int) {
        half = max(1, limit / 2)
    }

    /// The value of a number, if it is remembered.
    mutating func value(of number: Int) -> Value? {
        if let value = newer[number] { return value }
        guard let value = older[number] else { return nil }
        set(value, for: number)
        return value
    }

    /// Remembers a value.
    mutating func set(_ value: Value, for number: Int) {
        if newer.count >= half, newer[number] == nil {
            older = newer
            newer = [:]
        }
        newer[number] = value
    }
}
