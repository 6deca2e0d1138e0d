/// Why no file was generated.
enum EmbedError: Error, CustomStringConvertible {
    /// The tool was called with too few words.
    case usage
    /// The file at this path is not UTF-8.
    case notUTF8(String)

    var description: String {
        switch self {
        case .usage: "EmbedTool NAME FOLDER OUTPUT PATH…"
        case .notUTF8(let path): "\(path) is not UTF-8 and cannot be embedded."
        }
    }
}
