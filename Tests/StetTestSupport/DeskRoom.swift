import Migrations
public import StetDesk
import StetExchange
public import StetModel
public import StetStorage

/// A desk for one test, in a database of its own, with a team: `desk` (who made it), `anna` and
/// `ben` (checkers), `eve` (an editor), `ida` (an annotator) and `rita` (a reader).
public final class DeskRoom {
    /// The database.
    public let database: TestDatabase
    private let now: Timestamp?

    /// Makes the desk and its team.
    public init(_ backend: TestBackend, at now: String? = "2026-11-20T10:00:00.000Z") throws {
        let migrator = Migrator(try Migration.list(from: EmbeddedMigrations.files, for: backend.backend))
        let schema = ContentHash.hex(migrator.migrations.map(\.checksum).joined())
        database = try backend.database(prepared: schema) { try migrator.migrate($0) }
        self.now = now.flatMap { Timestamp($0) }
        let desk = self.desk(as: nil)
        _ = try desk.initialise(name: "newsroom", workflow: "four-eyes", place: "here")
        let team: [(String, String, Role)] = [
            ("anna", "Anna Kern", .checker), ("ben", "Ben Ode", .checker), ("eve", "Eve Marsh", .editor),
            ("ida", "Ida Roth", .annotator), ("rita", "Rita Sand", .reader),
        ]
        for (handle, name, role) in team {
            var draft = ReviewerDraft()
            (draft.name, draft.roles) = (name, [role])
            _ = try desk.addReviewer(handle, draft, options: ChangeOptions())
        }
    }

    /// The desk as `handle` sees it; nil is who made it.
    public func desk(as handle: String?, shelf: IndexShelf? = nil) -> Desk {
        desk(as: handle, over: database, shelf: shelf)
    }

    /// The desk as `handle` sees it over another connection.
    public func desk(as handle: String?, over database: any Database, shelf: IndexShelf? = nil) -> Desk {
        let caller = Caller(account: "desk", fullName: "The Desk", claimedHandle: handle)
        var count = 0
        return Desk(database, caller: caller, fixedNow: now, shelf: shelf) {
            count += 1
            return String(repeating: "0", count: 32 - String(count).count) + String(count)
        }
    }

    /// Imports one text under an outlet and gives the article's id.
    @discardableResult
    public func article(_ text: String, outlet: String, published: String? = nil) async throws -> ID<Article>
    {
        var input = ArticleInput(text: Array(text.utf8))
        (input.details.outlet, input.details.published) = (outlet, published)
        let answer = try await desk(as: nil).importArticles(
            [ImportItem(input, file: "test")], options: ChangeOptions(), jobs: 1)
        let known = answer["imported"]?[0]?["id"]?.string ?? answer["unchanged"]?[0]?["id"]?.string
        return try deskID(known ?? "", Article.self)
    }

    /// Adds a claim and gives its id.
    public func claim(
        _ text: String = "The ferry carried 310,000 passengers.", by handle: String? = nil
    )
        throws -> ID<Claim>
    {
        let answer = try desk(as: handle).addClaim(ClaimDraft(text: text), options: ChangeOptions())
        return try deskID(answer["id"]?.string ?? "", Claim.self)
    }

    /// Adds two pieces of evidence, one of them primary.
    public func addEvidence(to claim: ID<Claim>, as handle: String) throws {
        var first = EvidenceDraft(kind: .url, reference: "https://port.example/2023", stance: .supports)
        first.isPrimary = true
        let second = EvidenceDraft(kind: .citation, reference: "Port yearbook, p. 12", stance: .supports)
        for draft in [first, second] {
            _ = try desk(as: handle).addEvidence(to: claim, draft, options: ChangeOptions())
        }
    }

    /// Takes a step.
    @discardableResult
    public func move(
        _ claim: ID<Claim>, _ action: String, as handle: String, comment: String? = nil
    )
        throws -> JSON
    {
        try desk(as: handle).moveClaim(claim, by: action, comment: comment, options: ChangeOptions())
    }

    /// Gives a verdict.
    @discardableResult
    public func rate(_ claim: ID<Claim>, _ verdict: String, as handle: String) throws -> JSON {
        try desk(as: handle).rateClaim(
            claim, verdict, rationale: "The yearbook of the port says so.", confidence: nil,
            options: ChangeOptions())
    }

    /// Brings a new claim to `second-check`, checked by anna.
    public func submittedClaim(_ verdict: String = "true") throws -> ID<Claim> {
        let claim = try claim()
        try move(claim, "take", as: "anna")
        try addEvidence(to: claim, as: "anna")
        try rate(claim, verdict, as: "anna")
        try move(claim, "submit", as: "anna")
        return claim
    }

    /// Brings a new claim to `approved`, checked by anna and ben.
    public func approvedClaim() throws -> ID<Claim> {
        let claim = try submittedClaim()
        try move(claim, "take-second", as: "ben")
        try rate(claim, "true", as: "ben")
        try move(claim, "approve", as: "ben")
        return claim
    }

    /// Adds a reviewer with these roles.
    public func add(_ handle: String, _ roles: [Role], samePerson: String? = nil) throws {
        var draft = ReviewerDraft()
        (draft.name, draft.roles, draft.samePerson) = ("Reviewer \(handle)", roles, samePerson)
        _ = try desk(as: nil).addReviewer(handle, draft, options: ChangeOptions())
    }

    /// How many events the log has.
    public func eventCount() throws -> Int { try EventLog.head(database).seq }
}
