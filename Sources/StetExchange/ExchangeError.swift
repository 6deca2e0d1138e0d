public import FoundationEssentials
public import StetModel
public import StetText

/// Why something in another program's format was not taken, and where it stands.
public struct ExchangeError: Error, Equatable {
    /// What is wrong.
    public enum Fault: Error, Equatable {
        /// The line is no JSON value.
        case json(JSONError.Problem)
        /// The line is a JSON value, but no object.
        case notAnObject
        /// The object or row has no text; `instead` is a name in it that may be a slip for "text".
        case textMissing(instead: String?)
        /// The text cannot be an article's.
        case text(TextError)
        /// The value under `name` is not of the kind that belongs there.
        case wrongKind(name: String, expected: String)
        /// The value under `name` is no date and no instant.
        case notATime(name: String, value: String)
        /// The value under `name` has more bytes than the limit.
        case tooLong(name: String, limit: Int)
        /// The value under `name` holds a NUL.
        case holdsNUL(name: String)
        /// A field of a table is not UTF-8.
        case fieldNotUTF8
        /// A field of a table has more bytes than the limit.
        case fieldTooLong(limit: Int)
        /// A quotation mark opens a field and none closes it.
        case quoteNotClosed
        /// A quotation mark stands in a field that does not begin with one.
        case strayQuote
        /// Something follows the quotation mark that closes a field.
        case textAfterQuote
        /// The row has another number of fields than the header.
        case fieldCount(found: Int, expected: Int)
        /// The table has no header.
        case headerMissing
        /// The header names a column that is not known.
        case unknownColumn(String, known: [String])
        /// The header names a column twice.
        case duplicateColumn(String)
        /// The header lacks a column that must be there.
        case columnMissing(String)
        /// The row names no file.
        case fileMissing
        /// Two rows name the same file.
        case duplicateFile(String, firstLine: Int)
    }

    /// The line, from 1 on.
    public let line: Int
    /// The code point within the line, from 1 on.
    public let column: Int
    /// What is wrong there.
    public let fault: Fault

    /// A fault at this place.
    public init(line: Int, column: Int, fault: Fault) {
        self.line = line
        self.column = column
        self.fault = fault
    }

    /// A fault of the JSON that begins on line `line` of a file.
    init(_ error: JSONError, onLine line: Int) {
        self.init(line: line + error.line - 1, column: error.column, fault: .json(error.problem))
    }
}

extension ExchangeError: LocalizedError {
    /// What is wrong, without the place.
    public var reason: String {
        switch fault {
        case .json(let problem): JSONError(line: line, column: column, problem: problem).reason
        case .notAnObject: "The line is not a JSON object."
        case .textMissing: "There is no text."
        case .text(let error): error.errorDescription ?? "The text cannot be taken."
        case .wrongKind(let name, let expected): "\(shown(name)) is not \(expected)."
        case .notATime(let name, let value): "\(shown(name)) is \(shown(value)), which is no date or instant."
        case .tooLong(let name, let limit): "\(shown(name)) has more than \(limit) bytes."
        case .holdsNUL(let name): "\(shown(name)) holds a NUL."
        case .fieldNotUTF8: "The field is not UTF-8."
        case .fieldTooLong(let limit): "The field has more than \(limit) bytes."
        case .quoteNotClosed: "A quotation mark opens a field here and none closes it."
        case .strayQuote: "A quotation mark stands within a field that does not begin with one."
        case .textAfterQuote: "The field goes on after its closing quotation mark."
        case .fieldCount(let found, let expected): "The row has \(found) fields; the header has \(expected)."
        case .headerMissing: "The table has no header."
        case .unknownColumn(let name, _): "The column \(shown(name)) is not known."
        case .duplicateColumn(let name): "The column \(shown(name)) stands in the header twice."
        case .columnMissing(let name): "The header has no column \(shown(name))."
        case .fileMissing: "The row names no file."
        case .duplicateFile(let name, let line): "The file \(shown(name)) stands on line \(line) already."
        }
    }

    public var errorDescription: String? { "Line \(line), column \(column): \(reason)" }

    public var recoverySuggestion: String? {
        switch fault {
        case .json(let problem): JSONError(line: line, column: column, problem: problem).recoverySuggestion
        case .notAnObject: "Each line is an object such as {\"text\": \"…\"}."
        case .textMissing(let instead?): "Did you mean \"text\" where it says \(shown(instead))?"
        case .textMissing: "Give the article's words under the name \"text\"."
        case .text(let error): error.recoverySuggestion
        case .wrongKind: "Correct the value or leave it out."
        case .notATime: "Write 2026, 2026-11, 2026-11-20 or 2026-11-20T10:12:00Z."
        case .tooLong, .fieldTooLong: "Shorten it; long words belong into the text."
        case .holdsNUL, .fieldNotUTF8: "Save the file as UTF-8 text."
        case .quoteNotClosed, .strayQuote, .textAfterQuote:
            "Put the whole field in quotation marks and double each one inside it."
        case .fieldCount: "Fields are separated by commas; one that holds a comma needs quotation marks."
        case .headerMissing: "The first line names the columns, separated by commas."
        case .unknownColumn(let name, _) where name.utf8.contains(UInt8(ascii: ";")):
            "Separate the columns with commas, not semicolons."
        case .unknownColumn(_, let known): "The columns are \(known.joined(separator: ", "))."
        case .duplicateColumn: "Keep one of the two."
        case .columnMissing(let name): "Add \(name) to the first line."
        case .fileMissing: "Fill in the column file, or remove the row."
        case .duplicateFile: "Keep one row for each file."
        }
    }
}

/// `text` in quotation marks, shortened and with control characters escaped.
private func shown(_ text: String) -> String {
    let limit = 60
    guard text.unicodeScalars.count > limit else { return JSON.string(text).compact }
    return JSON.string(String(text.unicodeScalars.prefix(limit)) + "…").compact
}
