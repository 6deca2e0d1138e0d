import StetText

/// Writes the parts of a packed reading.
struct PackedWriter {
    /// What was written so far.
    var bytes: [UInt8] = []
    /// Where the place before this one began.
    var last = 0

    /// Writes a number in groups of seven bits, the lowest first.
    mutating func number(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A distance that may be negative, small ones in few bytes (zigzag).
    mutating func signed(_ value: Int) { number((value << 1) ^ (value >> (Int.bitWidth - 1))) }

    /// Writes the length of a text in bytes, then its bytes.
    mutating func string(_ value: String) {
        number(value.utf8.count)
        bytes += value.utf8
    }

    /// Writes a place as its distance from the one before and its length.
    mutating func span(_ span: TextSpan) {
        signed(span.start - last)
        number(span.length)
        last = span.start
    }

    /// Writes how many places there are, then each.
    mutating func spans(_ spans: [TextSpan]) {
        number(spans.count)
        for span in spans { self.span(span) }
    }

    /// Writes whether there is a place, then the place.
    mutating func optional(_ span: TextSpan?) {
        number(span == nil ? 0 : 1)
        if let span { self.span(span) }
    }

    /// Writes an attribution, field by field.
    mutating func attribution(_ value: ReadAttribution) {
        number(PackedFormat.index(of: value.mode))
        number(PackedFormat.index(of: value.sourcing))
        number(PackedFormat.index(of: value.stance))
        number(value.confidence.thousandths)
        number(value.source == nil ? 0 : value.source?.name == nil ? 1 : 2)
        if let source = value.source {
            spans(source.spans)
            if let name = source.name { string(name) }
        }
        spans(value.cue)
        spans(value.content)
        signed(value.parent ?? -1)
        number(value.hops.count)
        for hop in value.hops { string(hop) }
        optional(value.anonymityReason)
        optional(value.hedge)
    }
}
