import Foundation
import PackagePlugin

/// Puts the text files of a target's folder into the program, as one generated Swift file.
///
/// A target `Migrations` gets `EmbeddedMigrations.files`. Each build looks at the folder again, so a
/// new file needs no mention anywhere.
@main
struct EmbedText: BuildToolPlugin {
    /// What counts as text to carry along.
    private static let extensions: Set<String> = ["css", "sql", "yaml"]

    /// One command that writes the Swift file, run again when one of the text files changes.
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL
        let paths = try textFiles(below: folder, prefix: "").sorted()
        let output = context.pluginWorkDirectoryURL.appending(path: "Embedded\(target.name).swift")
        return [
            .buildCommand(
                displayName: "Embedding \(paths.count) files of \(target.name)",
                executable: try context.tool(named: "EmbedTool").url,
                arguments: [
                    target.name, folder.path(percentEncoded: false), output.path(percentEncoded: false),
                ]
                    + paths,
                inputFiles: paths.map { folder.appending(path: $0) },
                outputFiles: [output])
        ]
    }

    /// The paths of all text files below `folder`, relative to where the search began; hidden files
    /// and folders are passed over.
    private func textFiles(below folder: URL, prefix: String) throws -> [String] {
        var found: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        where !name.hasPrefix(".") {
            let place = folder.appending(path: name)
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(
                atPath: place.path(percentEncoded: false), isDirectory: &isFolder)
            if isFolder.boolValue {
                found += try textFiles(below: place, prefix: prefix + name + "/")
            } else if Self.extensions.contains(place.pathExtension) {
                found.append(prefix + name)
            }
        }
        return found
    }
}
