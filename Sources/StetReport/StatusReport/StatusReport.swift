public import StetModel

/// Where the work of the desk stands.
public struct StatusReport: Hashable, Sendable {
    /// How many claims share a state or a verdict.
    public struct Count: Hashable, Sendable {
        /// The state or the verdict.
        public var term: ReportTerm
        /// The category of a state; nil for a verdict.
        public var category: String?
        /// How many claims.
        public var count: Int

        /// So many claims with this term.
        public init(term: ReportTerm, category: String? = nil, count: Int) {
            self.term = term
            self.category = category
            self.count = count
        }
    }

    /// The work of one reviewer.
    public struct Load: Hashable, Sendable {
        /// The handle, without the @.
        public var reviewer: String
        /// The name of the person.
        public var name: String
        /// Assignments not finished.
        public var open: Int
        /// Assignments finished.
        public var done: Int

        /// The work of the reviewer with this handle.
        public init(reviewer: String, name: String, open: Int, done: Int) {
            self.reviewer = reviewer
            self.name = name
            self.open = open
            self.done = done
        }
    }

    /// A claim that waits for somebody.
    public struct Waiting: Hashable, Sendable {
        /// Its id, such as `c7`.
        public var claim: String
        /// The proposition.
        public var text: String
        /// The state it is in.
        public var state: ReportTerm
        /// When it came into that state.
        public var since: Timestamp
        /// When it was or is due.
        public var due: Timestamp?
        /// The slot that is waited for.
        public var slot: String?
        /// The handle of who has it, without the @; nil while nobody does.
        public var reviewer: String?

        /// The claim that has waited since `since`.
        public init(
            claim: String, text: String, state: ReportTerm, since: Timestamp, due: Timestamp? = nil,
            slot: String? = nil, reviewer: String? = nil
        ) {
            self.claim = claim
            self.text = text
            self.state = state
            self.since = since
            self.due = due
            self.slot = slot
            self.reviewer = reviewer
        }
    }

    /// Desk, time and head of the log.
    public var head: ReportHead
    /// Claims per state, in the order of the workflow.
    public var states: [Count]
    /// Claims per verdict, in the order of the scale.
    public var verdicts: [Count]
    /// Claims without a verdict.
    public var withoutVerdict: Int
    /// Open and finished work per reviewer.
    public var reviewers: [Load]
    /// What is past its due time, longest first.
    public var overdue: [Waiting]
    /// What has waited longest in its state, longest first.
    public var waiting: [Waiting]
    /// How many steps were taken although something was missing.
    public var overrides: Int
    /// What timers did; nil where no workflow of the desk has any.
    public var timers: Timers?

    /// What the timers of the workflows did so far.
    public struct Timers: Hashable, Sendable {
        /// How many times one did what it is for.
        public var ran: Int
        /// When one last did; nil for never.
        public var last: Timestamp?

        /// So many runs, the last of them at `last`.
        public init(ran: Int, last: Timestamp? = nil) {
            self.ran = ran
            self.last = last
        }
    }

    /// A report of these parts, which are rendered in the order they come in.
    public init(
        head: ReportHead, states: [Count] = [], verdicts: [Count] = [], withoutVerdict: Int = 0,
        reviewers: [Load] = [], overdue: [Waiting] = [], waiting: [Waiting] = [],
        overrides: Int = 0, timers: Timers? = nil
    ) {
        self.head = head
        self.states = states
        self.verdicts = verdicts
        self.withoutVerdict = withoutVerdict
        self.reviewers = reviewers
        self.overdue = overdue
        self.waiting = waiting
        self.overrides = overrides
        self.timers = timers
    }

    /// How many claims there are in all.
    public var claimCount: Int { states.reduce(0) { $0 + $1.count } }
}
