import StetModel
import StetStorage

/// Takes out the files of many claims, reading each workflow once.
struct ClaimShelf {
    private let database: any Database
    private let team: Team
    private var known: [ID<StoredWorkflow>: PinnedWorkflow] = [:]

    /// A shelf over a database whose transaction is open.
    init(_ database: any Database) throws {
        self.database = database
        team = try Team(database)
    }

    /// The file of a claim.
    mutating func file(_ claim: Claim) throws -> ClaimFile {
        try ClaimFile(claim, workflow(claim.workflow), team: team, in: database)
    }

    /// The file that a dossier makes, of now or of earlier.
    mutating func file(_ dossier: ClaimDossier) throws -> ClaimFile {
        try ClaimFile(dossier, workflow(dossier.claim.workflow), team: team, in: database)
    }

    /// One version of a workflow, read.
    mutating func workflow(_ id: ID<StoredWorkflow>) throws -> PinnedWorkflow {
        if let known = known[id] { return known }
        let pinned = try PinnedWorkflow(try database.require(id))
        known[id] = pinned
        return pinned
    }
}
