public import Foundation

/// What can go wrong between the command line, the files it names and its output.
public enum CommandError: Error, Equatable {
    /// The first word is no command, or the word after a noun none of its verbs.
    case noSuchCommand(word: String, below: [String], nearest: [String])
    /// A global option stands at the end of the line without its value.
    case missingValue(option: String)
    /// The option does not take this value.
    case wrongValue(option: String, value: String, possible: [String])
    /// The words of the command line do not fit together; `advice` says how they would.
    case wrongUse(String, advice: String)
    /// There is no file at this path.
    case noSuchFile(String)
    /// The path names a folder where a file is wanted.
    case isFolder(String)
    /// The file is there and cannot be read.
    case unreadable(String, reason: String)
    /// The file has more bytes than are taken.
    case tooLarge(String, limit: Int)
    /// The input has more text than is checked as a whole.
    case tooMuchAtOnce(limit: Int)
    /// No database is named, and there is no desk in this folder or one above it.
    case noDeskHere(String)
    /// The input holds something faulty at this place.
    case faultyInput(file: String, line: Int?, column: Int?, reason: String)
    /// The output cannot be written.
    case cannotWrite(String, reason: String)
    /// Whoever read the output has closed it, as `head` does.
    case readerLeft
}

extension CommandError: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .noSuchCommand(let word, let path, _): "There is no command '\((path + [word]).spaced)'."
        case .missingValue(let option): "The option \(option) needs a value."
        case .wrongValue(let option, let value, _): "The option \(option) does not take '\(value)'."
        case .wrongUse(let fault, _): fault
        case .noSuchFile(let path): "There is no file \(path)."
        case .isFolder(let path): "\(path) is a folder, not a file."
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
        case .tooLarge(let path, let limit): "\(path) has more than \(limit) bytes, which is the limit."
        case .tooMuchAtOnce(let limit): "The input holds more than \(limit) bytes of text."
        case .noDeskHere(let folder): "There is no desk in \(folder) or a folder above it."
        case .faultyInput(let file, let line, let column, let reason):
            "\(place(file, line, column)): \(reason)"
        case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)."
        case .readerLeft: "The reader of the output has closed it."
        }
    }

    public var recoverySuggestion: String? {
        switch self {
        case .noSuchCommand(_, let path, let nearest) where nearest.isEmpty:
            "'\((["stet"] + path).spaced) --help' lists what there is."
        case .noSuchCommand(_, let path, let nearest):
            "Did you mean "
                + nearest.map { "'\((["stet"] + path + [$0]).spaced)'" }.joined(separator: " or ") + "?"
        case .missingValue(let option): "Write it behind the option: \(option) VALUE."
        case .wrongValue(_, _, let possible) where possible.isEmpty: nil
        case .wrongValue(_, _, let possible): "Use one of: \(possible.joined(separator: ", "))."
        case .wrongUse(_, let advice): advice
        case .noSuchFile: "Check the path; '-' stands for standard input."
        case .isFolder: "Name the files in it, for example with a shell pattern."
        case .unreadable: "Check who may read it."
        case .tooLarge: "Split it, or keep only the article."
        case .tooMuchAtOnce:
            "Import it in several parts, or with --keep-good, which stores piece by piece."
        case .noDeskHere: "Make one with 'stet init', or name one with --database or STET_DATABASE."
        case .faultyInput: "Correct that place and repeat the command."
        case .cannotWrite: "Check the place, its permissions and the room on the disk."
        case .readerLeft: nil
        }
    }
}

extension [String] {
    fileprivate var spaced: String { joined(separator: " ") }
}

/// A place in a file as compilers write it: `file:line:column`.
private func place(_ file: String, _ line: Int?, _ column: Int?) -> String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
}
