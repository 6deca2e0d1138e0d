public import StetModel
import StetText

/// A type that a column can hold, with the way back from what the database answers.
public protocol ColumnValue: SQLBindable {
    /// The value that a column spells, or nil where it spells none.
    static func decoded(_ value: SQLValue) -> Self?
}

extension Int: ColumnValue {
    public static func decoded(_ value: SQLValue) -> Int? {
        if case .integer(let number) = value { number } else { nil }
    }
}

extension Bool: ColumnValue {
    /// SQLite answers 0 and 1.
    public static func decoded(_ value: SQLValue) -> Bool? {
        switch value {
        case .boolean(let truth): truth
        case .integer(0): false
        case .integer(1): true
        default: nil
        }
    }
}

extension String: ColumnValue {
    public static func decoded(_ value: SQLValue) -> String? {
        if case .text(let text) = value { text } else { nil }
    }
}

extension [UInt8]: ColumnValue {
    public static func decoded(_ value: SQLValue) -> [UInt8]? {
        if case .bytes(let bytes) = value { bytes } else { nil }
    }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
    public static func decoded(_ value: SQLValue) -> Wrapped?? {
        if value == .null { return .some(nil) }
        guard let wrapped = Wrapped.decoded(value) else { return nil }
        return .some(wrapped)
    }
}

extension ID: ColumnValue, SQLBindable {
    public var sqlValue: SQLValue { .integer(number) }

    public static func decoded(_ value: SQLValue) -> ID? {
        if case .integer(let number) = value, number >= 1 { ID(number) } else { nil }
    }
}

extension Timestamp: ColumnValue, SQLBindable {
    public var sqlValue: SQLValue { .text(description) }

    public static func decoded(_ value: SQLValue) -> Timestamp? {
        if case .text(let text) = value { Timestamp(text) } else { nil }
    }
}

extension Score: ColumnValue, SQLBindable {
    public var sqlValue: SQLValue { .integer(thousandths) }

    public static func decoded(_ value: SQLValue) -> Score? {
        if case .integer(let number) = value { Score(thousandths: number) } else { nil }
    }
}

extension ColumnValue where Self: RawRepresentable<String> {
    /// A word of a closed list is stored as the word.
    public var sqlValue: SQLValue { .text(rawValue) }

    /// The case that the word names.
    public static func decoded(_ value: SQLValue) -> Self? {
        if case .text(let text) = value { Self(rawValue: text) } else { nil }
    }
}

extension SourceKind: ColumnValue {}
extension StoryRelation: ColumnValue {}
extension StoryMoveKind: ColumnValue {}
extension Publication: ColumnValue {}
extension AttributionFinding: ColumnValue {}
extension ClaimCategory: ColumnValue {}
extension EvidenceKind: ColumnValue {}
extension EvidenceStance: ColumnValue {}
extension AssignmentState: ColumnValue {}
extension DecisionOutcome: ColumnValue {}
extension AttributionPart: ColumnValue {}
extension AttributionMode: ColumnValue {}
extension AttributionStance: ColumnValue {}
extension Sourcing: ColumnValue {}
extension Reliability: ColumnValue {}
extension EditedPart: ColumnValue {}
extension ClaimKind: ColumnValue {}
extension ProposalState: ColumnValue {}
extension ContactOutcome: ColumnValue {}
extension NoticeKind: ColumnValue {}
extension TimerRun.Outcome: ColumnValue {}
extension ClearanceKind: ColumnValue {}
extension ReviewerSkill.Kind: ColumnValue {}
extension FactTag: ColumnValue {}
extension EvidenceForm: ColumnValue {}
extension CorrectionKind: ColumnValue {}
extension Role: ColumnValue {}
extension Event.Basis: ColumnValue {}

extension RowCursor {
    /// The next two columns, as the start and end of a span.
    mutating func span() throws(StorageError) -> TextSpan {
        let start: Int = try next()
        let end: Int = try next()
        guard 0 <= start, start <= end else { throw .unexpectedValue(column: 0, wanted: "a span") }
        return TextSpan(start: start, end: end)
    }
}
