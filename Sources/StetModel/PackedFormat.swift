/// What writer and reader of packed readings agree on.
enum PackedFormat {
    /// The version that stands first in the bytes.
    static let version: UInt8 = 1

    /// The place of a case among all of its kind.
    static func index<Choice: CaseIterable & Equatable>(of choice: Choice) -> Int {
        for (index, candidate) in Choice.allCases.enumerated() where candidate == choice { return index }
        return 0
    }
}
