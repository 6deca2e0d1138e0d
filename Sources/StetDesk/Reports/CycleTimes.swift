import StetModel
import StetReport
import StetStorage
import StetWorkflow

/// How long claims stayed where they were, from the log of steps.
struct CycleTimes {
    /// The stays in one state of one workflow.
    struct State {
        /// The workflow.
        let workflow: String
        /// The state.
        let state: String
        /// How long the stays were.
        let spread: Spread
    }

    /// The ways from coming in, or being taken up again, to being done.
    struct Whole {
        /// The workflow.
        let workflow: String
        /// How long they were.
        let spread: Spread
        /// How many steps led from review back to work.
        let returned: Int
    }

    /// By state, in the order they first come up in each workflow.
    let states: [State]
    /// By workflow.
    let whole: [Whole]
}

extension Database {
    /// How long claims stayed in their states: stays that ended between two moments.
    ///
    /// One pass over the steps in order; what is kept are the spans alone.
    func cycleTimes(since: Timestamp?, until: Timestamp?, workflow: String?) throws -> CycleTimes {
        var categories: [ID<StoredWorkflow>: [String: ClaimCategory]] = [:]
        for stored in try storedWorkflows() {
            let states = try PinnedWorkflow(stored).workflow.states
            categories[stored.id] = Dictionary(
                states.map { ($0.name, $0.category) }, uniquingKeysWith: { first, _ in first })
        }
        var walk = StepWalk(since: since, until: until)
        try eachStep(under: workflow) { step in
            let known = categories[step.version] ?? [:]
            walk.step(
                of: step.claim, added: step.added, in: step.workflow, from: (step.from, known[step.from]),
                to: (step.to, known[step.to]), at: step.at)
        }
        return walk.times
    }
}

/// Goes along the steps of one claim after the other.
struct StepWalk {
    private let since: Timestamp?
    private let until: Timestamp?
    private var claim: ID<Claim>?
    private var entered = Timestamp(milliseconds: 0)
    private var begun = Timestamp(milliseconds: 0)
    private var order: [String] = []
    private var stays: [String: [Int]] = [:]
    private var names: [String: (workflow: String, state: String)] = [:]
    private var whole: [String: (spans: [Int], returned: Int)] = [:]

    /// A walk that counts what ended between two moments.
    init(since: Timestamp?, until: Timestamp?) {
        self.since = since
        self.until = until
    }

    /// Takes the next step; those of one claim come one after the other, in order.
    mutating func step(
        of claim: ID<Claim>, added: Timestamp, in workflow: String,
        from: (name: String, category: ClaimCategory?),
        to: (name: String, category: ClaimCategory?), at: Timestamp
    ) {
        if claim != self.claim { (self.claim, entered, begun) = (claim, added, added) }
        guard from.name != to.name else { return }
        if (since.map { at >= $0 } ?? true) && (until.map { at <= $0 } ?? true) {
            let key = "\(workflow)\u{0}\(from.name)"
            if names[key] == nil {
                names[key] = (workflow, from.name)
                order.append(key)
            }
            stays[key, default: []].append(at.milliseconds - entered.milliseconds)
            if to.category == .done {
                whole[workflow, default: ([], 0)].spans.append(at.milliseconds - begun.milliseconds)
            }
            if from.category == .review, to.category == .active || to.category == .new {
                whole[workflow, default: ([], 0)].returned += 1
            }
        }
        if from.category?.isClosed == true { begun = at }
        entered = at
    }

    /// What was counted.
    var times: CycleTimes {
        CycleTimes(
            states: order.compactMap { key in
                names[key].map {
                    .init(workflow: $0.workflow, state: $0.state, spread: Spread(stays[key] ?? []))
                }
            }.sorted { $0.workflow < $1.workflow },
            whole: whole.sorted { $0.key < $1.key }.map {
                .init(workflow: $0.key, spread: Spread($0.value.spans), returned: $0.value.returned)
            })
    }
}
