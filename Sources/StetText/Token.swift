/// One word, number or mark of a text, with its place in bytes and in code points.
///
/// Marks are tokens of their own; `U.S.`, `12.4`, `1,000`, `cyber-unit` and `don't` are one token,
/// `Ruiz's` is two (the word and the clitic).
public struct Token: Sendable {
    /// What a token is made of.
    public enum Kind: UInt8, Sendable {
        case word, number, clitic
        case comma, stop, question, exclamation, ellipsis, colon, semicolon, dash
        case straightDouble, openDouble, closeDouble
        case straightSingle, openSingle, closeSingle
        case openBracket, closeBracket, symbol
    }

    /// How a token is written and what stands before it.
    public struct Flags: OptionSet, Sendable {
        /// One bit a flag.
        public let rawValue: UInt8

        /// The flags with these bits.
        @inlinable
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A line break stands before it.
        @inlinable public static var startsLine: Flags { Flags(rawValue: 1) }
        /// An empty line stands before it, or the text begins here.
        @inlinable public static var startsParagraph: Flags { Flags(rawValue: 2) }
        /// Its first letter is a capital.
        @inlinable public static var isCapitalised: Flags { Flags(rawValue: 4) }
        /// It holds a small letter.
        @inlinable public static var hasSmallLetter: Flags { Flags(rawValue: 8) }
        /// It holds a digit.
        @inlinable public static var hasDigit: Flags { Flags(rawValue: 16) }
        /// Nothing stands between it and the token before.
        @inlinable public static var isGlued: Flags { Flags(rawValue: 32) }
        /// It ends with a full stop that belongs to it, as `U.S.` does.
        @inlinable public static var isDotted: Flags { Flags(rawValue: 64) }
    }

    /// Where it begins, in bytes.
    public var startByte: Int32
    /// Where it ends, in bytes.
    public var endByte: Int32
    /// Where it begins, in code points.
    public var start: Int32
    /// Where it ends, in code points.
    public var end: Int32
    /// A hash of the word in small letters (FNV-1a over its bytes, `’` counted as `'`); 0 for a mark.
    public var hash: UInt32
    /// What it is.
    public var kind: Kind
    /// How it is written.
    public var flags: Flags
    /// How many blanks stand before it, 255 at most.
    public var blanks: UInt8

    /// A token with these parts.
    public init(
        startByte: Int32, endByte: Int32, start: Int32, end: Int32, hash: UInt32, kind: Kind,
        flags: Flags, blanks: UInt8
    ) {
        self.startByte = startByte
        self.endByte = endByte
        self.start = start
        self.end = end
        self.hash = hash
        self.kind = kind
        self.flags = flags
        self.blanks = blanks
    }

    /// The hash that a token of this word has.
    @inlinable
    public static func hash(of word: some Sequence<UInt8>) -> UInt32 {
        var hash = hashSeed
        for byte in word { hash = hashed(hash, byte) }
        return hash
    }

    /// The hash of no bytes.
    @inlinable
    static var hashSeed: UInt32 { 2_166_136_261 }

    /// The hash with one more byte, an ASCII capital counted as its small letter.
    @inlinable
    static func hashed(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
        return (hash ^ UInt32(folded)) &* 16_777_619
    }
}
