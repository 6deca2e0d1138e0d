public import StetModel
public import StetText

/// What was read in one document, as the line of JSON that `stet analyze` prints.
public struct AnalysisLine: Sendable {
    private let id: JSON?
    private let text: ExactText
    private let reading: Reading
    private let suggestions: [SuggestedReading]

    /// The line about `text`; `id` is the one its request came with, `suggestions` are what others read.
    public init(id: JSON?, text: ExactText, reading: Reading, suggestions: [SuggestedReading] = []) {
        self.id = id
        self.text = text
        self.reading = reading
        self.suggestions = suggestions
    }

    /// Adds the line, without a line end, to `output`.
    ///
    /// With `includingText` the line also holds the text, which the offsets count in.
    public func append(to output: inout [UInt8], includingText: Bool = false) {
        var line = JSONLineBuffer(take(&output), quoting: text)
        line.appendRaw("{")
        if let id {
            line.appendRaw("\"id\":")
            line.append(id)
            line.appendRaw(",")
        }
        if includingText {
            line.appendRaw("\"text\":")
            line.append(text.string)
            line.appendRaw(",")
        }
        AnalysisLine.append(&line, reading)
        if !suggestions.isEmpty {
            line.appendRaw(",\"suggestions\":")
            line.append(listOf: suggestions, AnalysisLine.append)
        }
        line.appendRaw("}")
        output = line.bytes
    }

    private static func append(_ line: inout JSONLineBuffer, _ reading: Reading) {
        line.appendRaw("\"regions\":")
        line.append(listOf: reading.regions, append)
        line.appendRaw(",\"sentences\":")
        line.append(listOf: reading.sentences, append)
        line.appendRaw(",\"attributions\":")
        line.append(listOf: reading.attributions, append)
        line.appendRaw(",\"claims\":")
        line.append(listOf: reading.claims, append)
        line.appendRaw(",\"flattened\":")
        line.appendRaw(reading.isFlattened ? "true" : "false")
    }

    private static func append(_ line: inout JSONLineBuffer, _ suggestion: SuggestedReading) {
        line.appendRaw("{\"suggester\":{\"name\":")
        line.append(suggestion.suggester.name)
        line.appendRaw(",\"version\":")
        line.append(suggestion.suggester.version)
        line.appendRaw("},")
        append(&line, suggestion.reading)
        line.appendRaw("}")
    }

    /// The bytes in `output`, which is empty afterwards, so that there is one owner and no copy.
    private func take(_ output: inout [UInt8]) -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &output)
        return taken
    }

    private static func append(_ line: inout JSONLineBuffer, _ region: Region) {
        line.appendRaw("{")
        line.append(quoting: region.span)
        line.appendRaw(",\"kind\":")
        line.append(region.kind.rawValue)
        line.appendRaw(",\"label\":")
        line.append(region.label)
        line.appendRaw("}")
    }

    private static func append(_ line: inout JSONLineBuffer, _ sentence: Sentence) {
        line.appendRaw("{")
        line.append(offsetsOf: sentence.span)
        line.appendRaw(",\"checkable\":")
        line.append(sentence.checkable)
        line.appendRaw(",\"kind\":")
        line.append(sentence.kind.rawValue)
        line.appendRaw("}")
    }

    private static func append(_ line: inout JSONLineBuffer, _ claim: CheckableSentence) {
        line.appendRaw("{")
        line.append(quoting: claim.span)
        line.appendRaw(",\"score\":")
        line.append(claim.score)
        line.appendRaw(",\"reason\":")
        line.append(claim.reason)
        line.appendRaw("}")
    }
}

extension AnalysisLine {
    private static func append(_ line: inout JSONLineBuffer, _ attribution: ReadAttribution) {
        line.appendRaw("{\"mode\":")
        line.append(attribution.mode.rawValue)
        line.appendRaw(",\"sourcing\":")
        line.append(attribution.sourcing.rawValue)
        if let source = attribution.source {
            line.appendRaw(",\"source\":{\"spans\":")
            line.append(listOf: source.spans, append)
            if let name = source.name {
                line.appendRaw(",\"name\":")
                line.append(name)
            }
            line.appendRaw("}")
        }
        line.appendRaw(",\"cue\":{\"spans\":")
        line.append(listOf: attribution.cue, append)
        line.appendRaw("},\"content\":{\"spans\":")
        line.append(listOf: attribution.content, append)
        line.appendRaw("}")
        if let parent = attribution.parent {
            line.appendRaw(",\"parent\":")
            line.append(parent)
        }
        line.appendRaw(",\"hops\":")
        line.append(listOf: attribution.hops) { $0.append($1) }
        if let reason = attribution.anonymityReason {
            line.appendRaw(",\"anonymityReason\":")
            append(&line, reason)
        }
        line.appendRaw(",\"stance\":")
        line.append(attribution.stance.rawValue)
        if let hedge = attribution.hedge {
            line.appendRaw(",\"hedge\":")
            append(&line, hedge)
        }
        line.appendRaw(",\"confidence\":")
        line.append(attribution.confidence)
        line.appendRaw("}")
    }

    private static func append(_ line: inout JSONLineBuffer, _ span: TextSpan) {
        line.appendRaw("{")
        line.append(quoting: span)
        line.appendRaw("}")
    }
}
