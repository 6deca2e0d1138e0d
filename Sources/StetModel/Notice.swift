/// Something that a person is to be told: which claim, and why. It holds no verdict and no words of a
/// rationale or a comment, so that nothing blind leaves the desk with it.
public struct Notice: Hashable, Sendable {
    /// The notice's number.
    public var id: ID<Notice>
    /// Why.
    public var kind: NoticeKind
    /// The handle of the one to be told.
    public var recipient: String
    /// The claim.
    public var claim: ID<Claim>
    /// The state the claim was in.
    public var state: String
    /// The slot it is about.
    public var slot: String?
    /// The timer that ran.
    public var timer: String?
    /// The comment it is about.
    public var comment: ID<Comment>?
    /// When the work is or was due.
    public var due: Timestamp?
    /// Who brought it about; nil where the clock or a workflow did.
    public var causedBy: String?
    /// When it was written.
    public var at: Timestamp
    /// How often it was tried to deliver it.
    public var attempts: Int
    /// When it is tried next.
    public var nextTry: Timestamp
    /// Why the last try failed.
    public var problem: String?
    /// When it was delivered.
    public var sentAt: Timestamp?

    /// A notice of these parts.
    public init(
        id: ID<Notice>, kind: NoticeKind, recipient: String, claim: ID<Claim>, state: String,
        slot: String? = nil, timer: String? = nil, comment: ID<Comment>? = nil, due: Timestamp? = nil,
        causedBy: String? = nil, at: Timestamp, attempts: Int = 0, nextTry: Timestamp,
        problem: String? = nil, sentAt: Timestamp? = nil
    ) {
        self.id = id
        self.kind = kind
        self.recipient = recipient
        self.claim = claim
        self.state = state
        self.slot = slot
        self.timer = timer
        self.comment = comment
        self.due = due
        self.causedBy = causedBy
        self.at = at
        self.attempts = attempts
        self.nextTry = nextTry
        self.problem = problem
        self.sentAt = sentAt
    }

    /// How long to wait after so many failures: a minute, then twice as long each time, a day at most.
    public static func wait(afterFailures count: Int) -> Int {
        min(86_400_000, 60_000 << min(max(0, count - 1), 11))
    }
}

extension Notice: Numbered {
    public static let letter: Character = "u"
    public static let noun = "notice"
}
