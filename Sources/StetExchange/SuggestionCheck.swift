import StetModel
import StetText

/// Reads the parts of a suggester's line, each checked against the text they are about.
struct SuggestionCheck {
    /// The text that the offsets count in.
    let text: ExactText

    /// What `read` makes of each entry of a list, which may be missing.
    func list<Item>(
        _ value: JSON?, _ path: String, _ read: (JSON, String) throws(SuggestionError) -> Item
    ) throws(SuggestionError) -> [Item] {
        var result: [Item] = []
        for item in try items(value, path) { result.append(try read(item, "\(path)[\(result.count)]")) }
        return result
    }

    /// The entries of a list; none where it is missing.
    func items(_ value: JSON?, _ path: String) throws(SuggestionError) -> [JSON] {
        guard let value, !value.isNull else { return [] }
        guard let items = value.array else { throw .wrongKind(path: path, expected: "a list") }
        guard items.count <= SuggestionLine.countLimit else {
            throw .tooMany(path: path, limit: SuggestionLine.countLimit)
        }
        return items
    }

    /// A span that lies within the text and, where it gives its words, has those of the text.
    func span(_ value: JSON, _ path: String) throws(SuggestionError) -> TextSpan {
        guard let start = value["start"]?.integer, let end = value["end"]?.integer else {
            throw .wrongKind(path: path, expected: "a span with start and end")
        }
        guard 0 <= start, start < end, end <= text.length else {
            throw .outside(path: path, start: start, end: end, length: text.length)
        }
        let span = TextSpan(start: start, end: end)
        if let words = value["text"], !words.isNull {
            guard let words = words.string else {
                throw .wrongKind(path: path + ".text", expected: "a string")
            }
            let bytes = text.bytes[text.byteOffset(of: start)..<text.byteOffset(of: end)]
            guard words.utf8.elementsEqual(bytes) else { throw .otherWords(path: path) }
        }
        return span
    }

    /// A span that may be missing.
    func optionalSpan(_ value: JSON?, _ path: String) throws(SuggestionError) -> TextSpan? {
        guard let value, !value.isNull else { return nil }
        return try span(value, path)
    }

    /// Spans have to follow one another in the text.
    func order(_ spans: [TextSpan], _ path: String) throws(SuggestionError) {
        for (left, right) in zip(spans, spans.dropFirst()) where right.start < left.end {
            throw .outOfOrder(path: path)
        }
    }

    /// A number from 0 to 1, ½ where it is missing.
    func score(_ value: JSON?, _ path: String) throws(SuggestionError) -> Score {
        guard let value, !value.isNull else { return Score(thousandths: 500) }
        guard let number = value.number, (0...1).contains(number) else {
            throw .wrongKind(path: path, expected: "a number from 0 to 1")
        }
        return Score(thousandths: Int((number * 1_000).rounded()))
    }

    /// A string that may be missing or is not too long.
    func word(_ value: JSON?, _ path: String) throws(SuggestionError) -> String? {
        guard let value, !value.isNull else { return nil }
        guard let word = value.string, word.utf8.count <= SuggestionLine.wordLimit, !word.utf8.contains(0)
        else {
            throw .wrongKind(path: path, expected: "a string of at most \(SuggestionLine.wordLimit) bytes")
        }
        return word
    }

    /// One of the words that are known; `standard` where it is missing.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ value: JSON?, _ path: String, standard: Choice
    ) throws(SuggestionError) -> Choice {
        guard let value, !value.isNull else { return standard }
        guard let choice = value.string.flatMap(Choice.init(rawValue:)) else {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw .wrongKind(path: path, expected: "one of \(known)")
        }
        return choice
    }

    /// The attribution with this number in its list.
    func attribution(_ item: JSON, number: Int) throws(SuggestionError) -> ReadAttribution {
        let path = "attributions[\(number)]"
        guard item.object != nil else { throw .wrongKind(path: path, expected: "an object") }
        let (cue, content) = (
            try pieces(item["cue"], path + ".cue"), try pieces(item["content"], path + ".content")
        )
        guard !cue.isEmpty || !content.isEmpty else {
            throw .wrongKind(path: path, expected: "an attribution with a cue or a content")
        }
        let spans = try pieces(item["source"], path + ".source")
        let name = try word(item["source"]?["name"], path + ".source.name")
        let source = spans.isEmpty ? nil : SourceMention(spans: spans, name: name)
        let hops = try list(item["hops"], path + ".hops") { (hop, path) throws(SuggestionError) in
            guard let word = try word(hop, path), !word.isEmpty else {
                throw .wrongKind(path: path, expected: "a name")
            }
            return word
        }
        guard hops.count <= 64 else { throw .tooMany(path: path + ".hops", limit: 64) }
        return ReadAttribution(
            mode: try choice(item["mode"], path + ".mode", standard: .indirect),
            sourcing: try choice(
                item["sourcing"], path + ".sourcing", standard: source == nil ? .unattributed : .onRecord),
            source: source, cue: cue, content: content,
            parent: try parent(item["parent"], path + ".parent", below: number),
            hops: hops.isEmpty ? [name].compactMap(\.self) : hops,
            anonymityReason: try optionalSpan(item["anonymityReason"], path + ".anonymityReason"),
            stance: try choice(item["stance"], path + ".stance", standard: .asserts),
            hedge: try optionalSpan(item["hedge"], path + ".hedge"),
            confidence: try score(item["confidence"], path + ".confidence"))
    }

    private func parent(_ value: JSON?, _ path: String, below number: Int) throws(SuggestionError) -> Int? {
        guard let value, !value.isNull else { return nil }
        guard let parent = value.integer, (0..<number).contains(parent) else {
            throw .wrongKind(path: path, expected: "the index of an earlier attribution")
        }
        return parent
    }

    /// The spans of a source, a cue or a content, in the order of the text.
    private func pieces(_ value: JSON?, _ path: String) throws(SuggestionError) -> [TextSpan] {
        guard let value, !value.isNull else { return [] }
        let spans = try list(value["spans"], path + ".spans", span)
        try order(spans, path + ".spans")
        return spans
    }
}
