import StetModel
import Yams

/// Reads the steps and edit rules of a workflow file, with their guards and effects.
struct RuleReader {
    /// The names the rules may use.
    let names: DeclaredNames

    /// One step; nil when its action or its states are faulty.
    func step(_ node: Node, _ reader: inout FileReader) -> StepRule? {
        let fields = reader.fields(
            of: node, in: "A step",
            allowed: ["action", "from", "to", "automatic", "timed", "needs", "effects"],
            required: ["action", "from"])
        let action = fields["action"].flatMap { reader.reference($0, to: "action", among: names.actions) }
        let from = fields["from"].map { reader.references($0, to: "state", among: names.states) } ?? []
        let to = fields["to"].flatMap { reader.reference($0, to: "state", among: names.states) }
        let isAutomatic = fields["automatic"].flatMap { reader.flag($0, of: "‘automatic’") } ?? false
        let isTimed = fields["timed"].flatMap { reader.flag($0, of: "‘timed’") } ?? false
        if isTimed, isAutomatic {
            reader.fault("A step is taken by a timer or happens by itself, not both.", at: node)
        }
        let needs = fields["needs"].map { guards($0, &reader) } ?? []
        let effects = fields["effects"].map { self.effects($0, &reader) } ?? []
        guard let action, !from.isEmpty else { return nil }
        return StepRule(
            action: action, from: from, to: to, isAutomatic: isAutomatic, isTimed: isTimed, needs: needs,
            effects: effects,
            place: Place(node.mark))
    }

    /// One rule of `on-edit`.
    func edit(_ node: Node, _ reader: inout FileReader) -> EditRule {
        let fields = reader.fields(
            of: node, in: "A rule of ‘on-edit’", allowed: ["in", "to", "effects"], required: ["in"])
        return EditRule(
            states: fields["in"].map { reader.references($0, to: "state", among: names.states) } ?? [],
            to: fields["to"].flatMap { reader.reference($0, to: "state", among: names.states) },
            effects: fields["effects"].map { self.effects($0, &reader) } ?? [],
            place: Place(node.mark))
    }

    /// Who may override what.
    func overrides(_ node: Node, _ reader: inout FileReader) -> OverrideRule {
        let fields = reader.fields(
            of: node, in: "‘overrides’", allowed: ["roles", "actions"], required: ["roles", "actions"])
        let roles = fields["roles"].map { node in
            reader.references(node, to: "role", among: Role.allCases.map(\.rawValue)).compactMap(Role.init)
        }
        let actions = fields["actions"].map { reader.references($0, to: "action", among: names.actions) }
        return OverrideRule(roles: roles ?? [], actions: actions ?? [])
    }

    /// A list of guards.
    func guards(_ node: Node, _ reader: inout FileReader) -> [Placed<Guard>] {
        reader.items(node, of: "The list of needs").compactMap { item in
            named(item, kind: "guard", among: Guard.names, &reader).flatMap { name, value in
                self.guard(name, value, at: item, &reader).map { Placed($0, at: Place(item.mark)) }
            }
        }
    }

    private func effects(_ node: Node, _ reader: inout FileReader) -> [Placed<Effect>] {
        reader.items(node, of: "The list of effects").compactMap { item in
            named(item, kind: "effect", among: Effect.names, &reader).flatMap { name, value in
                effect(name, value, at: item, &reader).map { Placed($0, at: Place(item.mark)) }
            }
        }
    }

    /// The name of a guard or effect and, for `name: value`, its value.
    private func named(
        _ item: Node, kind: String, among known: [String], _ reader: inout FileReader
    ) -> (name: String, value: Node?)? {
        guard let mapping = item.mapping else {
            return reader.reference(item, to: kind, among: known).map { ($0, nil) }
        }
        guard let pair = mapping.first, mapping.count == 1 else {
            reader.fault(
                "Each \(kind) is an item of its own.", at: item,
                hint: "Begin every \(kind) with ‘- ’ on a new line.")
            return nil
        }
        return reader.reference(pair.key, to: kind, among: known).map { ($0, pair.value) }
    }

    private func `guard`(_ name: String, _ value: Node?, at item: Node, _ reader: inout FileReader) -> Guard?
    {
        switch name {
        case _ where FactNeed(rawValue: name) != nil:
            return bare(name, value, &reader) ? FactNeed(rawValue: name).map { .fact($0) } : nil
        case "verdict-set": return slotIfAny(value, &reader).map { .verdictSet(slot: $0) }
        case "no-blocking-comments": return bare(name, value, &reader) ? .noBlockingComments : nil
        case "not-on-hold": return bare(name, value, &reader) ? .notOnHold : nil
        case "no-conflict-of-interest": return bare(name, value, &reader) ? .noConflictOfInterest : nil
        case "comment-required":
            guard let value else { return .commentRequired(atLeast: 1) }
            return reader.number(value, of: "The length of a comment", in: 1...1_000)
                .map { .commentRequired(atLeast: $0) }
        default: break
        }
        guard let value = needed(value, by: name, at: item, &reader) else { return nil }
        switch name {
        case "role":
            let roles = reader.references(value, to: "role", among: Role.allCases.map(\.rawValue))
            return .role(roles.compactMap(Role.init))
        case "distinct":
            let parties = reader.references(value, to: "slot", among: names.parties)
            return .distinct(parties.map { $0 == Party.author.name ? .author : .slot($0) })
        case "slot-filled":
            return reader.reference(value, to: "slot", among: names.slots).map { .slotFilled($0) }
        case "rationale": return rationale(value, &reader)
        case "evidence":
            return .evidence(evidence(value, in: "The guard ‘evidence’", mayChoose: true, &reader))
        case "taken": return taken(value, &reader)
        case "quorum", "no-quorum": return quorum(name, value, &reader)
        case "checklist-done": return reader.name(value, of: "A checklist").map { .checklistDone($0) }
        case "children-in":
            let known = ClaimCategory.allCases.map(\.rawValue)
            let categories = reader.references(value, to: "category", among: known)
            return .childrenIn(categories.compactMap(ClaimCategory.init))
        case "reason-code":
            return .reasonCode(
                reader.items(value, of: "The list of reasons").compactMap { item in
                    reader.name(item, of: "A reason")
                })
        case "holds-slot": return .holdsSlot(reader.references(value, to: "slot", among: names.slots))
        case "verdict-in": return verdictIn(value, &reader)
        case "verdict-among": return verdictAmong(value, &reader)
        case "unchanged-since":
            return reader.reference(value, to: "action", among: names.actions).map { .unchangedSince($0) }
        case "if-tagged": return ifTagged(value, &reader)
        default: return comparison(name, value, &reader)
        }
    }

    private func comparison(_ name: String, _ value: Node, _ reader: inout FileReader) -> Guard? {
        let slots = reader.references(value, to: "slot", among: names.slots)
        if slots.count < 2 {
            reader.fault("‘\(name)’ needs at least two slots to compare.", at: value)
            return nil
        }
        return name == "verdicts-agree" ? .verdictsAgree(slots) : .verdictsDiffer(slots)
    }

    private func quorum(_ name: String, _ value: Node, _ reader: inout FileReader) -> Guard? {
        let fields = reader.fields(
            of: value, in: "The guard ‘\(name)’", allowed: ["slot", "carry"], required: ["slot", "carry"])
        let carry = fields["carry"].flatMap { reader.number($0, of: "‘carry’", in: 1...9) }
        let slot = fields["slot"].flatMap { reader.reference($0, to: "slot", among: names.slots) }
        guard let carry, let slot else { return nil }
        return name == "quorum" ? .quorum(slot, carry: carry) : .noQuorum(slot, carry: carry)
    }

    private func rationale(_ value: Node, _ reader: inout FileReader) -> Guard? {
        let range = 1...10_000
        if value.mapping == nil {
            return reader.number(value, of: "The length of a rationale", in: range)
                .map { .rationale(atLeast: $0, slot: nil) }
        }
        let fields = reader.fields(
            of: value, in: "The guard ‘rationale’", allowed: ["at-least", "slot"], required: ["at-least"])
        let slot = fields["slot"].flatMap { reader.reference($0, to: "slot", among: names.slots) }
        return fields["at-least"].flatMap { reader.number($0, of: "The length of a rationale", in: range) }
            .map { .rationale(atLeast: $0, slot: slot) }
    }

    private func evidence(
        _ value: Node, in what: String, mayChoose: Bool, _ reader: inout FileReader
    ) -> EvidenceNeed {
        let range = 1...100
        if value.mapping == nil {
            let count = reader.number(value, of: "The number of pieces of evidence", in: range)
            return EvidenceNeed(atLeast: count ?? 1)
        }
        let keys = ["at-least", "stance", "form", "primary", "independent"]
        let fields = reader.fields(of: value, in: what, allowed: mayChoose ? keys + ["any-of"] : keys)
        if fields.isEmpty { reader.fault("\(what) asks for nothing.", at: value) }
        var need = EvidenceNeed()
        need.atLeast = fields["at-least"].flatMap { reader.number($0, of: "‘at-least’", in: range) } ?? 0
        need.primary = fields["primary"].flatMap { reader.number($0, of: "‘primary’", in: range) } ?? 0
        need.independent =
            fields["independent"].flatMap { reader.number($0, of: "‘independent’", in: range) } ?? 0
        if let node = fields["stance"] {
            let stances = EvidenceStance.allCases.map(\.rawValue)
            need.stances = reader.references(node, to: "stance", among: stances).compactMap(
                EvidenceStance.init)
        }
        if let node = fields["form"] {
            let forms = EvidenceForm.allCases.map(\.rawValue)
            need.forms = reader.references(node, to: "form", among: forms).compactMap(EvidenceForm.init)
            need.atLeast = max(need.atLeast, 1)
        }
        if let node = fields["any-of"] {
            for way in reader.items(node, of: "‘any-of’") {
                need.anyOf.append(evidence(way, in: "A way of ‘any-of’", mayChoose: false, &reader))
            }
        }
        return need
    }

    private func taken(_ value: Node, _ reader: inout FileReader) -> Guard? {
        let fields = reader.fields(
            of: value, in: "The guard ‘taken’", allowed: ["actions", "at-least", "at-most"],
            required: ["actions"])
        let actions =
            fields["actions"].map { reader.references($0, to: "action", among: names.actions) } ?? []
        let low = fields["at-least"].flatMap { reader.number($0, of: "‘at-least’", in: 0...1_000) }
        let high = fields["at-most"].flatMap { reader.number($0, of: "‘at-most’", in: 0...1_000) }
        if fields["at-least"] == nil, fields["at-most"] == nil {
            reader.fault("The guard ‘taken’ needs ‘at-least’ or ‘at-most’.", at: value)
        } else if let low, let high, low > high {
            reader.fault("‘at-least’ is more than ‘at-most’: nothing can meet this.", at: value)
        }
        return .taken(actions, atLeast: low ?? 0, atMost: high)
    }

    private func effect(_ name: String, _ value: Node?, at item: Node, _ reader: inout FileReader) -> Effect?
    {
        switch name {
        case "new-round": return bare(name, value, &reader) ? .newRound : nil
        case "publish": return bare(name, value, &reader) ? .publish : nil
        case "unpublish": return bare(name, value, &reader) ? .unpublish : nil
        default: break
        }
        guard let value = needed(value, by: name, at: item, &reader) else { return nil }
        if ["fill", "decide", "leave"].contains(name) {
            let slot = reader.reference(value, to: "slot", among: names.slots)
            return slot.map { name == "fill" ? .fill($0) : name == "leave" ? .leave($0) : .decide($0) }
        }
        let slots = reader.references(value, to: "slot", among: names.slots)
        switch name {
        case "release": return .release(slots)
        case "finish": return .finish(slots)
        case "resume": return .resume(slots)
        default: return .void(slots)
        }
    }

    /// The slot that an optional value names; nil when the value is faulty.
    private func slotIfAny(_ value: Node?, _ reader: inout FileReader) -> String?? {
        guard let value else { return .some(nil) }
        return reader.reference(value, to: "slot", among: names.slots).map { .some($0) }
    }

    /// Whether a guard or effect that takes no value got none.
    private func bare(_ name: String, _ value: Node?, _ reader: inout FileReader) -> Bool {
        guard let value else { return true }
        reader.fault("‘\(name)’ takes no value.", at: value, hint: "Write ‘- \(name)’.")
        return false
    }

    /// The value of a guard or effect that needs one.
    private func needed(_ value: Node?, by name: String, at item: Node, _ reader: inout FileReader) -> Node? {
        if value == nil { reader.fault("‘\(name)’ needs a value.", at: item, hint: "Write ‘- \(name): …’.") }
        return value
    }
}
