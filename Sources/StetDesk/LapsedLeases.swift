import StetModel
import StetStorage

extension Desk {
    /// Ends the offers and holds whose time is up by the desk's clock, so that whoever looks sees their slots
    /// free; each claim in a transaction of its own.
    ///
    /// - Returns: the claims in which something lapsed.
    func endLapsedLeases(_ options: ChangeOptions) throws -> [ID<Claim>] {
        let page = 100
        var ended: [ID<Claim>] = []
        while true {
            let claims = try look { database in
                try database.claimsWithLapsedLeases(at: try now(), limit: page)
            }.filter { !ended.contains($0) }
            for claim in claims {
                _ = try write("tick", .timers, options) { change in
                    // Reading the file for a change is what ends them.
                    var file = try change.file(claim)
                    change.touch(&file)
                    try change.ledger.record("claim.lapsed", claim.description)
                    return .null
                }
            }
            ended += claims
            if claims.count < page || options.isDryRun { return ended }
        }
    }
}
