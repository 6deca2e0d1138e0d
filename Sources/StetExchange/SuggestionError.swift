public import FoundationEssentials
public import StetModel

/// Why a line of another suggester was not taken. `path` names the place in the line, such as
/// `attributions[3].cue.spans[0]`.
public enum SuggestionError: Error, Equatable {
    /// The line is no JSON value.
    case json(JSONError)
    /// The first line does not say the suggester's name and version.
    case unnamed
    /// The line answers for another document.
    case otherDocument
    /// The value at the path is missing or of another kind.
    case wrongKind(path: String, expected: String)
    /// The span at the path does not lie within the text.
    case outside(path: String, start: Int, end: Int, length: Int)
    /// The words at the path are not those that the text has there.
    case otherWords(path: String)
    /// The spans at the path are not in the order of the text, or overlap.
    case outOfOrder(path: String)
    /// There are more things at the path than are taken.
    case tooMany(path: String, limit: Int)
}

extension SuggestionError: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .json(let error): "the line is no JSON: \(error.reason)"
        case .unnamed: "the first line does not name the suggester and its version."
        case .otherDocument: "the line answers for another document."
        case .wrongKind(let path, let expected): "\(path) is not \(expected)."
        case .outside(let path, let start, let end, let length):
            "\(path) runs from \(start) to \(end); the text has \(length) code points."
        case .otherWords(let path): "the words of \(path) do not stand there in the text."
        case .outOfOrder(let path): "\(path) is not in the order of the text, or overlaps itself."
        case .tooMany(let path, let limit): "\(path) has more than \(limit) entries."
        }
    }

    public var recoverySuggestion: String? {
        switch self {
        case .unnamed: "It begins with {\"suggester\":{\"name\":\"…\",\"version\":1}} on a line of its own."
        case .otherDocument: "Each answer carries the \"id\" of the document it is about, in the order asked."
        case .outside, .otherWords: "Offsets count Unicode code points from 0, the end excluded."
        default: "docs/suggesters.md describes the lines that are taken."
        }
    }
}
