public import StetModel

extension Database {
    /// What was decided about a claim and others, on either side, by number; what was taken back too.
    public func precedents(of claim: ID<Claim>) throws -> [Precedent] {
        try records(Precedent.self, "WHERE claim = \(claim) OR earlier = \(claim) ORDER BY id")
    }
}
