public import StetModel
public import StetText

/// What another suggester found in one document: a line in the manner of `stet analyze`, checked against
/// the text.
public struct SuggestionLine: Hashable, Sendable {
    /// The most attributions, claims, sentences or regions taken from one line, and the most spans.
    public static let countLimit = 50_000
    /// The longest name or label taken, in bytes.
    public static let wordLimit = 2_000

    /// What was found.
    public let reading: Reading

    /// The answer for the document `id` that `line` spells.
    ///
    /// - Throws: `SuggestionError` with the first thing that is wrong and its place.
    public init(_ line: [UInt8], id: JSON, text: ExactText) throws(SuggestionError) {
        let value: JSON
        do throws(JSONError) { value = try JSON.parse(line) } catch { throw .json(error) }
        guard value.object != nil else { throw .wrongKind(path: "the line", expected: "an object") }
        guard value["id"] == id else { throw .otherDocument }
        let check = SuggestionCheck(text: text)
        let regions = try check.list(value["regions"], "regions") { (item, path) throws(SuggestionError) in
            Region(
                span: try check.span(item, path),
                kind: try check.choice(item["kind"], path + ".kind", standard: .residue),
                label: try check.word(item["label"], path + ".label") ?? "other")
        }
        try check.order(regions.map(\.span), "regions")
        let sentences = try check.list(value["sentences"], "sentences") {
            (item, path) throws(SuggestionError) in
            Sentence(
                span: try check.span(item, path),
                checkable: try check.score(item["checkable"], path + ".checkable"),
                kind: try check.choice(item["kind"], path + ".kind", standard: .other))
        }
        try check.order(sentences.map(\.span), "sentences")
        var attributions: [ReadAttribution] = []
        for item in try check.items(value["attributions"], "attributions") {
            attributions.append(try check.attribution(item, number: attributions.count))
        }
        let claims = try check.list(value["claims"], "claims") { (item, path) throws(SuggestionError) in
            CheckableSentence(
                span: try check.span(item, path), score: try check.score(item["score"], path + ".score"),
                reason: try check.word(item["reason"], path + ".reason") ?? "")
        }
        reading = Reading(
            regions: regions, sentences: sentences, attributions: attributions,
            claims: claims.sorted { $0.span < $1.span },
            isFlattened: value["flattened"]?.boolean ?? false)
    }
}
