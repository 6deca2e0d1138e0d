/// Hashes of words that are the same in every process and on every machine, so that they can be stored.
///
/// A word hashes to a polynomial of its letters modulo 2^64; two words written as one hash to
/// `joined`, which is why "cyber security" and "cybersecurity" meet. `mixed` spreads the bits (the
/// finalizer of MurmurHash3) and is what tables are indexed by and what leaves this module.
enum WordHash {
    /// The base of the polynomial: odd, so that no letter is lost, and large, so that short words differ.
    static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The hash of a word that has one more letter at its end.
    @inline(__always)
    static func appending(_ letter: UInt32, to hash: UInt64) -> UInt64 {
        hash &* base &+ UInt64(letter)
    }

    /// The hash of letters that are folded already.
    static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0) { appending(UInt32($1), to: $0) }
    }

    /// The hash of `first` with the `letters` of a second word written on to it.
    @inline(__always)
    static func joined(_ first: UInt64, _ second: UInt64, letters: Int) -> UInt64 {
        var power: UInt64 = 1
        var factor = base
        var left = letters
        while left > 0 {
            if left & 1 == 1 { power = power &* factor }
            factor = factor &* factor
            left >>= 1
        }
        return first &* power &+ second
    }

    /// The hash with its bits spread.
    @inline(__always)
    static func mixed(_ hash: UInt64) -> UInt64 {
        var value = hash
        value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return value ^ (value >> 33)
    }
}
