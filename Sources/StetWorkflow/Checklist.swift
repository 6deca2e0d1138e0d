import Yams

/// A list of things to look at before a step, as its file declares it.
public struct Checklist: Hashable, Sendable {
    /// What workflows and commands call it.
    public let name: String
    /// What people read.
    public let label: Label?
    /// The items, in the order of the file, each with what people read.
    public let items: [ChecklistItem]

    /// Reads a checklist file.
    /// - Throws: `WorkflowFileError` with all its faults.
    public init(yaml: String, file: String) throws(WorkflowFileError) {
        let document = try YAMLDocument(yaml, file: file)
        var reader = FileReader(file: file)
        let fields = reader.fields(
            of: document.root, in: "A checklist file", allowed: ["checklist", "version", "label", "items"],
            required: ["checklist", "version", "items"])
        let name = fields["checklist"].flatMap { reader.name($0, of: "A checklist") }
        _ = fields["version"].flatMap { reader.number($0, of: "‘version’", in: 1...1_000_000) }
        label = fields["label"].flatMap { reader.label($0) }
        let entries = fields["items"].map { reader.entries(of: $0, in: "‘items’") } ?? []
        items = entries.map { ChecklistItem(name: $0.name, label: reader.label($0.value)) }
        guard reader.faults.isEmpty, let name else {
            throw WorkflowFileError(faults: reader.faults.inFileOrder)
        }
        self.name = name
    }
}
