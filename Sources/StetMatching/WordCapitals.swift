/// Whether a word has a capital that tells of a name.
enum WordCapitals {
    /// Whether the word at a place has a capital that does not come from standing first: blanks, commas and
    /// hyphens alone part it from the word before, or the dot of an initial.
    static func tellName(
        _ words: some RandomAccessCollection<Words.Word>, _ at: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let place = words.index(words.startIndex, offsetBy: at)
        guard at > 0, isCapital(bytes, Int(words[place].start)) else { return false }
        let before = words[words.index(before: place)]
        let (from, to) = (Int(before.end), Int(words[place].start))
        guard to - from <= 4 else { return false }
        return bytes[from..<to].allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "."): before.letters == 1
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "-"): true
            default: false
            }
        }
    }

    private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        if bytes[at] < 0x80 { return bytes[at] &- 0x41 < 26 }
        return String(decoding: bytes[at..<min(at + 4, bytes.count)], as: UTF8.self)
            .unicodeScalars.first?.properties.isUppercase ?? false
    }
}
