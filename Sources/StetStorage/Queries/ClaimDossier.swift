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
        var parts: [Part: [Row]] = [:]
        try database.query(SQL(Self.statement, [.integer(id.number)])) { row in
            guard let part = Part(rawValue: try row.integer(0)) else { return }
            parts[part, default: []].append(row)
        }
        let claims: [Claim] = try Self.records(.claim, parts)
        let workflows: [StoredWorkflow] = try Self.records(.workflow, parts)
        guard let claim = claims.first, let workflow = workflows.first else { return nil }
        self.claim = claim
        self.workflow = workflow
        for row in parts[.person] ?? [] { persons[try row.text(2)] = try row.integer(1) }
        assignments = try Self.records(.assignment, parts)
        reviews = try Self.records(.review, parts)
        evidence = try Self.records(.evidence, parts)
        comments = try Self.records(.comment, parts)
        steps = try Self.records(.step, parts)
        edits = try Self.records(.edit, parts)
        proposals = try Self.records(.proposal, parts)
        contacts = try Self.records(.contact, parts)
        marks = try Self.records(.mark, parts)
        clearances = try Self.records(.clearance, parts)
        tags = try Self.records(.tag, parts)
        children = try Self.records(.child, parts)
        corrections = try Self.records(.correction, parts)
        if let row = parts[.head]?.first { head = LogHead(seq: try row.integer(1), hash: try row.text(2)) }
        for row in parts[.number] ?? [] {
            let table = try row.text(2)
            numbers[table] = max(numbers[table] ?? 0, try row.optionalInteger(1) ?? 0)
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

    private static func records<Noun: Record>(_ part: Part, _ parts: [Part: [Row]]) throws -> [Noun] {
        try (parts[part] ?? []).map { row in
            var cursor = RowCursor(spelled: row, from: 1)
            return try Noun(&cursor)
        }
    }

    /// One row for each record, its kind first, its number second, then its other columns as texts.
    private static let statement: String = {
        var arms = [
            arm(.claim, Claim.table, "id = $1"),
            arm(.workflow, StoredWorkflow.table, "id = (SELECT workflow FROM claim WHERE id = $1)"),
            arm(.person, "person", ["handle"], from: "reviewer"),
        ]
        let tables: [(Part, Table)] = [
            (.assignment, Assignment.table), (.review, Review.table), (.evidence, Evidence.table),
            (.comment, Comment.table), (.step, Step.table), (.edit, ClaimEdit.table),
            (.proposal, Proposal.table), (.contact, Contact.table), (.mark, ChecklistMark.table),
            (.clearance, Clearance.table), (.tag, ClaimTag.table),
        ]
        arms += tables.map { arm($0.0, $0.1, "claim = $1") }
        arms += [
            arm(.child, Claim.table, "parent = $1"),
            arm(.correction, Correction.table, "claim = $1 OR item = $1"),
            arm(.head, "seq", ["hash"], from: "event WHERE seq = (SELECT MAX(seq) FROM event)"),
        ]
        // A counter that was lost must not give a number twice, hence the tables as well.
        for table in [Assignment.table, Review.table, Step.table, Notice.table] {
            let name = "'\(table.name)'"
            arms.append(arm(.number, "last_number", ["noun"], from: "counter WHERE noun = \(name)"))
            arms.append(arm(.number, "MAX(id)", [name], from: table.name))
        }
        return arms.joined(separator: "\nUNION ALL\n") + "\nORDER BY 1, 2"
    }()

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
