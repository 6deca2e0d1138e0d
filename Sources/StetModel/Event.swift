/// One line of the desk's log: who changed what, when, and on whose word we know it.
public struct Event: Hashable, Sendable {
    /// How we know who acted.
    public enum Basis: String, CaseIterable, Sendable {
        /// The operating system says so.
        case account
        /// The caller says so, with `--as` or `STET_REVIEWER`.
        case claimed
    }

    /// The place in the log, from 1, without gaps.
    public var seq: Int
    /// When the transaction ran, by the database's clock.
    public var at: Timestamp
    /// The handle of the reviewer who acted.
    public var actor: String
    /// The operating system account that ran the command.
    public var account: String
    /// How we know who acted.
    public var basis: Basis
    /// What was done: `article.imported`, `claim.moved` …
    public var kind: String
    /// What it was done to, as an id or a handle.
    public var subject: String
    /// The id that the caller gave the command.
    public var requestID: String?
    /// The SHA-256 of the salt and the payload.
    public var payloadDigest: String
    /// The hash of the event before; 64 zeros for the first.
    public var previousHash: String
    /// The SHA-256 over all columns before this one.
    public var hash: String

    /// An event of these parts.
    public init(
        seq: Int, at: Timestamp, actor: String, account: String, basis: Basis, kind: String,
        subject: String, requestID: String?, payloadDigest: String, previousHash: String, hash: String
    ) {
        self.seq = seq
        self.at = at
        self.actor = actor
        self.account = account
        self.basis = basis
        self.kind = kind
        self.subject = subject
        self.requestID = requestID
        self.payloadDigest = payloadDigest
        self.previousHash = previousHash
        self.hash = hash
    }
}
