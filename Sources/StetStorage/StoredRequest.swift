public import StetModel

/// A request that was carried out under an id of the caller's, with the answer it was given.
public struct StoredRequest: Hashable, Sendable {
    /// The id.
    public var id: String
    /// The command it was.
    public var command: String
    /// The SHA-256 of what the command was given.
    public var argumentsDigest: String
    /// The answer, as JSON.
    public var answer: String
    /// When.
    public var at: Timestamp

    /// A request of these parts.
    public init(id: String, command: String, argumentsDigest: String, answer: String, at: Timestamp) {
        self.id = id
        self.command = command
        self.argumentsDigest = argumentsDigest
        self.answer = answer
        self.at = at
    }
}

extension Database {
    /// The request that was carried out under `id`, or nil.
    public func request(_ id: String) throws -> StoredRequest? {
        let sql: SQL = "SELECT id, command, arguments_digest, answer, at FROM request WHERE id = \(id)"
        guard let row = try row(sql) else { return nil }
        var cursor = RowCursor(row)
        return try StoredRequest(
            id: cursor.next(), command: cursor.next(), argumentsDigest: cursor.next(),
            answer: cursor.next(), at: cursor.next())
    }

    /// Keeps a request, inside the transaction that carried it out.
    public func keep(_ request: StoredRequest) throws {
        try run(
            """
            INSERT INTO request (id, command, arguments_digest, answer, at)
            VALUES (\(request.id), \(request.command), \(request.argumentsDigest), \(request.answer),
                \(request.at))
            """)
    }
}
