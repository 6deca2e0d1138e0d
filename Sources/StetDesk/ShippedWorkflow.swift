import StetStorage
import StetWorkflow
import Workflows

/// A workflow file that travels inside the program, with the scale it rates on.
struct ShippedWorkflow {
    /// Its name.
    let name: String
    /// The file.
    let definition: String
    /// The file of its scale.
    let scale: String

    /// The names of all of them, in order.
    static var names: [String] {
        EmbeddedWorkflows.files.map(\.path).filter { !$0.contains("/") && $0.hasSuffix(".yaml") }
            .map { String($0.dropLast(".yaml".count)) }.sorted()
    }

    /// The names of the scales that travel inside the program.
    static var scaleNames: [String] {
        EmbeddedWorkflows.files.map(\.path).filter { $0.hasPrefix("scales/") && $0.hasSuffix(".yaml") }
            .map { String($0.dropFirst("scales/".count).dropLast(".yaml".count)) }.sorted()
    }

    /// The verdicts of each scale that travels inside the program.
    static var verdicts: [String: [String]] {
        scaleNames.reduce(into: [:]) { verdicts, name in
            do { verdicts[name] = try Scale(yaml: scaleText(name), file: name).all.map(\.name) } catch {
                verdicts[name] = []
            }
        }
    }

    /// The workflow called `name`.
    ///
    /// - Throws: `DeskError.noSuchWorkflow`.
    static func named(_ name: String) throws -> ShippedWorkflow {
        guard let definition = text(at: "\(name).yaml") else {
            throw DeskError.noSuchWorkflow(name, known: names)
        }
        /// The file of its scale.
        let scale = try Workflow(yaml: definition, file: "\(name).yaml").scale.value
        return ShippedWorkflow(name: name, definition: definition, scale: try scaleText(scale))
    }

    /// The file of the scale called `name`.
    static func scaleText(_ name: String) throws -> String {
        guard let text = text(at: "scales/\(name).yaml") else {
            throw DeskError.noSuch(noun: "scale", id: name)
        }
        return text
    }

    private static func text(at path: String) -> String? {
        EmbeddedWorkflows.files.first { $0.path == path }?.text
    }

    /// The digest of both.
    var sha256: String { ContentHash.hex(definition + "\n" + scale) }
}
