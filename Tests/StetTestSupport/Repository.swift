public import Foundation

/// The files of the repository these tests were built from.
public enum Repository {
    /// The folder that holds `Package.swift`.
    public static var root: URL {
        URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// The paths below the root of all files below `folder` that end in `ending`, in order; hidden ones
    /// and links are passed over.
    public static func files(below folder: String, ending: String) throws -> [String] {
        var found: [String] = []
        var folders = [folder]
        while let folder = folders.popLast() {
            let place = root.appending(path: folder)
            guard FileManager.default.fileExists(atPath: place.path) else { continue }
            for name in try FileManager.default.contentsOfDirectory(atPath: place.path)
            where !name.hasPrefix(".") {
                let path = folder + "/" + name
                let kind = try FileManager.default.attributesOfItem(atPath: root.appending(path: path).path)
                switch kind[.type] as? FileAttributeType {
                case .typeDirectory: folders.append(path)
                case .typeRegular where name.hasSuffix(ending): found.append(path)
                default: break
                }
            }
        }
        return found.sorted()
    }

    /// The names of the folders directly below `folder`, in order.
    public static func folders(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The text of the file at `path`.
    public static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Whether there is a file or folder at `path`.
    public static func holds(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }
}
