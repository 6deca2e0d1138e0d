/// Writes JSON values into a buffer of bytes.
struct JSONWriter {
    /// How a value is laid out.
    enum Layout {
        /// Without blanks, safe for a terminal.
        case compact
        /// A line for each element, two spaces a level, safe for a terminal.
        case pretty
        /// As RFC 8785 wants it, for hashing and signing.
        case canonical
    }

    private let layout: Layout

    /// A writer of this layout.
    init(_ layout: Layout) {
        self.layout = layout
    }

    /// Adds `value` to `output`.
    func write(_ value: JSON, to output: inout [UInt8], depth: Int = 0) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .boolean(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): write(value, to: &output)
        case .number(let value): write(value, to: &output)
        case .string(let value): write(value, to: &output)
        case .array(let elements):
            list(elements, brackets: "[]", to: &output, depth: depth) { element, output in
                write(element, to: &output, depth: depth + 1)
            }
        case .object(let members):
            list(inOrder(members), brackets: "{}", to: &output, depth: depth) { member, output in
                write(member.name, to: &output)
                output.append(UInt8(ascii: ":"))
                if layout == .pretty { output.append(UInt8(ascii: " ")) }
                write(member.value, to: &output, depth: depth + 1)
            }
        }
    }

    private func list<Item>(
        _ items: [Item], brackets: StaticString, to output: inout [UInt8], depth: Int,
        item: (Item, inout [UInt8]) -> Void
    ) {
        output.append(brackets.utf8Start[0])
        for (index, element) in items.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            breakLine(depth + 1, &output)
            item(element, &output)
        }
        if !items.isEmpty { breakLine(depth, &output) }
        output.append(brackets.utf8Start[1])
    }

    private func breakLine(_ depth: Int, _ output: inout [UInt8]) {
        guard layout == .pretty else { return }
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }

    private func inOrder(_ members: [JSON.Member]) -> [JSON.Member] {
        guard layout == .canonical else { return members }
        return members.sorted { JSONWriter.precedes($0.name, $1.name) }
    }

    /// Whether `left` comes before `right` by their UTF-16 code units.
    ///
    /// The order of UTF-8 bytes is the same but for characters beyond U+FFFF, whose surrogates sort
    /// before U+E000…U+FFFF (leading bytes EE and EF).
    private static func precedes(_ left: String, _ right: String) -> Bool {
        func rank(_ byte: UInt8) -> UInt8 { byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte }
        return left.utf8.lexicographicallyPrecedes(right.utf8) { rank($0) < rank($1) }
    }

    private func write(_ text: String, to output: inout [UInt8]) {
        JSON.appendString(text, to: &output, safely: layout != .canonical)
    }

    private func write(_ number: Int, to output: inout [UInt8]) {
        if layout == .canonical, number.magnitude > 1 << 53 {
            write(Double(number), to: &output)
        } else {
            output.append(contentsOf: String(number).utf8)
        }
    }

    private func write(_ number: Double, to output: inout [UInt8]) {
        guard number.isFinite else { return output.append(contentsOf: "null".utf8) }
        if layout == .canonical {
            output += ECMAScriptNumber(number).bytes
        } else {
            output.append(contentsOf: number.description.utf8)
        }
    }
}

extension JSON {
    /// The value on one line without blanks; control and bidirectional characters are escaped, so that
    /// it is safe on a terminal. Numbers that are not finite are written as null.
    public var compact: String { String(decoding: utf8Compact, as: UTF8.self) }

    /// The bytes of `compact`.
    public var utf8Compact: [UInt8] {
        var output: [UInt8] = []
        appendCompact(to: &output)
        return output
    }

    /// Adds the bytes of `compact` to `output`.
    public func appendCompact(to output: inout [UInt8]) {
        JSONWriter(.compact).write(self, to: &output)
    }

    /// The value over several lines, two spaces a level, without a line break at the end; escaped as
    /// `compact` is.
    public var pretty: String {
        var output: [UInt8] = []
        JSONWriter(.pretty).write(self, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes of the value in its canonical form (RFC 8785): the same value always gives the same
    /// bytes, so that they can be hashed.
    ///
    /// As the RFC has it, numbers are doubles: a whole number beyond ±2^53 is rounded. Keep such
    /// numbers as strings.
    public var canonical: [UInt8] {
        var output: [UInt8] = []
        JSONWriter(.canonical).write(self, to: &output)
        return output
    }
}
