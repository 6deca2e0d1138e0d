public import StetModel
public import StetText

/// One text with what was read in it, to be shown for the eye.
public struct AnalysisSheet: Sendable {
    /// What the text is called.
    public let name: String
    /// Who read it, where that was not Stet itself.
    public let reader: String?
    /// The text.
    public let text: ExactText
    /// What was read in it.
    public let reading: Reading

    /// A sheet about `text`.
    public init(name: String, reader: String? = nil, text: ExactText, reading: Reading) {
        self.name = name
        self.reader = reader
        self.text = text
        self.reading = reading
    }

    /// How much was found, in a few phrases.
    public var facts: [String] {
        [
            counted(reading.sentences.count, "sentence"),
            "\(reading.claims.count) worth checking",
            counted(reading.attributions.count, "attribution"),
            counted(reading.regions.count, "region"),
        ] + (reading.isFlattened ? ["flattened"] : [])
    }

    /// The words at some pieces, on one line.
    public func words(_ spans: [TextSpan]) -> String {
        Escaping.oneLine(spans.map { text[$0] }.joined(separator: " … "))
    }

    /// The beginning of the words at some pieces, so that a list of them does not repeat the text.
    func opening(_ spans: [TextSpan], limit: Int = 400) -> String {
        var left = limit
        var shown: [TextSpan] = []
        for span in spans where left > 0 {
            shown.append(TextSpan(start: span.start, end: min(span.end, span.start + left)))
            left -= span.length
        }
        return words(shown) + (left < 0 ? "…" : "")
    }

    /// Who says it, and through whom, origin first.
    public func chain(of attribution: ReadAttribution) -> [String] {
        if attribution.hops.count > 1 { return attribution.hops.map(Escaping.oneLine) }
        guard let source = attribution.source else { return attribution.hops.map(Escaping.oneLine) }
        return [Escaping.oneLine(source.name ?? words(source.spans))]
    }

    /// What else is known of it: how it is told, how its source is named, what is held back.
    public func marks(of attribution: ReadAttribution) -> [String] {
        var marks = [attribution.mode.rawValue, attribution.sourcing.rawValue]
        if attribution.stance != .asserts { marks.append(attribution.stance.rawValue) }
        if let hedge = attribution.hedge { marks.append("“\(words([hedge]))”") }
        return marks
    }
}
