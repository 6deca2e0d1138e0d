import StetText

/// Texts made by chance from a seed, the same every time.
struct RandomTexts: RandomNumberGenerator {
    private var state: UInt64

    /// The generator for this seed.
    init(seed: UInt64) { state = seed }

    /// The next number (SplitMix64).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A text of up to `limit` code points of one to four bytes.
    mutating func text(limit: Int) throws -> ExactText {
        let pieces = [
            "a", "b ", "é", "ß", "“", "”", "…", "語", "ع", "👩", "\u{200D}", "\u{301}", "\r\n", "\n", ".", "𐍈",
        ]
        var string = "x"
        for _ in 0..<Int.random(in: 0..<limit, using: &self) {
            string += pieces.randomElement(using: &self) ?? "a"
        }
        return try ExactText(string)
    }
}
