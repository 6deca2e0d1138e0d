import StetExchange

/// A manifest with the place it was read from, so that its files are found from there too.
struct ManifestFile {
    private let manifest: ArticleManifest
    private let folder: String
    /// The entries by the last part of their path, where only one has it.
    private let byName: [String: ArticleDetails]
    private static let byteLimit = 64 << 20

    /// Reads the manifest at `path`.
    ///
    /// - Throws: `CommandError`, with the place where the table is faulty.
    init(_ path: String, in surroundings: Surroundings) throws(CommandError) {
        let bytes = try surroundings.source(path).all(limit: ManifestFile.byteLimit)
        do throws(ExchangeError) {
            manifest = try ArticleManifest(bytes)
        } catch {
            throw .faultyInput(file: path, line: error.line, column: error.column, reason: error.reason)
        }
        folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let named = Dictionary(grouping: manifest.entries) { ManifestFile.name(of: $0.file) }
        byName = named.compactMapValues { $0.count == 1 ? $0[0].details : nil }
    }

    /// What the manifest says about the file at `path`: under that path, under the path from the
    /// manifest's own folder, or under the file's name where that names one entry alone.
    func details(of path: String) -> ArticleDetails? {
        if let entry = manifest[path] { return entry.details }
        if !folder.isEmpty, path.hasPrefix(folder), let entry = manifest[String(path.dropFirst(folder.count))]
        {
            return entry.details
        }
        return byName[ManifestFile.name(of: path)]
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
