import StetModel
import StetText

/// News made by chance from a seed: words that reports are made of, in any order.
struct RandomNews: RandomNumberGenerator {
    private var state: UInt64

    /// The generator for this seed.
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    /// The next number (xorshift).
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    /// A text of up to 400 such words.
    mutating func text() throws -> ExactText {
        let words = [
            "said", "told", "Reuters", "that", "the", "mayor", "Ana Ruiz", ",", ".", "\"", "“", "”", "‘",
            "’s", "and",
            "who", "according to", "citing",
            "as saying", "was cited", "denied", "he", "I", "think",
            "reportedly", "\n",
            "\n\n", "(", ")", "{ad}", "—", "…", "?", "12", "in May", "on condition of anonymity", "because",
            "é", "語", "😀",
            "  ", "   ", "to", "declined", "comment", "U.S.", "officials", "the envoy", "which", "but", ":",
            ";",
        ]
        var string = "A"
        for _ in 0..<Int.random(in: 1..<400, using: &self) {
            string += Bool.random(using: &self) ? " " : ""
            string += words.randomElement(using: &self) ?? ""
        }
        return try ExactText(string)
    }

    /// A reading in which every field holds something made by chance.
    mutating func reading() -> Reading {
        Reading(
            regions: [
                Region(span: span(), kind: .residue, label: "é"),
                Region(span: span(), kind: .apparatus, label: ""),
            ],
            sentences: [Sentence(span: span(), checkable: score(), kind: .prediction)],
            attributions: (0..<Int.random(in: 0..<20, using: &self)).map { attribution($0) },
            claims: [CheckableSentence(span: span(), score: score(), reason: "a number")],
            isFlattened: Bool.random(using: &self))
    }

    private mutating func attribution(_ number: Int) -> ReadAttribution {
        ReadAttribution(
            mode: AttributionMode.allCases.randomElement(using: &self) ?? .direct,
            sourcing: Sourcing.allCases.randomElement(using: &self) ?? .unnamed,
            source: Bool.random(using: &self)
                ? SourceMention(spans: [span(), span()], name: Bool.random(using: &self) ? "Zoë" : nil) : nil,
            cue: [span()], content: [span(), span()], parent: number > 2 ? number / 2 : nil,
            hops: ["a", "語"],
            anonymityReason: Bool.random(using: &self) ? span() : nil,
            stance: AttributionStance.allCases.randomElement(using: &self) ?? .asserts,
            hedge: Bool.random(using: &self) ? span() : nil, confidence: score())
    }

    private mutating func span() -> TextSpan {
        let start = Int.random(in: 0..<1_000_000, using: &self)
        return TextSpan(start: start, end: start + Int.random(in: 0..<10_000, using: &self))
    }

    private mutating func score() -> Score { Score(thousandths: Int.random(in: 0...1_000, using: &self)) }
}
