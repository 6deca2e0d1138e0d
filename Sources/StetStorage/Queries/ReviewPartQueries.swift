public import StetModel

extension Database {
    /// Who was asked for a reply to a claim, by number.
    public func contacts(of claim: ID<Claim>) throws -> [Contact] {
        try records(Contact.self, "WHERE claim = \(claim) ORDER BY id")
    }

    /// The corrections of a claim, by number.
    public func corrections(of claim: ID<Claim>) throws -> [Correction] {
        try records(Correction.self, "WHERE claim = \(claim) ORDER BY id")
    }

    /// The correction that is worked on under this claim, or nil.
    public func correction(under item: ID<Claim>) throws -> Correction? {
        try records(Correction.self, "WHERE item = \(item)").first
    }

    /// All corrections, by number.
    public func corrections() throws -> [Correction] {
        try records(Correction.self, "ORDER BY id")
    }

    /// The claims that lean on the same evidence as this one, by reference or by its bytes, or on the same
    /// words of an article; by number, itself left out.
    public func claimsLeaning(with claim: ID<Claim>) throws -> [ID<Claim>] {
        let rows = try rows(
            """
            SELECT other.claim FROM evidence AS mine
            JOIN evidence AS other ON other.withdrawn_at IS NULL AND other.claim <> mine.claim
                AND (other.reference = mine.reference AND other.kind = mine.kind
                    OR other.snapshot = mine.snapshot)
            WHERE mine.claim = \(claim) AND mine.withdrawn_at IS NULL
            UNION
            SELECT other.claim FROM appearance AS mine
            JOIN appearance AS other ON other.claim <> mine.claim AND (other.revision = mine.revision
                AND other.start_at < mine.end_at AND mine.start_at < other.end_at
                OR other.quote = mine.quote)
            WHERE mine.claim = \(claim)
            ORDER BY 1
            """)
        return try rows.map { ID(try $0.integer(0)) }
    }
}
