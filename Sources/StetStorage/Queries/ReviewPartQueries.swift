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

    /// The claims that have verdicts and are not done, by number.
    public func claimsBeingRated() throws -> [Claim] {
        try records(
            Claim.self,
            "WHERE category <> 'done' AND id IN (SELECT claim FROM review) ORDER BY id")
    }

    /// Whose words a piece is, by handle; nobody's where the claim is no piece.
    public func writers(ofPiece claim: ID<Claim>) throws -> [String] {
        let rows = try rows(
            """
            SELECT added_by FROM claim WHERE id = \(claim) AND kind = 'piece'
            UNION
            SELECT edited_by FROM claim_edit
            JOIN claim ON claim.id = claim_edit.claim AND claim.kind = 'piece'
            WHERE claim_edit.claim = \(claim) AND claim_edit.part = 'text'
            ORDER BY 1
            """)
        return try rows.map { try $0.text(0) }
    }

    /// Whose words a claim is: who added it, and who edited its text; by handle.
    public func writers(of claim: ID<Claim>) throws -> [String] {
        let rows = try rows(
            """
            SELECT added_by FROM claim WHERE id = \(claim)
            UNION
            SELECT edited_by FROM claim_edit WHERE claim = \(claim) AND part = 'text'
            ORDER BY 1
            """)
        return try rows.map { try $0.text(0) }
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
