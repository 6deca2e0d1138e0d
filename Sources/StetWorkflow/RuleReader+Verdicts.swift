import StetModel
import Yams

/// Guards about which verdict it is, and about what kind of fact the claim states.
extension RuleReader {
    /// `verdict-in`: a list of verdicts, or a slot with them.
    func verdictIn(_ value: Node, _ reader: inout FileReader) -> Guard? {
        if value.mapping == nil {
            return values(value, &reader).map { .verdictIn($0, slot: nil) }
        }
        let fields = reader.fields(
            of: value, in: "The guard ‘verdict-in’", allowed: ["slot", "values"], required: ["values"])
        let slot = fields["slot"].flatMap { reader.reference($0, to: "slot", among: names.slots) }
        if fields["slot"] != nil, slot == nil { return nil }
        return fields["values"].flatMap { values($0, &reader) }.map { .verdictIn($0, slot: slot) }
    }

    /// `verdict-among`: the slot whose verdict it is, and the slot of those who voted.
    func verdictAmong(_ value: Node, _ reader: inout FileReader) -> Guard? {
        let fields = reader.fields(
            of: value, in: "The guard ‘verdict-among’", allowed: ["slot", "of"], required: ["slot", "of"])
        let slot = fields["slot"].flatMap { reader.reference($0, to: "slot", among: names.slots) }
        let voters = fields["of"].flatMap { reader.reference($0, to: "slot", among: names.slots) }
        guard let slot, let voters else { return nil }
        return .verdictAmong(slot, of: voters)
    }

    /// `if-tagged`: a tag, and what a claim with it needs besides.
    func ifTagged(_ value: Node, _ reader: inout FileReader) -> Guard? {
        let fields = reader.fields(
            of: value, in: "The guard ‘if-tagged’", allowed: ["tag", "needs"], required: ["tag", "needs"])
        let tag = fields["tag"].flatMap {
            reader.reference($0, to: "tag", among: FactTag.allCases.map(\.rawValue))
        }.flatMap(FactTag.init)
        let needs = fields["needs"].map { guards($0, &reader) } ?? []
        for need in needs {
            guard case .ifTagged = need.value else { continue }
            reader.fault(
                "‘if-tagged’ stands inside ‘if-tagged’.", at: value, hint: "Give each tag an item of its own."
            )
        }
        return tag.map { .ifTagged($0, needs: needs.map(\.value)) }
    }

    private func values(_ node: Node, _ reader: inout FileReader) -> [String]? {
        let items = node.sequence == nil ? [node] : reader.items(node, of: "The list of verdicts")
        let values = items.compactMap { reader.name($0, of: "A verdict") }
        return values.isEmpty ? nil : values
    }
}
