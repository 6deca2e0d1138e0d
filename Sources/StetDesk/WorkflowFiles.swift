import StetText
public import StetWorkflow

/// The workflows that travel inside the program; they need no database.
public enum WorkflowFiles {
    /// The names of the workflows, in order.
    public static var names: [String] { ShippedWorkflow.names }

    /// The names of the scales, in order.
    public static var scales: [String] { ShippedWorkflow.scaleNames }

    /// The text of a workflow.
    ///
    /// - Throws: `DeskError.noSuchWorkflow`.
    public static func text(_ name: String) throws -> String {
        try ShippedWorkflow.named(name).definition
    }

    /// The workflow, read.
    public static func workflow(_ name: String) throws -> Workflow {
        try Workflow(yaml: try text(name), file: "\(name).yaml")
    }

    /// The most bytes a file may have.
    public static let byteLimit = Workflow.fileByteLimit

    /// The text that the bytes of a file spell.
    ///
    /// - Throws: `WorkflowFileError` with the place from which they are no UTF-8.
    public static func text(of bytes: [UInt8], file: String) throws(WorkflowFileError) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var end = bytes.count
        do throws(TextError) { _ = try ExactText(bytes) } catch {
            if case .notUTF8(let offset) = error { end = offset }
        }
        let before = bytes.prefix(end)
        let line = before.suffix(from: before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
        let place = Place(
            line: 1 + before.count { $0 == 0x0A }, column: 1 + line.count { $0 & 0xC0 != 0x80 })
        throw WorkflowFileError(faults: [
            WorkflowFault(
                file: file, place: place, message: "The file is not UTF-8 from here on.",
                hint: "Save it as UTF-8 in your editor.")
        ])
    }

    /// Every fault of a workflow file, in the order of the file.
    public static func faults(in yaml: String, file: String) -> [WorkflowFault] {
        Workflow.faults(inYAML: yaml, file: file, scales: ShippedWorkflow.verdicts)
    }
}
