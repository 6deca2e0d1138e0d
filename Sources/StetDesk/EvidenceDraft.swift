public import StetModel
import StetStorage

/// What is said about a piece of evidence when it is added.
public struct EvidenceDraft: Hashable, Sendable {
    /// How it is given.
    public var kind: EvidenceKind
    /// The address, file name or citation.
    public var reference: String
    /// What it does to the claim.
    public var stance: EvidenceStance
    /// The bytes of a file, kept as they are.
    public var bytes: [UInt8]?
    /// The passage that matters.
    public var quote: String?
    /// Where in it.
    public var locator: String?
    /// Whether it is a primary source.
    public var isPrimary = false
    /// The name of the origin that pieces share.
    public var independenceGroup: String?
    /// What it is: a recording, a document and the like.
    public var form: EvidenceForm?
    /// Reliability and credibility together, such as `B2` (NATO AJP-2.1).
    public var grade: String?

    /// A draft of these parts.
    public init(kind: EvidenceKind, reference: String, stance: EvidenceStance) {
        self.kind = kind
        self.reference = reference
        self.stance = stance
    }

    /// What a request id stands for.
    func arguments(_ id: ID<Claim>) -> JSON {
        .object(leavingOut: [
            "claim": JSON(describing: id), "kind": .string(kind.rawValue),
            "reference": .string(reference), "stance": .string(stance.rawValue),
            "bytes": bytes.map { .string(ContentHash.hex($0)) }, "quote": quote.map(JSON.string),
            "locator": locator.map(JSON.string), "primary": .boolean(isPrimary),
            "group": independenceGroup.map(JSON.string), "grade": grade.map(JSON.string),
            "form": form.map { .string($0.rawValue) },
        ])
    }

    /// The two halves of the grade.
    func gradeParts() throws -> (Reliability?, Int?) {
        guard let grade else { return (nil, nil) }
        let letters = Array(grade)
        guard letters.count == 2, let reliability = Reliability(rawValue: String(letters[0]).uppercased()),
            let credibility = letters[1].wholeNumberValue, (1...6).contains(credibility)
        else { throw DeskError.notA(kind: "a grade", word: grade, example: "B2 (A to F, then 1 to 6)") }
        return (reliability, credibility)
    }
}
