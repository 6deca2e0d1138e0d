public import StetModel

/// Everything stored about one claim that its workflow may ask for, with who is on the desk and how far
/// the log has come; read by one statement, since a step asks for all of it.
public struct ClaimDossier {
    /// The claim.
    public private(set) var claim: Claim
    /// The workflow it runs under.
    public private(set) var workflow: StoredWorkflow
    /// The person behind each handle of the desk.
    public private(set) var persons: [String: Int] = [:]
    /// Who holds and held its slots.
    public private(set) var assignments: [Assignment] = []
    /// What people concluded.
    public private(set) var reviews: [Review] = []
    /// The evidence, withdrawn pieces included.
    public private(set) var evidence: [Evidence] = []
    /// What people wrote beside it, deleted comments included.
    public private(set) var comments: [Comment] = []
    /// Its moves.
    public private(set) var steps: [Step] = []
    /// Who changed what it says or rests on.
    public private(set) var edits: [ClaimEdit] = []
    /// The changes that people propose.
    public private(set) var proposals: [Proposal] = []
    /// Who was asked for a reply.
    public private(set) var contacts: [Contact] = []
    /// What was ticked off, ticks taken back included.
    public private(set) var marks: [ChecklistMark] = []
    /// What kinds of fact it states, tags taken back included.
    public private(set) var tags: [ClaimTag] = []
    /// What was let pass.
    public private(set) var clearances: [Clearance] = []
    /// The claims that are a part of it.
    public private(set) var children: [Claim] = []
    /// Where it is corrected, or, for the item of a correction, that correction.
    public private(set) var corrections: [Correction] = []
    /// The newest event of the log.
    public private(set) var head = LogHead.empty
    /// The last number given to the rows that steps write, by table.
    public private(set) var numbers: [String: Int] = [:]

    /// Reads the dossier of a claim; nil where there is no such claim.
    public init?(of id: ID<Claim>, in database: any Database) throws {
        let (dossiers, parts) = try Self.read(SQL(Self.statement, [.integer(id.number)]), in: database)
        guard let dossier = dossiers[id] else { return nil }
        self = dossier
        if let row = parts[.head]?.first { head = LogHead(seq: try row.integer(1), hash: try row.text(2)) }
        for row in parts[.number] ?? [] {
            let table = try row.text(2)
            numbers[table] = max(numbers[table] ?? 0, try row.optionalInteger(1) ?? 0)
        }
    }

    /// Reads the dossiers of several claims by one statement, to look at and not to change: without the head
    /// of the log and the numbers given last. Claims that are not there are left out.
    public static func all(
        of ids: [ID<Claim>], in database: any Database
    ) throws -> [ID<Claim>: ClaimDossier] {
        guard let last = ids.last else { return [:] }
        // Few lengths of the list, so that few statements are prepared.
        var width = 1
        while width < ids.count { width *= 2 }
        let values = (ids + Array(repeating: last, count: width - ids.count)).map {
            SQLValue.integer($0.number)
        }
        let list = (1...width).map { "$\($0)" }.joined(separator: ", ")
        let statement = arms(among: "IN (\(list))").joined(separator: "\nUNION ALL\n")
        return try read(SQL(statement, values), in: database).dossiers
    }

    private init(_ claim: Claim, _ workflow: StoredWorkflow, _ persons: [String: Int]) {
        self.claim = claim
        self.workflow = workflow
        self.persons = persons
    }

    /// Sorts the rows of a statement into dossiers, and hands over what belongs to no claim.
    private static func read(
        _ sql: SQL, in database: any Database
    ) throws -> (dossiers: [ID<Claim>: ClaimDossier], parts: [Part: [Row]]) {
        var parts: [Part: [Row]] = [:]
        try database.query(sql) { row in
            guard let part = Part(rawValue: try row.integer(0)) else { return }
            parts[part, default: []].append(row)
        }
        let workflows: [StoredWorkflow] = try records(.workflow, parts)
        var persons: [String: Int] = [:]
        for row in parts[.person] ?? [] { persons[try row.text(2)] = try row.integer(1) }
        var found: [ID<Claim>: ClaimDossier] = [:]
        for claim: Claim in try records(.claim, parts) {
            guard let workflow = workflows.first(where: { $0.id == claim.workflow }) else { continue }
            found[claim.id] = ClaimDossier(claim, workflow, persons)
        }
        try sort(parts, into: &found)
        return (found, parts)
    }

    private static func sort(_ parts: [Part: [Row]], into found: inout [ID<Claim>: ClaimDossier]) throws {
        for one: Assignment in try records(.assignment, parts) { found[one.claim]?.assignments.append(one) }
        for one: Review in try records(.review, parts) { found[one.claim]?.reviews.append(one) }
        for one: Evidence in try records(.evidence, parts) { found[one.claim]?.evidence.append(one) }
        for one: Comment in try records(.comment, parts) { found[one.claim]?.comments.append(one) }
        for one: Step in try records(.step, parts) { found[one.claim]?.steps.append(one) }
        for one: ClaimEdit in try records(.edit, parts) { found[one.claim]?.edits.append(one) }
        for one: Proposal in try records(.proposal, parts) { found[one.claim]?.proposals.append(one) }
        for one: Contact in try records(.contact, parts) { found[one.claim]?.contacts.append(one) }
        for one: ChecklistMark in try records(.mark, parts) { found[one.claim]?.marks.append(one) }
        for one: Clearance in try records(.clearance, parts) { found[one.claim]?.clearances.append(one) }
        for one: ClaimTag in try records(.tag, parts) { found[one.claim]?.tags.append(one) }
        for one: Claim in try records(.child, parts) {
            if let parent = one.parent { found[parent]?.children.append(one) }
        }
        for one: Correction in try records(.correction, parts) {
            found[one.claim]?.corrections.append(one)
            if one.item != one.claim { found[one.item]?.corrections.append(one) }
        }
    }

    /// Puts what was logged by then in the place of what stands now.
    mutating func replace(_ claim: Claim, with past: LoggedRows, at time: Timestamp) throws {
        self.claim = claim
        assignments = try past.records()
        reviews = try past.records()
        evidence = try past.records()
        comments = try past.records()
        steps = try past.records()
        edits = try past.records()
        proposals = try past.records()
        contacts = try past.records()
        marks = try past.records()
        clearances = try past.records()
        tags = try past.records()
        corrections = corrections.filter { $0.requestedAt <= time }
    }

    /// What a row of the answer is.
    private enum Part: Int {
        case claim, workflow, person, assignment, review, evidence, comment, step, edit, proposal, contact
        case mark, clearance, child, correction, head, number, tag
    }

    /// The records that the rows of a part spell, by number; the statement answers them in any order.
    private static func records<Noun: Record>(_ part: Part, _ parts: [Part: [Row]]) throws -> [Noun] {
        let numbered = try (parts[part] ?? []).map { (number: try $0.integer(1), row: $0) }
        return try numbered.sorted { $0.number < $1.number }.map { one in
            var cursor = RowCursor(spelled: one.row, from: 1)
            return try Noun(&cursor)
        }
    }

    /// One row for each record, its kind first, its number second, then its other columns as texts.
    private static let statement: String = {
        var parts = arms(among: "= $1")
        parts.append(arm(.head, "seq", ["hash"], from: "event WHERE seq = (SELECT MAX(seq) FROM event)"))
        // A counter that was lost must not give a number twice, hence the tables as well.
        for table in [Assignment.table, Review.table, Step.table, Notice.table] {
            let name = "'\(table.name)'"
            parts.append(arm(.number, "last_number", ["noun"], from: "counter WHERE noun = \(name)"))
            parts.append(arm(.number, "MAX(id)", [name], from: table.name))
        }
        return parts.joined(separator: "\nUNION ALL\n")
    }()

    /// What is read of the claims whose number meets a condition.
    private static func arms(among condition: String) -> [String] {
        let tables: [(Part, Table)] = [
            (.assignment, Assignment.table), (.review, Review.table), (.evidence, Evidence.table),
            (.comment, Comment.table), (.step, Step.table), (.edit, ClaimEdit.table),
            (.proposal, Proposal.table), (.contact, Contact.table), (.mark, ChecklistMark.table),
            (.clearance, Clearance.table), (.tag, ClaimTag.table),
        ]
        return [
            arm(.claim, Claim.table, "id \(condition)"),
            arm(
                .workflow, StoredWorkflow.table, "id IN (SELECT workflow FROM claim WHERE id \(condition))"),
            arm(.person, "person", ["handle"], from: "reviewer"),
        ] + tables.map { arm($0.0, $0.1, "claim \(condition)") } + [
            arm(.child, Claim.table, "parent \(condition)"),
            arm(.correction, Correction.table, "claim \(condition) OR item \(condition)"),
        ]
    }

    private static func arm(_ part: Part, _ table: Table, _ condition: String) -> String {
        arm(
            part, table.columns[0], Array(table.columns.dropFirst()),
            from: "\(table.name) WHERE \(condition)")
    }

    /// All arms are as wide as the widest, the claim.
    private static func arm(
        _ part: Part, _ number: String, _ columns: [String], from source: String
    ) -> String {
        let texts = columns.map { "CAST(\($0) AS TEXT)" }
        let width = Claim.table.columns.count - 1
        let blanks = [String](repeating: "CAST(NULL AS TEXT)", count: width - columns.count)
        return "SELECT \(part.rawValue), \(number), "
            + (texts + blanks).joined(separator: ", ") + "\nFROM \(source)"
    }
}
