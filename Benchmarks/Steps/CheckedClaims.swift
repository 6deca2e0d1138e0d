import StetDesk
import StetModel
import StetStorage

/// Claims that wait for a checker and the way they go from there.
struct CheckedClaims {
    private let database: RecordingDatabase
    private let claims: [ID<Claim>]
    private let givesRequests: Bool

    /// Makes a desk with a checker, a second reader and so many claims.
    ///
    /// - Parameter givesRequests: whether each step is given an id under which it is done once at most.
    init(_ database: RecordingDatabase, count: Int, givesRequests: Bool) throws {
        self.database = database
        self.givesRequests = givesRequests
        let owner = Desk(database, caller: Caller(account: "owner", fullName: nil, claimedHandle: nil))
        _ = try owner.initialise(name: "bench", workflow: "four-eyes", place: "here")
        for handle in ["ada", "ben"] {
            var draft = ReviewerDraft()
            (draft.name, draft.roles) = (handle, [.checker])
            _ = try owner.addReviewer(handle, draft, options: ChangeOptions())
        }
        var claims: [ID<Claim>] = []
        for number in 0..<count {
            let draft = ClaimDraft(text: "The ferry carried \(300_000 + number) passengers last year.")
            let answer = try owner.addClaim(draft, options: ChangeOptions())
            guard let id = ID<Claim>(answer["id"]?.string ?? "") else { continue }
            claims.append(id)
        }
        self.claims = claims
    }

    /// Brings every claim to its end and tells what each kind of step took.
    func run() throws -> [String] {
        let (ada, ben) = (desk(as: "ada"), desk(as: "ben"))
        return try [
            line("take") { try move($0, "take", ada, $1) },
            line("evidence add, twice") { claim, options in
                for kind in [EvidenceKind.url, .citation] {
                    var draft = EvidenceDraft(kind: kind, reference: "The log", stance: .supports)
                    draft.isPrimary = kind == .url
                    _ = try ada.addEvidence(to: claim, draft, options: ChangeOptions())
                }
            },
            line("rate") { try rate($0, ada, $1) },
            line("submit") { try move($0, "submit", ada, $1) },
            line("take-second") { try move($0, "take-second", ben, $1) },
            line("rate as second") { try rate($0, ben, $1) },
            line("approve") { try move($0, "approve", ben, $1) },
        ]
    }

    private func desk(as handle: String) -> Desk {
        Desk(database, caller: Caller(account: "bench", fullName: nil, claimedHandle: handle))
    }

    private func move(
        _ claim: ID<Claim>, _ action: String, _ desk: Desk, _ options: ChangeOptions
    ) throws {
        _ = try desk.moveClaim(claim, by: action, comment: nil, options: options)
    }

    private func rate(_ claim: ID<Claim>, _ desk: Desk, _ options: ChangeOptions) throws {
        _ = try desk.rateClaim(
            claim, "true", rationale: "The log of the port and the yearbook both say so.", confidence: nil,
            options: options)
    }

    private func line(
        _ name: String, _ body: (ID<Claim>, ChangeOptions) throws -> Void
    ) throws -> String {
        var (time, most) = (CPUTime(), 0)
        for claim in claims {
            let options = ChangeOptions(requestID: givesRequests ? "\(name) \(claim)" : nil)
            try time.measure { try body(claim, options) }
            most = max(most, database.statements)
        }
        return time.line(name) + ", \(most) statements at most"
    }
}
