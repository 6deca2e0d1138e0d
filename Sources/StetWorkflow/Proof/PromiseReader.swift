import StetModel
import Yams

/// Reads the promises of a workflow file.
struct PromiseReader {
    /// Reads the guards that a promise names.
    let rules: RuleReader

    /// The list under `promises`.
    func promises(_ node: Node, _ reader: inout FileReader) -> [Placed<Promise>] {
        guard let sequence = node.sequence else {
            reader.fault("‘promises’ must be a list of promises.", at: node)
            return []
        }
        return sequence.compactMap { item in
            promise(item, &reader).map { Placed($0, at: Place(item.mark)) }
        }
    }

    private func promise(_ node: Node, _ reader: inout FileReader) -> Promise? {
        guard let mapping = node.mapping else {
            return reader.reference(node, to: "promise", among: Promise.names).map {
                $0 == "no-one-decides-alone" ? .noOneDecidesAlone : .editsVoidApprovals
            }
        }
        let names = mapping.compactMap { $0.key.scalar?.string }
        if names.contains("never") { return never(node, &reader) }
        if names.contains("always") { return always(node, &reader) }
        let fields = reader.fields(
            of: node, in: "A promise", allowed: ["reach", "never", "always", "without", "before"])
        guard let target = fields["reach"] else {
            reader.fault(
                "A promise begins with ‘never’, ‘always’ or ‘reach’.", at: node,
                hint: "Or it is one of: \(Promise.names.joined(separator: ", ")).")
            return nil
        }
        return reader.reference(target, to: "category to reach", among: ["done"]).map { _ in .reachDone }
    }

    private func never(_ node: Node, _ reader: inout FileReader) -> Promise? {
        let keys = ["never", "without"]
        let fields = reader.fields(of: node, in: "The promise ‘never’", allowed: keys, required: keys)
        let state = fields["never"].flatMap {
            reader.reference($0, to: "state", among: rules.names.states)
        }
        guard let state, let without = fields["without"] else { return nil }
        if let pair = without.mapping?.first, pair.key.scalar?.string == "people" {
            return reader.number(pair.value, of: "The number of people", in: 1...7).map {
                .neverWithoutPeople(state: state, people: $0)
            }
        }
        let needs = rules.guards(without, &reader).map(\.value)
        return needs.isEmpty ? nil : .neverWithoutNeeds(state: state, needs: needs)
    }

    private func always(_ node: Node, _ reader: inout FileReader) -> Promise? {
        let keys = ["always", "before"]
        let fields = reader.fields(of: node, in: "The promise ‘always’", allowed: keys, required: keys)
        let action = fields["always"].flatMap {
            reader.reference($0, to: "action", among: rules.names.actions)
        }
        let state = fields["before"].flatMap {
            reader.reference($0, to: "state", among: rules.names.states)
        }
        guard let action, let state else { return nil }
        return .alwaysBefore(action: action, state: state)
    }
}
