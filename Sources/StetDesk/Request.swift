import StetModel
import StetStorage

/// One command with what it was given, and the id under which it is done once at most.
struct Request {
    /// The noun and verb.
    let command: String
    /// What the command was given.
    let arguments: JSON
    /// The id that the caller gave it.
    let id: String?

    /// What the id stands for: the command, what it was given, and who gave it.
    private func digest(by handle: String) -> String {
        ContentHash.hex(JSON.array([.string(command), arguments, .string(handle)]).canonical)
    }

    /// What was answered when the request was carried out before; nil where it was not.
    ///
    /// - Throws: `DeskError.requestReused` where the id stands for another request.
    func storedAnswer(to handle: String, in database: any Database) throws -> JSON? {
        guard let id, let stored = try database.request(id) else { return nil }
        guard stored.argumentsDigest == digest(by: handle) else {
            throw DeskError.requestReused(id: id, command: stored.command)
        }
        return try JSON.parse(Array(stored.answer.utf8))
    }

    /// Keeps the answer, in the transaction that carried the request out.
    func keep(_ answer: JSON, in change: DeskChange) throws {
        guard let id else { return }
        try change.database.keep(
            StoredRequest(
                id: id, command: command, argumentsDigest: digest(by: change.actor.reviewer.handle),
                answer: answer.compact, at: change.now))
    }
}
