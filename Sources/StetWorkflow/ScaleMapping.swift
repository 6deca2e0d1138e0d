import StetModel
import Yams

/// What the verdicts of one scale are on another, as its file declares it. Nothing applies it by itself: the
/// words of a verdict are those that somebody chose.
public struct ScaleMapping: Hashable, Sendable {
    /// What commands call it.
    public let name: String
    /// The scale of the verdicts.
    public let from: String
    /// The scale they are carried over to.
    public let to: String
    /// Whether something is lost: two verdicts become one, or one has no place.
    public let isLossy: Bool
    /// The verdict on the other scale, by the verdict on the first.
    public let values: [String: String]
    /// The verdicts that have no place on the other scale.
    public let unmapped: [String]

    /// Reads a mapping file and holds it against the scales it names.
    ///
    /// - Parameter scales: the verdicts of each scale there is.
    /// - Throws: `WorkflowFileError` with all its faults.
    public init(yaml: String, file: String, scales: [String: [String]]) throws(WorkflowFileError) {
        let document = try YAMLDocument(yaml, file: file)
        var reader = FileReader(file: file)
        let fields = reader.fields(
            of: document.root, in: "A mapping file",
            allowed: ["mapping", "version", "description", "from", "to", "lossy", "values", "unmapped"],
            required: ["mapping", "version", "from", "to", "lossy", "values"])
        let name = fields["mapping"].flatMap { reader.name($0, of: "A mapping") }
        _ = fields["version"].flatMap { reader.number($0, of: "‘version’", in: 1...1_000_000) }
        let known = scales.keys.sorted()
        let from = fields["from"].flatMap { reader.reference($0, to: "scale", among: known) }
        let to = fields["to"].flatMap { reader.reference($0, to: "scale", among: known) }
        let isLossy = fields["lossy"].flatMap { reader.flag($0, of: "‘lossy’") }
        let (left, right) = (from.flatMap { scales[$0] } ?? [], to.flatMap { scales[$0] } ?? [])
        var values: [String: String] = [:]
        for entry in fields["values"].map({ reader.entries(of: $0, in: "‘values’") }) ?? [] {
            if reader.reference(entry.key, to: "verdict", among: left) != nil {
                values[entry.name] = reader.reference(entry.value, to: "verdict", among: right)
            }
        }
        unmapped =
            fields["unmapped"].map { reader.references($0, to: "verdict", among: left) } ?? []
        if let node = fields["values"], reader.faults.isEmpty {
            for verdict in left where (values[verdict] == nil) != unmapped.contains(verdict) {
                reader.fault("‘\(verdict)’ must stand either in ‘values’ or in ‘unmapped’.", at: node)
            }
        }
        let loses = !unmapped.isEmpty || Set(values.values).count < values.count
        if let node = fields["lossy"], let isLossy, isLossy != loses, reader.faults.isEmpty {
            reader.fault(
                loses
                    ? "Something is lost: two verdicts become one, or one has no place."
                    : "Nothing is lost: each verdict has a place of its own.", at: node,
                hint: "Write ‘lossy: \(loses)’.")
        }
        guard reader.faults.isEmpty, let name, let from, let to, let isLossy else {
            throw WorkflowFileError(faults: reader.faults.inFileOrder)
        }
        (self.name, self.from, self.to, self.isLossy, self.values) = (name, from, to, isLossy, values)
    }
}
