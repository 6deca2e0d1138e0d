import Yams

extension Scale {
    /// Reads a scale file.
    /// - Throws: `WorkflowFileError` with all its faults.
    public init(yaml: String, file: String) throws(WorkflowFileError) {
        let document = try YAMLDocument(yaml, file: file)
        var reader = FileReader(file: file)
        let fields = reader.fields(
            of: document.root, in: "A scale file",
            allowed: ["scale", "version", "label", "description", "values", "outside"],
            required: ["scale", "version", "values"])
        let name = fields["scale"].flatMap { reader.name($0, of: "A scale") }
        let version = fields["version"].flatMap { reader.number($0, of: "‘version’", in: 1...1_000_000) }
        label = fields["label"].flatMap { reader.label($0) }
        description = fields["description"].flatMap { reader.text($0, of: "‘description’") }
        var seen: Set<String> = []
        values = fields["values"].map { Self.values($0, &seen, &reader) } ?? []
        outside = fields["outside"].map { Self.values($0, &seen, &reader) } ?? []
        if let node = fields["values"], node.sequence != nil, values.count < 2 {
            reader.fault("A scale needs at least two values in order.", at: node)
        }
        guard reader.faults.isEmpty, let name, let version else {
            throw WorkflowFileError(faults: reader.faults.inFileOrder)
        }
        self.name = name
        self.version = version
    }

    private static func values(
        _ node: Node, _ seen: inout Set<String>, _ reader: inout FileReader
    ) -> [Value] {
        guard let sequence = node.sequence else {
            reader.fault("The values of a scale must be a list.", at: node)
            return []
        }
        var values: [Value] = []
        for item in sequence {
            guard let value = value(item, &reader) else { continue }
            if !seen.insert(value.name).inserted {
                reader.fault("‘\(value.name)’ is on the scale twice.", at: item)
            }
            values.append(value)
        }
        return values
    }

    private static func value(_ node: Node, _ reader: inout FileReader) -> Value? {
        if node.scalar != nil { return reader.name(node, of: "A scale").map { Value(name: $0, label: nil) } }
        let fields = reader.fields(
            of: node, in: "A value of a scale", allowed: ["name", "label"], required: ["name"])
        let label = fields["label"].flatMap { reader.label($0) }
        return fields["name"].flatMap { reader.name($0, of: "A scale") }.map { Value(name: $0, label: label) }
    }
}
