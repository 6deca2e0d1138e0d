public import StetModel
public import StetReport

/// One column of a list: which member of an item it shows, and how.
public struct Column: Sendable {
    /// The name of the member in the JSON object; CSV has it as its heading.
    public let key: String
    /// The heading in a table.
    public let heading: String
    /// On which side of the column the cells stand in a table.
    public let alignment: TextTable.Alignment

    /// What the column says about an item, where that is not simply the member.
    private let told: (@Sendable (JSON) -> String)?

    /// A column that shows the member `key`, under the same word unless another heading is given, and as
    /// `told` says it where that is given.
    public init(
        _ key: String, heading: String? = nil, alignment: TextTable.Alignment = .left,
        told: (@Sendable (JSON) -> String)? = nil
    ) {
        self.key = key
        self.heading = heading ?? key
        self.alignment = alignment
        self.told = told
    }

    /// A column of numbers, which stand at its right edge.
    static func number(
        _ key: String, heading: String? = nil, told: (@Sendable (JSON) -> String)? = nil
    ) -> Column {
        Column(key, heading: heading, alignment: .right, told: told)
    }

    /// What the column says about `item`: nothing where the member is missing, the elements of a list
    /// behind one another.
    func cell(of item: JSON) -> String {
        told.map { Escaping.oneLine($0(item)) } ?? item[key].map(Column.text) ?? ""
    }

    /// What CSV holds of `item`: the member itself, and `told` where it is missing or has parts.
    func field(of item: JSON) -> String {
        guard let value = item[key], told == nil || !Column.hasParts(value) else { return cell(of: item) }
        return Column.text(value)
    }

    private static func hasParts(_ value: JSON) -> Bool {
        value.object != nil || value.array?.contains { $0.object != nil } ?? false
    }

    /// A JSON value in the words of a table cell.
    static func text(_ value: JSON) -> String {
        switch value {
        case .null: ""
        case .boolean(let isTrue): isTrue ? "yes" : "no"
        case .integer(let number): String(number)
        case .number, .object: value.compact
        case .string(let text): Escaping.oneLine(text)
        case .array(let elements): elements.map(text).joined(separator: ", ")
        }
    }
}
