/// The member names seen in one object, compared byte for byte.
struct JSONNames {
    /// Up to so many names are compared one by one.
    private static let fewNames = 12

    private var many: Set<[UInt8]> = []

    /// No names yet.
    init() {}

    /// Takes `name`, which comes after `members`; false when it stands there already.
    mutating func insert(_ name: String, after members: [JSON.Member]) -> Bool {
        if members.count < JSONNames.fewNames {
            return !members.contains { $0.name.utf8.elementsEqual(name.utf8) }
        }
        if many.isEmpty { many = Set(members.map { Array($0.name.utf8) }) }
        return many.insert(Array(name.utf8)).inserted
    }
}
