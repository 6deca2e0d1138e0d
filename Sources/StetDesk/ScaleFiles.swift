public import StetWorkflow
import Workflows

/// The scales and the mappings between them that travel inside the program; they need no database.
public enum ScaleFiles {
    /// The names of the scales, in order.
    public static var names: [String] { ShippedWorkflow.scaleNames }

    /// A scale.
    ///
    /// - Throws: `DeskError.noSuch`.
    public static func scale(_ name: String) throws -> Scale {
        try Scale(yaml: ShippedWorkflow.scaleText(name), file: "\(name).yaml")
    }

    /// The names of the mappings, in order.
    public static var mappings: [String] {
        EmbeddedWorkflows.files.map(\.path).filter { $0.hasPrefix(ScaleMapping.prefix) }
            .map { String($0.dropFirst(ScaleMapping.prefix.count).dropLast(".yaml".count)) }.sorted()
    }

    /// A mapping.
    ///
    /// - Throws: `DeskError.notA`.
    public static func mapping(_ name: String) throws -> ScaleMapping { try ScaleMapping.shipped(name) }
}

extension ScaleMapping {
    fileprivate static let prefix = "mappings/"

    /// A mapping that travels inside the program.
    ///
    /// - Throws: `DeskError.notA`.
    static func shipped(_ name: String) throws -> ScaleMapping {
        let path = "\(prefix)\(name).yaml"
        guard let file = EmbeddedWorkflows.files.first(where: { $0.path == path }) else {
            throw DeskError.notA(
                kind: "a mapping between scales", word: name,
                example: ScaleFiles.mappings.joined(separator: ", "))
        }
        return try ScaleMapping(yaml: file.text, file: file.path, scales: ShippedWorkflow.verdicts)
    }
}
