import CPostgreSQL

/// Which statements the server has been given to keep, by their text.
///
/// A statement is kept from its second use on: most are used once by a command, and keeping costs a
/// journey to the server.
struct PreparedStatements {
    /// What to do with a statement.
    enum Plan: Equatable {
        /// Send its text.
        case sendText(types: [Oid])
        /// Give it to the server under this name, then use that.
        case prepare(name: String, types: [Oid])
        /// Use the one of this name.
        case use(name: String)
    }

    private struct Known {
        var name: String?
        var types: [Oid]
    }

    private var known: [String: Known] = [:]
    private var lastNumber = 0
    private let limit = 256

    /// Whether there are so many that the server should forget them all.
    var isFull: Bool { known.count >= limit }

    /// Forgets every statement.
    mutating func removeAll() { known.removeAll() }

    /// What to do with a statement whose values have these types.
    mutating func plan(for text: String, types: [Oid]) -> Plan {
        guard let before = known[text], let merged = Self.merge(before.types, types) else {
            if known[text] == nil { known[text] = Known(name: nil, types: types) }
            return .sendText(types: types)
        }
        if let name = before.name, merged == before.types { return .use(name: name) }
        lastNumber += 1
        let name = "stet_\(lastNumber)"
        known[text] = Known(name: name, types: merged)
        return .prepare(name: name, types: merged)
    }

    /// Forgets a statement that the server would not take.
    mutating func remove(_ text: String) { known[text] = nil }

    /// The types of two uses together, NULL (0) giving way; nil where they differ.
    private static func merge(_ left: [Oid], _ right: [Oid]) -> [Oid]? {
        guard left.count == right.count else { return nil }
        var merged = left
        for place in right.indices where right[place] != left[place] {
            guard left[place] == 0 || right[place] == 0 else { return nil }
            merged[place] = max(left[place], right[place])
        }
        return merged
    }
}
