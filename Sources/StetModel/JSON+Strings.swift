extension JSON {
    /// Adds `text` to `output` as a JSON string in quotation marks.
    ///
    /// With `safely`, what could disturb a terminal or a script is escaped too: DEL, C1 controls,
    /// U+2028, U+2029 and the controls of writing direction.
    public static func appendString(_ text: String, to output: inout [UInt8], safely: Bool = true) {
        var text = text
        text.withUTF8 { appendString($0, to: &output, safely: safely) }
    }

    /// Adds a text, given as its UTF-8 bytes, to `output` as a JSON string in quotation marks.
    public static func appendString(
        _ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], safely: Bool = true
    ) {
        output.append(UInt8(ascii: "\""))
        var (run, at) = (0, 0)
        while true {
            at =
                safely
                ? JSONStringScan.endOfASCIIRun(text, from: at)
                : JSONStringScan.endOfReadableRun(text, from: at)
            guard at < text.count else { break }
            if text[at] >= 0x80 {
                guard let (code, length) = unsafeCode(text, at) else {
                    at += 1
                    continue
                }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<at]))
                appendEscape(code, to: &output)
                at += length
            } else {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<at]))
                appendEscape(UInt16(text[at]), to: &output)
                at += 1
            }
            run = at
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
        output.append(UInt8(ascii: "\""))
    }

    /// The code point at `at` and its length in bytes, where it is one that must not be written as it
    /// is: C1, U+061C, U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069.
    @inline(__always)
    private static func unsafeCode(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt16, Int)? {
        switch text[at] {
        case 0xC2 where at + 1 < text.count && text[at + 1] < 0xA0: return (UInt16(text[at + 1]), 2)
        case 0xD8 where at + 1 < text.count && text[at + 1] == 0x9C: return (0x061C, 2)
        case 0xE2 where at + 2 < text.count:
            let last = UInt16(text[at + 2] & 0x3F)
            switch (text[at + 1], text[at + 2]) {
            case (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xA8...0xAE): return (0x2000 + last, 3)
            case (0x81, 0xA6...0xA9): return (0x2040 + last, 3)
            default: return nil
            }
        default: return nil
        }
    }

    private static func appendEscape(_ code: UInt16, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        switch code {
        case 0x22, 0x5C: output.append(UInt8(code))
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        default:
            output.append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] {
                let digit = UInt8(code >> UInt16(shift) & 0xF)
                output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
    }
}
