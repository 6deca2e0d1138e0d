public import Foundation

/// Expected texts kept as files in `Tests/Fixtures`; `STET_UPDATE_GOLDEN=1` writes them anew.
public enum Golden {
    /// How `text` differs from the file at `path` below `Tests/Fixtures`, as a sentence for the
    /// message of a test; nil where it does not.
    ///
    /// Of an HTML page the style sheet that every report begins with is left out; it is a file of its own,
    /// `reports/report.css`. With `STET_UPDATE_GOLDEN=1` the file is written and nothing differs.
    public static func difference(of text: String, from path: String) throws -> String? {
        guard path.hasSuffix(".html"), let sheet = text.firstRange(of: "<style>\n")?.upperBound else {
            return try exactDifference(of: text, from: path)
        }
        let shared = fixtures.appendingPathComponent("reports/report.css")
        let styles = String(decoding: try Data(contentsOf: shared), as: UTF8.self)
        guard text[sheet...].utf8.starts(with: styles.utf8) else {
            return "\(path): its style sheet does not begin with reports/report.css; check that file first."
        }
        let rest = text.utf8[sheet...].dropFirst(styles.utf8.count)
        return try exactDifference(of: String(text[..<sheet]) + String(Substring(rest)), from: path)
    }

    /// The style sheet of a page.
    public static func styles(of page: String) -> String {
        guard let start = page.firstRange(of: "<style>\n"), let end = page.firstRange(of: "</style>")
        else { return "" }
        return String(page[start.upperBound..<end.lowerBound])
    }

    private static func exactDifference(of text: String, from path: String) throws -> String? {
        let file = fixtures.appendingPathComponent(path)
        if ProcessInfo.processInfo.environment["STET_UPDATE_GOLDEN"] == "1" {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return nil
        }
        guard FileManager.default.fileExists(atPath: file.path) else {
            return "\(path) is missing; STET_UPDATE_GOLDEN=1 writes it."
        }
        let expected = [UInt8](try Data(contentsOf: file)).split(
            separator: 0x0A, omittingEmptySubsequences: false)
        let found = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
        for line in 0..<max(expected.count, found.count) {
            let left = line < expected.count ? String(decoding: expected[line], as: UTF8.self) : "the end"
            let right = line < found.count ? String(decoding: found[line], as: UTF8.self) : "the end"
            guard !left.utf8.elementsEqual(right.utf8) else { continue }
            return "\(path), line \(line + 1): expected “\(left)”, found “\(right)”."
        }
        return nil
    }

    /// The folder `Tests/Fixtures`.
    public static var fixtures: URL {
        URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Fixtures")
    }
}
