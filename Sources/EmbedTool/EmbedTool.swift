#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes one Swift file that holds other files as string literals: `EmbedTool NAME FOLDER OUTPUT PATH…`.
///
/// The paths are relative to the folder and are kept in the order given.
@main
struct EmbedTool {
    /// Reads the files and writes the Swift file.
    static func main() throws {
        let words = CommandLine.arguments
        guard words.count >= 4 else { throw EmbedError.usage }
        let (name, folder, output) = (words[1], words[2], words[3])
        var source = """
            /// The text files of the folder behind the target \(name), as they stood when it was built.
            public enum Embedded\(name) {
                /// Each file by its path below the folder, in the order of the paths.
                public static let files: [(path: String, text: String)] = [

            """
        for path in words.dropFirst(4) {
            let bytes = try Data(contentsOf: URL(filePath: folder).appending(path: path))
            guard let text = String(validating: bytes, as: UTF8.self) else { throw EmbedError.notUTF8(path) }
            source += "        (path: \(literal(path)), text: \(literal(text))),\n"
        }
        source += "    ]\n}\n"
        try Data(source.utf8).write(to: URL(filePath: output))
    }

    /// A Swift string literal for `text`, in printable ASCII only.
    private static func literal(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": written += "\\\\"
            case "\"": written += "\\\""
            case "\n": written += "\\n"
            case " "..."~": written.unicodeScalars.append(scalar)
            default: written += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return written + "\""
    }
}
