import StetModel
import Yams

extension Workflow {
    /// Reads a workflow file.
    /// - Throws: `WorkflowFileError` with all its faults.
    public init(yaml: String, file: String) throws(WorkflowFileError) {
        let document = try YAMLDocument(yaml, file: file)
        var reader = FileReader(file: file)
        let fields = reader.fields(
            of: document.root, in: "A workflow file",
            allowed: [
                "workflow", "version", "label", "description", "scale", "initial", "states", "slots",
                "actions",
                "steps", "on-edit", "overrides", "reasons", "kind", "promises", "calendar", "timers",
            ],
            required: ["workflow", "version", "scale", "initial", "states", "actions", "steps"])
        var parts = WorkflowParts(fields, &reader)
        parts.readRules(fields, &reader)
        guard reader.faults.isEmpty, let name = parts.name, let version = parts.version,
            let scale = parts.scale, let initial = parts.initial
        else { throw WorkflowFileError(faults: reader.faults.inFileOrder) }
        self.name = name
        self.version = version
        self.scale = scale
        self.initial = initial
        self.file = file
        label = parts.label
        description = parts.description
        states = parts.states
        slots = parts.slots
        actions = parts.actions
        steps = parts.steps
        onEdit = parts.onEdit
        overrides = parts.overrides
        promises = parts.promises
        calendar = parts.calendar
        timers = parts.timers
        reasons = parts.reasons
        kind = parts.kind
    }

    /// All faults of a workflow file: those of reading it, or, when it can be read, those of `check`.
    public static func faults(
        inYAML yaml: String, file: String, scales: [String: [String]]? = nil
    ) -> [WorkflowFault] {
        do {
            return try Workflow(yaml: yaml, file: file).check(scales: scales)
        } catch {
            return error.faults
        }
    }
}

/// The parts of a workflow while its file is read; what is faulty is left out.
private struct WorkflowParts {
    let name: String?
    let version: Int?
    let label: Label?
    let description: String?
    let scale: Placed<String>?
    let initial: Placed<String>?
    private(set) var states: [WorkflowState] = []
    private(set) var slots: [WorkflowSlot] = []
    private(set) var actions: [WorkflowAction] = []
    private(set) var steps: [StepRule] = []
    private(set) var onEdit: [EditRule] = []
    private(set) var overrides: OverrideRule?
    private(set) var promises: [Placed<Promise>] = []
    private(set) var calendar: BusinessCalendar?
    private(set) var timers: [TimerRule] = []
    let reasons: [String: Label]
    let kind: ClaimKind
    /// Every name that is declared, whether or not its declaration is sound.
    private let names: DeclaredNames

    /// Reads all but the steps and `on-edit`.
    init(_ fields: [String: Node], _ reader: inout FileReader) {
        name = fields["workflow"].flatMap { reader.name($0, of: "A workflow") }
        version = fields["version"].flatMap { reader.number($0, of: "‘version’", in: 1...1_000_000) }
        label = fields["label"].flatMap { reader.label($0) }
        description = fields["description"].flatMap { reader.text($0, of: "‘description’") }
        scale = fields["scale"].flatMap { node in
            reader.name(node, of: "A scale").map { Placed($0, at: Place(node.mark)) }
        }
        let stateEntries = fields["states"].map { reader.entries(of: $0, in: "‘states’") } ?? []
        let slotEntries = fields["slots"].map { reader.entries(of: $0, in: "‘slots’") } ?? []
        let actionEntries = fields["actions"].map { reader.entries(of: $0, in: "‘actions’") } ?? []
        names = DeclaredNames(
            states: stateEntries.map(\.name), slots: slotEntries.map(\.name),
            actions: actionEntries.map(\.name))
        initial = fields["initial"].flatMap { [names] node in
            reader.reference(node, to: "state", among: names.states).map { Placed($0, at: Place(node.mark)) }
        }
        let reasonEntries = fields["reasons"].map { reader.entries(of: $0, in: "‘reasons’") } ?? []
        reasons = reasonEntries.reduce(into: [:]) { reasons, entry in
            reasons[entry.name] = reader.label(entry.value)
        }
        kind = fields["kind"].flatMap { reader.choice($0, of: "kind", ClaimKind.self) } ?? .claim
        for entry in stateEntries { readState(entry, &reader) }
        for entry in slotEntries { readSlot(entry, &reader) }
        for entry in actionEntries { readAction(entry, &reader) }
    }

    /// Reads the steps and `on-edit`.
    mutating func readRules(_ fields: [String: Node], _ reader: inout FileReader) {
        let rules = RuleReader(names: names)
        overrides = fields["overrides"].map { rules.overrides($0, &reader) }
        promises = fields["promises"].map { PromiseReader(rules: rules).promises($0, &reader) } ?? []
        let clock = TimerReader(names: names)
        calendar = fields["calendar"].flatMap { clock.calendar($0, &reader) }
        timers = fields["timers"].map { clock.timers($0, &reader) } ?? []
        if let node = fields["steps"] {
            guard let sequence = node.sequence else {
                return reader.fault("‘steps’ must be a list of steps.", at: node)
            }
            steps = sequence.compactMap { rules.step($0, &reader) }
        }
        if let node = fields["on-edit"] {
            guard let sequence = node.sequence else {
                return reader.fault("‘on-edit’ must be a list of rules.", at: node)
            }
            onEdit = sequence.map { rules.edit($0, &reader) }
        }
    }

    private mutating func readState(
        _ entry: (name: String, key: Node, value: Node), _ reader: inout FileReader
    ) {
        let fields = reader.fields(
            of: entry.value, in: "The state ‘\(entry.name)’", allowed: ["category", "label"],
            required: ["category"])
        let label = fields["label"].flatMap { reader.label($0) }
        guard
            let category = fields["category"].flatMap({
                reader.choice($0, of: "category", ClaimCategory.self)
            })
        else { return }
        states.append(
            WorkflowState(name: entry.name, category: category, label: label, place: Place(entry.key.mark)))
    }

    private mutating func readSlot(
        _ entry: (name: String, key: Node, value: Node), _ reader: inout FileReader
    ) {
        if entry.name == Party.author.name {
            return reader.fault(
                "‘author’ cannot be a slot: it stands for the authors of a claim.", at: entry.key)
        }
        let fields = reader.fields(
            of: entry.value, in: "The slot ‘\(entry.name)’",
            allowed: [
                "label", "roles", "distinct", "blind", "filled-by", "rates-in", "seats", "secret", "edits",
            ], required: ["roles"])
        let roles = fields["roles"].map { node in
            reader.references(node, to: "role", among: Role.allCases.map(\.rawValue)).compactMap(Role.init)
        }
        let parties = names.parties
        let distinct = fields["distinct"].map { reader.references($0, to: "slot", among: parties) } ?? []
        let filling = fields["filled-by"].flatMap {
            reader.choice($0, of: "way of filling", WorkflowSlot.Filling.self)
        }
        let states = names.states
        slots.append(
            WorkflowSlot(
                name: entry.name, label: fields["label"].flatMap { reader.label($0) }, roles: roles ?? [],
                distinct: distinct.map { $0 == Party.author.name ? .author : .slot($0) },
                isBlind: fields["blind"].flatMap { reader.flag($0, of: "‘blind’") } ?? false,
                filledBy: filling ?? .anyone,
                ratesIn: fields["rates-in"].map { reader.references($0, to: "state", among: states) },
                seats: fields["seats"].flatMap { reader.number($0, of: "‘seats’", in: 1...9) } ?? 1,
                isSecret: fields["secret"].flatMap { reader.flag($0, of: "‘secret’") } ?? false,
                mayEdit: fields["edits"].flatMap { reader.flag($0, of: "‘edits’") } ?? true,
                place: Place(entry.key.mark)))
    }

    private mutating func readAction(
        _ entry: (name: String, key: Node, value: Node), _ reader: inout FileReader
    ) {
        if entry.name == Workflow.editAction {
            return reader.fault(
                "‘\(Workflow.editAction)’ cannot be an action: it stands for what ‘on-edit’ does.",
                at: entry.key)
        }
        let hasNoParts = entry.value.scalar?.string.isEmpty ?? false
        let fields =
            hasNoParts
            ? [:]
            : reader.fields(
                of: entry.value, in: "The action ‘\(entry.name)’", allowed: ["label", "description"])
        actions.append(
            WorkflowAction(
                name: entry.name, label: fields["label"].flatMap { reader.label($0) },
                description: fields["description"].flatMap { reader.text($0, of: "‘description’") },
                place: Place(entry.key.mark)))
    }
}
