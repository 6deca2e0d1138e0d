public import StetModel

/// Two short texts that are to be held against each other, as a file lists them.
public struct TextPair: Sendable {
    /// The id it came with.
    public let id: JSON?
    /// The first text.
    public let first: String
    /// The second text.
    public let second: String
    /// Who said the first, where the file says so.
    public let firstSpeaker: String?
    /// Who said the second, where the file says so.
    public let secondSpeaker: String?

    /// How many bytes one text has at most.
    public static let byteLimit = 64 << 10

    /// The pairs of a table with the columns `a` and `b`, perhaps `id`, `speakerA` and `speakerB`; other
    /// columns are passed over.
    ///
    /// - Throws: `ExchangeError` with the first thing that is wrong and where it stands.
    public static func table(_ bytes: [UInt8]) throws(ExchangeError) -> [TextPair] {
        var reader = CSVReader(bytes)
        guard let header = try reader.next() else {
            throw ExchangeError(line: 1, column: 1, fault: .headerMissing)
        }
        var places: [String: Int] = [:]
        for (place, field) in header.enumerated() {
            let name = try field.string()
            guard places.updateValue(place, forKey: name) == nil else {
                throw field.error(.duplicateColumn(name))
            }
        }
        guard let first = places["a"], let second = places["b"] else {
            let missing = places["a"] == nil ? "a" : "b"
            throw ExchangeError(line: 1, column: 1, fault: .columnMissing(missing))
        }
        var pairs: [TextPair] = []
        while let row = try reader.next() {
            guard row.count == header.count else {
                let field = row.count > header.count ? row[header.count] : row[0]
                throw field.error(.fieldCount(found: row.count, expected: header.count))
            }
            func optional(_ name: String) throws(ExchangeError) -> String? {
                guard let place = places[name] else { return nil }
                let text = try row[place].string()
                return text.isEmpty ? nil : text
            }
            pairs.append(
                TextPair(
                    id: try optional("id").map(JSON.string), first: try text(row[first], "a"),
                    second: try text(row[second], "b"), firstSpeaker: try optional("speakerA"),
                    secondSpeaker: try optional("speakerB")))
        }
        return pairs
    }

    private static func text(_ field: CSVField, _ name: String) throws(ExchangeError) -> String {
        let text = try field.string()
        guard text.utf8.count <= byteLimit else { throw field.error(.tooLong(name: name, limit: byteLimit)) }
        return text
    }

    /// The pairs of JSON lines with the members `a` and `b`, perhaps `id`, `speakerA` and `speakerB`;
    /// other members are passed over.
    ///
    /// - Throws: `ExchangeError` with the first thing that is wrong and where it stands.
    public static func lines(_ bytes: [UInt8]) throws(ExchangeError) -> [TextPair] {
        var lines: [LineSplitter.Line] = []
        var splitter = LineSplitter(limit: 4 * byteLimit)
        splitter.take(bytes) { lines.append($0) }
        splitter.finish { lines.append($0) }
        var pairs: [TextPair] = []
        for line in lines { pairs.append(try pair(line)) }
        return pairs
    }

    private static func pair(_ line: LineSplitter.Line) throws(ExchangeError) -> TextPair {
        if line.isTooLong {
            throw ExchangeError(
                line: line.number, column: 1, fault: .tooLong(name: "line", limit: line.bytes.count))
        }
        let object = try ArticleLine(line.bytes, number: line.number)
        func optional(_ name: String) throws(ExchangeError) -> String? {
            try object.read(name) { (value) throws(ExchangeError.Fault) in
                guard let text = value.string else { throw .wrongKind(name: name, expected: "a string") }
                guard text.utf8.count <= byteLimit else { throw .tooLong(name: name, limit: byteLimit) }
                return text
            }
        }
        guard let first = try optional("a"), let second = try optional("b") else {
            let name = try optional("a") == nil ? "a" : "b"
            throw ExchangeError(
                line: line.number, column: 1, fault: .wrongKind(name: name, expected: "a string"))
        }
        return TextPair(
            id: try object.id(), first: first, second: second, firstSpeaker: try optional("speakerA"),
            secondSpeaker: try optional("speakerB"))
    }
}
