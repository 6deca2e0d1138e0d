/// The regular forms of an English verb, as bytes.
struct VerbForms {
    /// "says", "tries", "stresses".
    let present: [UInt8]
    /// "added", "noted", "tried".
    let past: [UInt8]
    /// "adding", "noting", "lying".
    let ing: [UInt8]

    /// Verbs that double their last letter.
    private static let doubling: StaticString = " admit concur quip dub slam rebut snap "

    /// The forms of the verb `base`.
    init(_ base: [UInt8]) {
        let last = base.last ?? 0
        let second = base.count > 1 ? base[base.count - 2] : 0
        let isVowelBefore = "aeiou".utf8.contains(second)
        let stem = Array(base.dropLast())
        if last == UInt8(ascii: "y"), !isVowelBefore {
            present = stem + Array("ies".utf8)
            past = stem + Array("ied".utf8)
            ing = base + Array("ing".utf8)
        } else if last == UInt8(ascii: "e") {
            present = base + [UInt8(ascii: "s")]
            past = base + [UInt8(ascii: "d")]
            ing =
                second == UInt8(ascii: "i")
                ? Array(base.dropLast(2)) + Array("ying".utf8)
                : (second == UInt8(ascii: "e") ? base : stem) + Array("ing".utf8)
        } else {
            let hisses =
                last == UInt8(ascii: "s") || (last == UInt8(ascii: "h") && "sc".utf8.contains(second))
            present = base + Array((hisses ? "es" : "s").utf8)
            let doubles = VerbForms.doubles(base)
            let long = doubles ? base + [last] : base
            past = long + Array("ed".utf8)
            ing = long + Array("ing".utf8)
        }
    }

    private static func doubles(_ base: [UInt8]) -> Bool {
        let list = UnsafeBufferPointer(start: doubling.utf8Start, count: doubling.utf8CodeUnitCount)
        return list.split(separator: 0x20).contains { $0.elementsEqual(base) }
    }
}
