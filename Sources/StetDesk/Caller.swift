/// Who runs a command: the operating system account, and the reviewer it says it acts for.
public struct Caller: Hashable, Sendable {
    /// The account's name, by user id and never by `$USER`.
    public var account: String
    /// The account's full name, where the system has one.
    public var fullName: String?
    /// The handle given with `--as` or `STET_REVIEWER`, without the `@`.
    public var claimedHandle: String?

    /// A caller under `account` who may claim to be somebody else.
    public init(account: String, fullName: String? = nil, claimedHandle: String? = nil) {
        self.account = account
        self.fullName = fullName
        self.claimedHandle = claimedHandle
    }
}
