public import StetModel

/// Everything that one writing transaction changes: rows go into their tables and are noted, and
/// `record` closes what was noted into one event of the log.
///
/// Nothing else writes to the tables of the desk, which is why replaying the log must give the
/// tables as they are (`LogCheck`). A ledger lives as long as its transaction.
public final class Ledger {
    /// Who changes the desk, and how we know.
    public struct Stamp: Sendable {
        /// The handle of the reviewer.
        public var actor: String
        /// The operating system account that runs the command.
        public var account: String
        /// How we know who acts.
        public var basis: Event.Basis
        /// The id that the caller gave the command.
        public var requestID: String?

        /// A stamp of these parts.
        public init(actor: String, account: String, basis: Event.Basis, requestID: String? = nil) {
            self.actor = actor
            self.account = account
            self.basis = basis
            self.requestID = requestID
        }
    }

    /// The database that the transaction is open in.
    public let database: any Database
    /// The time of the transaction, one for all it does.
    public let now: Timestamp
    /// Who acts.
    public let stamp: Stamp

    private let makeSalt: () -> String
    private let sessionUser: String?
    private var changes: [JSON] = []
    private var head: LogHead?
    private var lastNumbers: [String: Int] = [:]
    private var movedCounters: Set<String> = []
    private var heldBack: [HeldTable] = []
    /// Rows as they are stored or held back, by table and key, where that is known.
    private var known: [String: [SQLValue: [SQLValue]]] = [:]

    /// A ledger over an open writing transaction.
    ///
    /// - Parameter makeSalt: gives 32 random hexadecimal digits, anew for each event.
    public init(
        _ database: any Database, now: Timestamp, stamp: Stamp, sessionUser: String?,
        makeSalt: @escaping () -> String
    ) {
        self.database = database
        self.now = now
        self.stamp = stamp
        self.sessionUser = sessionUser
        self.makeSalt = makeSalt
    }

    /// Writes a new row.
    public func insert<Noun: Record>(_ record: Noun) throws(StorageError) {
        let fields = record.fields
        try database.run(SQL(Noun.table.insertText, fields.map(\.value)))
        known[Noun.table.name]?[fields[0].value] = nil
        note("insert", Noun.table, fields)
    }

    /// Writes a row anew; its key says which.
    public func update<Noun: Record>(_ record: Noun) throws(StorageError) {
        let fields = record.fields
        let count = try database.run(SQL(Noun.table.updateText, fields.map(\.value)))
        guard count == 1 else { throw .constraint("no row of \(Noun.table.name) to update") }
        known[Noun.table.name]?[fields[0].value] = nil
        note("update", Noun.table, fields)
    }

    /// Notes a new row that is written together with the next event, not before: for what is not read
    /// again in the same transaction.
    public func insertWithEvent<Noun: Record>(_ record: Noun) {
        let fields = record.fields
        hold(fields, of: Noun.table, isNew: true)
        note("insert", Noun.table, fields)
    }

    /// Notes a changed row that is written together with the next event, not before: for what is not
    /// read again in the same transaction.
    public func updateWithEvent<Noun: Record>(_ record: Noun) {
        let fields = record.fields
        hold(fields, of: Noun.table, isNew: false)
        note("update", Noun.table, fields)
    }

    /// Takes over what was read in this transaction of a claim, of the log and of its numbers, so that it is
    /// neither read again nor written where it is the same.
    public func know(_ dossier: ClaimDossier) {
        head = head ?? dossier.head
        lastNumbers.merge(dossier.numbers) { known, _ in known }
        know(dossier.claim)
        for assignment in dossier.assignments { know(assignment) }
    }

    private func know<Noun: Record>(_ record: Noun) {
        let values = record.fields.map(\.value)
        known[Noun.table.name, default: [:]][values[0]] = values
    }

    /// Takes a row away.
    public func delete<Noun: Record>(_ record: Noun) throws(StorageError) {
        let key = record.fields[0]
        let count = try database.run(SQL(Noun.table.deleteText, [key.value]))
        guard count == 1 else { throw .constraint("no row of \(Noun.table.name) to delete") }
        known[Noun.table.name]?[key.value] = nil
        note("delete", Noun.table, [key])
    }

    /// The next number for a noun: one more than was ever given.
    public func next<Noun: Record & Numbered>(_ noun: Noun.Type) throws -> ID<Noun> {
        ID(try nextNumber(after: SQL(Noun.table.lastNumberText), of: Noun.table.name))
    }

    /// The first of `count` numbers that suggestions take from here on.
    public func reserveSuggestions(_ count: Int) throws -> Int {
        let last: SQL = """
            SELECT MAX(first_suggestion + suggestion_count - 1) FROM reading
            WHERE first_suggestion = (SELECT MAX(first_suggestion) FROM reading)
            """
        return try nextNumber(after: last, of: "suggestion", taking: count)
    }

    /// Closes what was changed into one event and returns its place in the log.
    @discardableResult
    public func record(_ kind: String, _ subject: String, note: JSON? = nil) throws -> Int {
        let payload = String(
            decoding: JSON.object(leavingOut: ["changes": .array(changes), "note": note]).canonical,
            as: UTF8.self)
        let salt = makeSalt()
        let before = try head ?? EventLog.head(database)
        var event = Event(
            seq: before.seq + 1, at: now, actor: stamp.actor, account: stamp.account,
            basis: stamp.basis, kind: kind, subject: subject, requestID: stamp.requestID,
            payloadDigest: ContentHash.hex(salt + payload), previousHash: before.hash, hash: "")
        event.hash = event.computedHash
        let rows = heldBack.map(\.statement)
        try database.runTogether(
            rows + counters()
                + EventLog.statements(event, salt: salt, payload: payload, sessionUser: sessionUser))
        heldBack = []
        head = LogHead(seq: event.seq, hash: event.hash)
        changes = []
        return event.seq
    }

    /// The place of the newest event in the log.
    public func headSequence() throws -> Int { try (head ?? EventLog.head(database)).seq }

    /// Writes down how far the numbers have come; the last thing before the commit.
    public func close() throws(StorageError) {
        try database.runTogether(heldBack.map(\.statement) + counters())
        heldBack = []
    }

    /// The statement that writes down the numbers that moved since it was last asked for; none if none did.
    private func counters() -> [SQL] {
        guard !movedCounters.isEmpty else { return [] }
        var sql: SQL = "INSERT INTO counter (noun, last_number) VALUES "
        for (index, noun) in movedCounters.sorted().enumerated() {
            if index > 0 { sql.append(", ") }
            sql.append("(\(noun), \(lastNumbers[noun]))")
        }
        sql.append(" ON CONFLICT (noun) DO UPDATE SET last_number = excluded.last_number")
        movedCounters = []
        return [sql]
    }

    private func hold(_ fields: [Field], of table: Table, isNew: Bool) {
        let values = fields.map(\.value)
        let stored = known[table.name]?[values[0]]
        known[table.name, default: [:]][values[0]] = values
        if let index = heldBack.firstIndex(where: { $0.table.name == table.name }) {
            heldBack[index].put(values, isNew: isNew, stored: stored)
        } else {
            var held = HeldTable(table: table)
            held.put(values, isNew: isNew, stored: stored)
            heldBack.append(held)
        }
    }

    private func nextNumber(after last: SQL, of noun: String, taking count: Int = 1) throws -> Int {
        let before = try lastNumbers[noun] ?? storedNumber(of: noun, atLeast: last)
        lastNumbers[noun] = before + count
        if count > 0 { movedCounters.insert(noun) }
        return before + 1
    }

    /// The counter, but never less than what the table shows: a counter that was lost gives no number twice.
    private func storedNumber(of noun: String, atLeast last: SQL) throws -> Int {
        let counted = try database.row("SELECT last_number FROM counter WHERE noun = \(noun)")?.integer(0)
        return max(counted ?? 0, try database.row(last)?.optionalInteger(0) ?? 0)
    }

    private func note(_ change: String, _ table: Table, _ fields: [Field]) {
        changes.append([
            "change": .string(change), "table": .string(table.name),
            "row": table.loggedRow(fields.map(\.logged)),
        ])
    }
}

extension Table {
    /// A row as an older log told it, with what later migrations put into it.
    func completed(_ row: JSON) -> JSON {
        guard let members = row.object, !laterColumns.isEmpty else { return row }
        let missing = laterColumns.filter { row[$0.name] == nil }
        return missing.isEmpty ? row : .object(members + missing)
    }

    /// The columns of a row as the log tells them, empty ones left out.
    func loggedRow(_ values: [JSON]) -> JSON {
        .object(
            zip(columns, values).compactMap { column, value in
                value == .null ? nil : JSON.Member(name: column, value: value)
            })
    }
}
