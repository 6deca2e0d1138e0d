/// Words without their English endings, so that "talks" meets "talk" and "creating" meets "created".
enum WordStem {
    /// How telling a word is; a plural is as telling as its singular.
    @inline(__always)
    static func rank(
        of word: Words.Word, _ bytes: UnsafeBufferPointer<UInt8>, _ common: CommonWords
    ) -> CommonWords.Rank {
        let rank = common.rank(ofMixed: WordHash.mixed(word.hash))
        guard rank == .telling, word.letters > 3, bytes[Int(word.end) - 1] | 0x20 == UInt8(ascii: "s")
        else { return rank }
        let singular = prefixHash(word, bytes, cut: 1).0
        return common.rank(ofMixed: WordHash.mixed(singular))
    }

    /// The hash of a word without its English ending, and how many letters are left.
    @inline(__always)
    static func stem(of word: Words.Word, _ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, Int) {
        let length = Int(word.end - word.start)
        guard length == Int(word.letters), length > 3 else { return (word.hash, Int(word.letters)) }
        func letter(_ back: Int) -> UInt8 { bytes[Int(word.end) - back] | 0x20 }
        var cut = 0
        var end = letter(1)
        if end == UInt8(ascii: "s"), letter(2) != UInt8(ascii: "s"), letter(2) != UInt8(ascii: "u") {
            cut = 1
            end = letter(2)
        }
        let rest = length - cut
        if end == UInt8(ascii: "g"), rest > 6, letter(cut + 2) == UInt8(ascii: "n"),
            letter(cut + 3) == UInt8(ascii: "i")
        {
            cut += 3
        } else if end == UInt8(ascii: "d"), rest > 6, letter(cut + 2) == UInt8(ascii: "e") {
            cut += 2
        } else if end == UInt8(ascii: "n"), rest > 6, letter(cut + 2) == UInt8(ascii: "o"),
            letter(cut + 3) == UInt8(ascii: "i"),
            letter(cut + 4) == UInt8(ascii: "t") || letter(cut + 4) == UInt8(ascii: "s")
        {
            cut += 3
        } else if end == UInt8(ascii: "e"), rest > 4 {
            cut += 1
        }
        return cut == 0 ? (word.hash, length) : prefixHash(word, bytes, cut: cut)
    }

    private static func prefixHash(
        _ word: Words.Word, _ bytes: UnsafeBufferPointer<UInt8>, cut: Int
    ) -> (UInt64, Int) {
        var hash: UInt64 = 0
        for at in Int(word.start)..<(Int(word.end) - cut) {
            hash = WordHash.appending(UInt32(bytes[at] | 0x20), to: hash)
        }
        return (hash, Int(word.end - word.start) - cut)
    }
}
