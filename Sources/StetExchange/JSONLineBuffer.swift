import StetModel
import StetText

/// Writes the line of one document straight into bytes, without building a JSON value first.
struct JSONLineBuffer {
    /// The bytes so far.
    private(set) var bytes: [UInt8]

    private let text: ExactText
    private let isASCII: Bool

    /// A buffer that adds to `bytes` and quotes from `text`.
    init(_ bytes: consuming [UInt8], quoting text: ExactText) {
        self.bytes = bytes
        self.text = text
        isASCII = text.length == text.bytes.count
    }

    /// Adds characters of JSON as they are.
    mutating func appendRaw(_ raw: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: raw.utf8Start, count: raw.utf8CodeUnitCount))
    }

    /// Adds a string in quotation marks.
    mutating func append(_ string: String) {
        JSON.appendString(string, to: &bytes)
    }

    /// Adds a whole number that is not negative.
    mutating func append(_ number: Int) {
        var (rest, divisor) = (number, 1)
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / divisor))
            (rest, divisor) = (rest % divisor, divisor / 10)
        }
    }

    /// Adds a score as its shortest decimal.
    mutating func append(_ score: Score) {
        append(score.thousandths / 1_000)
        var rest = score.thousandths % 1_000
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        while rest > 0 {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / 100))
            rest = rest % 100 * 10
        }
    }

    /// Adds any JSON value.
    mutating func append(_ value: JSON) {
        value.appendCompact(to: &bytes)
    }

    /// Adds `"start":…,"end":…` of a span.
    mutating func append(offsetsOf span: TextSpan) {
        appendRaw("\"start\":")
        append(span.start)
        appendRaw(",\"end\":")
        append(span.end)
    }

    /// Adds `"start":…,"end":…,"text":…` of a span.
    mutating func append(quoting span: TextSpan) {
        append(offsetsOf: span)
        appendRaw(",\"text\":")
        let start = isASCII ? span.start : text.byteOffset(of: span.start)
        let end = isASCII ? span.end : text.byteOffset(of: span.end)
        text.bytes.withUnsafeBufferPointer { buffer in
            JSON.appendString(UnsafeBufferPointer(rebasing: buffer[start..<end]), to: &bytes)
        }
    }

    /// Adds `[…]` with what `item` writes for each of `items`, separated by commas.
    mutating func append<Item>(
        listOf items: [Item], _ item: (inout JSONLineBuffer, Item) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for element in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            item(&self, element)
        }
        bytes.append(UInt8(ascii: "]"))
    }
}
