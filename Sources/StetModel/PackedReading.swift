import StetText

extension Reading {
    /// How many suggestions the reading makes: attributions, then claims, then regions, numbered in
    /// that order.
    public var suggestionCount: Int { attributions.count + claims.count + regions.count }

    /// The reading in a compact form: a version byte, then variable-length numbers; places are written
    /// as distances from the one before.
    public func packed() -> [UInt8] {
        var writer = PackedWriter()
        writer.bytes.append(PackedFormat.version)
        writer.number(isFlattened ? 1 : 0)
        writer.number(regions.count)
        for region in regions {
            writer.span(region.span)
            writer.number(region.kind == .residue ? 0 : 1)
            writer.string(region.label)
        }
        writer.last = 0
        writer.number(sentences.count)
        for sentence in sentences {
            writer.span(sentence.span)
            writer.number(sentence.checkable.thousandths)
            writer.number(PackedFormat.index(of: sentence.kind))
        }
        writer.last = 0
        writer.number(attributions.count)
        for attribution in attributions { writer.attribution(attribution) }
        writer.last = 0
        writer.number(claims.count)
        for claim in claims {
            writer.span(claim.span)
            writer.number(claim.score.thousandths)
            writer.string(claim.reason)
        }
        return writer.bytes
    }

    /// The reading that `packed()` wrote as these bytes.
    ///
    /// - Throws: `PackedReadingError` for bytes that nothing of ours wrote.
    public init(packed bytes: [UInt8]) throws(PackedReadingError) {
        var reader = PackedReader(bytes: bytes)
        let version = try reader.byte()
        guard version == PackedFormat.version else { throw .unknownVersion(Int(version)) }
        let isFlattened = try reader.number(below: 2) == 1
        let regions = try reader.list { (reader) throws(PackedReadingError) in
            let span = try reader.span()
            let kind: Region.Kind = try reader.number(below: 2) == 0 ? .residue : .apparatus
            return Region(span: span, kind: kind, label: try reader.string())
        }
        reader.last = 0
        let sentences = try reader.list { (reader) throws(PackedReadingError) in
            let span = try reader.span()
            let score = Score(thousandths: try reader.number(below: 1_001))
            return Sentence(span: span, checkable: score, kind: try reader.choice(Sentence.Kind.self))
        }
        reader.last = 0
        let attributions = try reader.list { (reader) throws(PackedReadingError) in try reader.attribution() }
        reader.last = 0
        let claims = try reader.list { (reader) throws(PackedReadingError) in
            let span = try reader.span()
            let score = Score(thousandths: try reader.number(below: 1_001))
            return CheckableSentence(span: span, score: score, reason: try reader.string())
        }
        guard reader.at == bytes.count else { throw .tooLong(offset: reader.at) }
        self.init(
            regions: regions, sentences: sentences, attributions: attributions, claims: claims,
            isFlattened: isFlattened)
    }
}

/// What writer and reader of packed readings agree on.
enum PackedFormat {
    /// The version that stands first in the bytes.
    static let version: UInt8 = 1

    /// The place of a case among all of its kind.
    static func index<Choice: CaseIterable & Equatable>(of choice: Choice) -> Int {
        for (index, candidate) in Choice.allCases.enumerated() where candidate == choice { return index }
        return 0
    }
}

private struct PackedWriter {
    var bytes: [UInt8] = []
    /// Where the place before this one began.
    var last = 0

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

    mutating func string(_ value: String) {
        number(value.utf8.count)
        bytes += value.utf8
    }

    mutating func span(_ span: TextSpan) {
        signed(span.start - last)
        number(span.length)
        last = span.start
    }

    mutating func spans(_ spans: [TextSpan]) {
        number(spans.count)
        for span in spans { self.span(span) }
    }

    mutating func optional(_ span: TextSpan?) {
        number(span == nil ? 0 : 1)
        if let span { self.span(span) }
    }

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

private struct PackedReader {
    let bytes: [UInt8]
    var at = 0
    var last = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// No place lies beyond this, so that sums of two places cannot overflow.
    private static let largest = 1 << 40

    mutating func byte() throws(PackedReadingError) -> UInt8 {
        guard at < bytes.count else { throw .cutShort(offset: at) }
        at += 1
        return bytes[at - 1]
    }

    mutating func number(below limit: Int = .max) throws(PackedReadingError) -> Int {
        let start = at
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            guard shift < 63 || next < 2 else { throw .faulty(offset: start) }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { break }
            shift += 7
        }
        guard let number = Int(exactly: value), number < limit else { throw .faulty(offset: start) }
        return number
    }

    mutating func signed() throws(PackedReadingError) -> Int {
        let value = try number()
        return (value >> 1) ^ -(value & 1)
    }

    mutating func string() throws(PackedReadingError) -> String {
        let start = at
        let count = try number()
        guard count <= bytes.count - at else { throw .cutShort(offset: bytes.count) }
        guard let string = String(validating: bytes[at..<(at + count)], as: UTF8.self) else {
            throw .faulty(offset: start)
        }
        at += count
        return string
    }

    mutating func span() throws(PackedReadingError) -> TextSpan {
        let start = at
        let distance = try signed()
        let length = try number(below: PackedReader.largest)
        guard abs(distance) < PackedReader.largest else { throw .faulty(offset: start) }
        let begin = last + distance
        guard begin >= 0, begin < PackedReader.largest else { throw .faulty(offset: start) }
        last = begin
        return TextSpan(start: begin, end: begin + length)
    }

    /// A list whose every item takes at least one byte, so that no count can ask for more memory than
    /// the bytes at hand are worth.
    mutating func list<Item>(
        _ item: (inout PackedReader) throws(PackedReadingError) -> Item
    ) throws(PackedReadingError) -> [Item] {
        let start = at
        let count = try number()
        guard count <= bytes.count - at else { throw .faulty(offset: start) }
        var items: [Item] = []
        for _ in 0..<count { items.append(try item(&self)) }
        return items
    }

    mutating func choice<Choice: CaseIterable>(
        _ type: Choice.Type
    ) throws(PackedReadingError) -> Choice where Choice.AllCases == [Choice] {
        let start = at
        let index = try number()
        guard Choice.allCases.indices.contains(index) else { throw .faulty(offset: start) }
        return Choice.allCases[index]
    }

    mutating func spans() throws(PackedReadingError) -> [TextSpan] {
        try list { (reader) throws(PackedReadingError) in try reader.span() }
    }

    mutating func optionalSpan() throws(PackedReadingError) -> TextSpan? {
        try number(below: 2) == 0 ? nil : try span()
    }

    mutating func attribution() throws(PackedReadingError) -> ReadAttribution {
        let mode = try choice(AttributionMode.self)
        let sourcing = try choice(Sourcing.self)
        let stance = try choice(AttributionStance.self)
        let confidence = Score(thousandths: try number(below: 1_001))
        let named = try number(below: 3)
        var source: SourceMention?
        if named > 0 { source = SourceMention(spans: try spans(), name: named == 2 ? try string() : nil) }
        let cue = try spans()
        let content = try spans()
        let start = at
        let parent = try signed()
        guard parent >= -1 else { throw .faulty(offset: start) }
        let hops = try list { (reader) throws(PackedReadingError) in try reader.string() }
        return ReadAttribution(
            mode: mode, sourcing: sourcing, source: source, cue: cue, content: content,
            parent: parent < 0 ? nil : parent, hops: hops, anonymityReason: try optionalSpan(),
            stance: stance, hedge: try optionalSpan(), confidence: confidence)
    }
}
