import StetText

/// Reads the parts of a packed reading, and trusts none of them.
struct PackedReader {
    /// The bytes that are read.
    let bytes: [UInt8]
    /// The next byte to read.
    var at = 0
    /// Where the place before this one began.
    var last = 0

    /// A reader at the beginning of `bytes`.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// No place lies beyond this, so that sums of two places cannot overflow.
    private static let largest = 1 << 40

    /// The next byte.
    mutating func byte() throws(PackedReadingError) -> UInt8 {
        guard at < bytes.count else { throw .cutShort(offset: at) }
        at += 1
        return bytes[at - 1]
    }

    /// The next number, which must be less than `limit`.
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

    /// The next distance, which may be negative.
    mutating func signed() throws(PackedReadingError) -> Int {
        let value = try number()
        return (value >> 1) ^ -(value & 1)
    }

    /// The next text, which must be UTF-8.
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

    /// The next place, counted on from the one before.
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

    /// The next case of a closed list.
    mutating func choice<Choice: CaseIterable>(
        _ type: Choice.Type
    ) throws(PackedReadingError) -> Choice where Choice.AllCases == [Choice] {
        let start = at
        let index = try number()
        guard Choice.allCases.indices.contains(index) else { throw .faulty(offset: start) }
        return Choice.allCases[index]
    }

    /// The next list of places.
    mutating func spans() throws(PackedReadingError) -> [TextSpan] {
        try list { (reader) throws(PackedReadingError) in try reader.span() }
    }

    /// The next place, where there is one.
    mutating func optionalSpan() throws(PackedReadingError) -> TextSpan? {
        try number(below: 2) == 0 ? nil : try span()
    }

    /// The next attribution.
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
