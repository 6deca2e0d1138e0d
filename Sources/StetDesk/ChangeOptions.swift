/// What every command that changes the desk can be given.
public struct ChangeOptions: Hashable, Sendable {
    /// The name of this one request: given again, it changes nothing and gives the same answer.
    public var requestID: String?
    /// Whether everything is done but the commit.
    public var isDryRun: Bool
    /// The version of the claim that the caller saw.
    public var seen: Int?

    /// Options of these parts.
    public init(requestID: String? = nil, isDryRun: Bool = false, seen: Int? = nil) {
        self.requestID = requestID
        self.isDryRun = isDryRun
        self.seen = seen
    }
}
